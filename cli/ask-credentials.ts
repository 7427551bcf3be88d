import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

export interface Credentials {
  readonly loginName: string;
  readonly password: string;
}

/**
 * Asks who runs the command and for their password, which is not shown.
 *
 * Where nobody is at a terminal, the lines of the standard input answer: the login name, unless it is known, then the
 * password.
 */
export async function askCredentials(knownLoginName: string | null): Promise<Credentials> {
  const isTerminal = process.stdin.isTTY;
  let isShown = true;
  const echo = new Writable({
    write(shown: Uint8Array, _encoding, done) {
      if (isTerminal && isShown) process.stderr.write(shown);
      done();
    },
  });
  const reader = createInterface({ input: process.stdin, output: echo, terminal: isTerminal });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    if (isTerminal) process.stderr.write(question);
    const line = await lines.next();
    return line.done === true ? '' : line.value;
  };
  try {
    const loginName = knownLoginName ?? (await ask('Login name: '));
    isShown = false;
    const password = await ask(`Password of ${loginName}: `);
    if (isTerminal) process.stderr.write('\n');
    return { loginName: loginName.trim().toLowerCase(), password };
  } finally {
    reader.close();
  }
}
