import { parseArgs } from 'node:util';

/** How the desktop program was asked to start. */
export interface Flags {
  /** As written by the person; `null` means the computer's default folder. */
  readonly dataFolder: string | null;
  readonly isPractice: boolean;
  /** Opens, looks whether all is there, and ends. */
  readonly isSmokeTest: boolean;
}

export type FlagsReading =
  | { readonly kind: 'read'; readonly flags: Flags }
  | { readonly kind: 'unreadable'; readonly because: string };

const USAGE = `Flags: [--data DIR] [--practice] [--smoke-test]

  --data DIR    keep the office's database in DIR, a folder of this computer
  --practice    open the practice office, apart from the real one
  --smoke-test  open, look whether everything is there, and end: 0 if it is`;

/** Chromium's own switches that people need for their screens and readers, and that open nothing to anybody. */
const HARMLESS =
  /^--(disable-gpu|force-device-scale-factor=[\d.]+|force-high-contrast|force-renderer-accessibility|ozone-platform(-hint)?=\w+)$/;

/**
 * Reads the command line, without the program's own name. Anything else is unreadable: Chromium and Node obey switches
 * (`--remote-debugging-port`, `--no-sandbox`) that would open the window to other programs.
 */
export function readFlags(args: readonly string[]): FlagsReading {
  try {
    const { values, tokens } = parseArgs({
      args: args.filter((word) => !HARMLESS.test(word)),
      options: {
        data: { type: 'string' },
        practice: { type: 'boolean' },
        'smoke-test': { type: 'boolean' },
      },
      strict: true,
      allowPositionals: false,
      tokens: true,
    });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) return unreadable(`--${twice} is given twice.`);
    if (values.data?.trim() === '') return unreadable('--data names no folder.');
    return {
      kind: 'read',
      flags: {
        dataFolder: values.data ?? null,
        isPractice: values.practice === true,
        isSmokeTest: values['smoke-test'] === true,
      },
    };
  } catch (error) {
    if (error instanceof TypeError) return unreadable(error.message);
    throw error;
  }
}

function unreadable(because: string): FlagsReading {
  return { kind: 'unreadable', because: `${because}\n\n${USAGE}` };
}
