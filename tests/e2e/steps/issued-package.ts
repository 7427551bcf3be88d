import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { nodeFileStore } from '../../../exchange/outbox/node-file-store.ts';
import { verifyManifest } from '../../../exchange/sealing/verify-manifest.ts';

export interface IssuedPackage {
  readonly folder: string;
  /** The JSON, as a recipient would read it. */
  readonly content: unknown;
  /** The JSON as text, to look for what must be in it and what must not. */
  readonly text: string;
}

/** The folder of a document by its number, its hashes checked against the manifest. */
export async function readIssuedPackage(outboxFolder: string, number: string): Promise<IssuedPackage> {
  const plainNumber = number.replaceAll(/[^A-Za-z0-9]+/g, '-');
  const names = readdirSync(outboxFolder).filter((name) => name.startsWith(`${plainNumber}-v`));
  expect(names, `one folder for ${number} among ${readdirSync(outboxFolder).join(', ')}`).toHaveLength(1);
  const folder = path.join(outboxFolder, names[0] ?? '');
  const verified = await verifyManifest(nodeFileStore, folder);
  expect(verified.kind).toBe('intact');
  const files = readdirSync(folder);
  const pdf = files.find((name) => name.endsWith('.pdf'));
  const json = files.find((name) => /^[a-z]+\.json$/.test(name) && !name.includes('manifest'));
  if (pdf === undefined || json === undefined)
    throw new Error(`a PDF or a JSON is missing: ${files.join(', ')}`);
  expect(readFileSync(path.join(folder, pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const text = readFileSync(path.join(folder, json), 'utf8');
  return { folder, content: JSON.parse(text), text };
}
