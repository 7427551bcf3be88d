import { parseArgs } from 'node:util';

/** How the browser host was asked to start. */
export interface Flags {
  /** As written by the person; `null` means the computer's default folder. */
  readonly dataFolder: string | null;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly opensBrowser: boolean;
  readonly practice: boolean;
}

export type FlagsReading =
  | { readonly kind: 'read'; readonly flags: Flags }
  | { readonly kind: 'unreadable'; readonly because: string };

export const USAGE = `Usage: node browser/start.ts [--data DIR] [--port N] [--no-open] [--practice]

  --data DIR   keep the office's database in DIR, a folder of this computer
  --port N     listen on 127.0.0.1:N (1 to 65535; 0, the default, takes a free one)
  --no-open    open no browser; print an address to open by hand
  --practice   open the practice office, apart from the real one`;

/** Reads the command line. Anything unknown, doubled or out of range is unreadable rather than guessed at. */
export function readFlags(args: readonly string[]): FlagsReading {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { kind: 'unreadable', because: parsed };
  const twice = parsed.names.find((name, index) => parsed.names.indexOf(name) !== index);
  if (twice !== undefined) return { kind: 'unreadable', because: `--${twice} is given twice.` };
  const { data, port, practice } = parsed.values;
  if (data !== undefined && data.trim() === '')
    return { kind: 'unreadable', because: '--data names no folder.' };
  const portNumber = port === undefined ? 0 : Number(port);
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || portNumber > 65_535)) {
    return { kind: 'unreadable', because: '--port takes a whole number from 0 to 65535.' };
  }
  return {
    kind: 'read',
    flags: {
      dataFolder: data ?? null,
      port: portNumber,
      opensBrowser: parsed.values['no-open'] !== true,
      practice: practice === true,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    const { values, tokens } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        practice: { type: 'boolean' },
      },
      strict: true,
      allowPositionals: false,
      tokens: true,
    });
    return { values, names: tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])) };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
