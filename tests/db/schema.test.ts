import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../build/set-up/project.ts';
import { MIGRATIONS } from '../../db/migrations/list.ts';
import { schemaText } from '../../db/schema-text.ts';

it('db/schema.sql is what the migrations make (npm run schema writes it)', () => {
  const text = schemaText(MIGRATIONS);
  expect(text).toContain('CREATE TABLE');
  expect(readFileSync(path.join(PROJECT, 'db', 'schema.sql'), 'utf8')).toBe(text);
});
