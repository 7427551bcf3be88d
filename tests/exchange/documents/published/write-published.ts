import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../../../build/set-up/project.ts';
import { publishedFiles } from './published-files.ts';

/** Writes what docs/exchange publishes: `node tests/exchange/documents/published/write-published.ts`. */
const folder = path.join(PROJECT, 'docs', 'exchange');
for (const part of ['profiles', 'schemas', 'samples']) {
  rmSync(path.join(folder, part), { recursive: true, force: true });
}
for (const [name, text] of publishedFiles()) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
