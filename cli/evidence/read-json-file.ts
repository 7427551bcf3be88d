import { readFileSync } from 'node:fs';

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly because: string };

/** The JSON in a file, or a sentence why there is none. The sentence never holds what the file does. */
export function readJsonFile(path: string): Read {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { ok: false, because: `The file ${path} cannot be read.` };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, because: `The file ${path} is not JSON.` };
  }
}
