import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run scrutineer -- COMMAND --data DIR [--user LOGIN-NAME] [--to FILE] [--cases N] [--seed N]

  verify     re-computes every link of the record and compares it with the documents that were issued
  back-up    writes a checked, encrypted copy of the record to the file named with --to
  rebuild    makes the lists and the search index again from the record (the office must be closed)
  practice   fills an empty folder with an office of made-up cases (--cases, else 500), the same for the same --seed
  verify-package  DIR [--key FINGERPRINT|FILE]: whether a package is as it was sealed, and by whom; needs no office
  export     governance --from DAY --to DAY --out DIR [--hide-small]: the concerns of a period for governance; safe
             while the office is open, which then enters the export into the record itself
  check      FILE [--json]: what the rules ask about the one certificate in a JSON file; needs no office
  validate   FILE [--json]: what is wrong in one document that left an office, our JSON or FHIR; needs no office

Login name and password are asked for, or read as two lines from the standard input. The password can come from a file
(--password-file FILE, readable by nobody else) or from SCRUTINEER_PASSWORD instead, with --user; it is never taken from
the command line.
Exit codes: 0 fine, 1 something is wrong with the record, the package or the document, or to ask about the certificate,
2 command or file not understood, 3 record or package not opened, 4 package whole and sealed, but --key was not given,
5 the files could not be written where they were to go.`;

const COMMANDS = ['verify', 'back-up', 'rebuild', 'practice'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Where a command works and as whom. */
export interface CommandPlace {
  readonly dataFolder: string;
  /** Null: it is asked for. */
  readonly loginName: string | null;
  /** The file to write; null where none was named. */
  readonly to: string | null;
  /** How many cases a practice office has, and what they are made from. */
  readonly cases: number;
  readonly seed: number;
  /** A file whose first line is the password; null where it is asked for. */
  readonly passwordFile: string | null;
}

/** The days of a governance export, and the folder in which its own folder is to appear. */
export interface WantedGovernanceExport {
  readonly from: string;
  readonly to: string;
  readonly out: string;
  readonly smallHidden: boolean;
}

const PRACTICE_CASES = 500;
const MOST_CASES = 20_000;

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'unreadable'; readonly because: string }
  | { readonly kind: 'check'; readonly file: string; readonly asJson: boolean }
  | { readonly kind: 'validate'; readonly file: string; readonly asJson: boolean }
  | { readonly kind: 'verify-package'; readonly folder: string; readonly key: string | null }
  | { readonly kind: 'export'; readonly place: CommandPlace; readonly wanted: WantedGovernanceExport }
  | { readonly kind: 'command'; readonly command: CommandName; readonly place: CommandPlace };

export function commandOf(words: readonly string[]): CommandLine {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        user: { type: 'string' },
        to: { type: 'string' },
        cases: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean' },
        json: { type: 'boolean' },
        key: { type: 'string' },
        from: { type: 'string' },
        out: { type: 'string' },
        'hide-small': { type: 'boolean' },
        'password-file': { type: 'string' },
      },
    });
  } catch (error) {
    return {
      kind: 'unreadable',
      because: error instanceof Error ? error.message : 'The command was not understood.',
    };
  }
  const { values, positionals } = parsed;
  if (values.help === true || positionals.length === 0) return { kind: 'help' };
  const [first] = positionals;
  if (first === 'check' || first === 'validate') {
    return onFile(first, positionals.slice(1), values.json === true);
  }
  if (first === 'verify-package') return packageOf(positionals.slice(1), values.key ?? null);
  const isExport = first === 'export' && positionals[1] === 'governance' && positionals.length === 2;
  const command = COMMANDS.find((name) => name === positionals[0]);
  if (!isExport && (command === undefined || positionals.length > 1)) {
    return { kind: 'unreadable', because: `There is no command "${positionals.join(' ')}".` };
  }
  if (values.data === undefined)
    return { kind: 'unreadable', because: 'Name the data folder with --data DIR.' };
  const cases = wholeNumber(values.cases, PRACTICE_CASES);
  const seed = wholeNumber(values.seed, 1);
  if (cases === null || cases < 1 || cases > MOST_CASES || seed === null) {
    return {
      kind: 'unreadable',
      because: `--cases is a number from 1 to ${String(MOST_CASES)}, --seed a whole number.`,
    };
  }
  const place = {
    dataFolder: values.data,
    loginName: values.user ?? null,
    to: values.to ?? null,
    cases,
    seed,
    passwordFile: values['password-file'] ?? null,
  };
  if (command !== undefined) return { kind: 'command', command, place };
  return exportOf(place, { ...values, smallHidden: values['hide-small'] === true });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function exportOf(
  place: CommandPlace,
  asked: {
    readonly from?: string;
    readonly to?: string;
    readonly out?: string;
    readonly smallHidden: boolean;
  },
): CommandLine {
  const { from = '', out, smallHidden, to = '' } = asked;
  if (!DAY.test(from) || !DAY.test(to))
    return {
      kind: 'unreadable',
      because: 'Name the first and the last day: --from 2026-10-01 --to 2026-10-31.',
    };
  if (out === undefined)
    return {
      kind: 'unreadable',
      because: 'Name the folder for the export with --out DIR. It must be there already.',
    };
  return { kind: 'export', place, wanted: { from, to, out, smallHidden } };
}

function onFile(kind: 'check' | 'validate', files: readonly string[], asJson: boolean): CommandLine {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    const what = kind === 'check' ? 'certificate' : 'document';
    return { kind: 'unreadable', because: `Name one file with one ${what}: ${kind} FILE.` };
  }
  return { kind, file, asJson };
}

function packageOf(folders: readonly string[], key: string | null): CommandLine {
  const [folder, ...more] = folders;
  if (folder === undefined || more.length > 0) {
    return { kind: 'unreadable', because: 'Name one folder with one package: verify-package DIR.' };
  }
  return { kind: 'verify-package', folder, key };
}

function wholeNumber(text: string | undefined, otherwise: number): number | null {
  if (text === undefined) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
