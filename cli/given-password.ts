import { readFileSync, statSync } from 'node:fs';

/** The password from a file or from the environment; null where it is to be asked for, or why the file is no good. */
export type GivenPassword =
  | { readonly kind: 'given'; readonly password: string }
  | { readonly kind: 'unusable'; readonly why: string }
  | null;

const OTHERS_MAY_READ = 0o077;

/** Rule GOVL-12: never among the words of a command, where every program of the computer can read it. */
export function givenPassword(file: string | null, environment: NodeJS.ProcessEnv): GivenPassword {
  if (file === null) {
    const password = environment['SCRUTINEER_PASSWORD'];
    return password === undefined || password === '' ? null : { kind: 'given', password };
  }
  try {
    // Windows has no such bits; who may read a file there is set on its folder.
    if (process.platform !== 'win32' && (statSync(file).mode & OTHERS_MAY_READ) !== 0)
      return {
        kind: 'unusable',
        why: 'Others may read the password file. Make it readable by its owner only.',
      };
    const [password = ''] = readFileSync(file, 'utf8').split(/\r?\n/);
    return password === ''
      ? { kind: 'unusable', why: 'The password file is empty.' }
      : { kind: 'given', password };
  } catch {
    return { kind: 'unusable', why: 'The password file cannot be read.' };
  }
}
