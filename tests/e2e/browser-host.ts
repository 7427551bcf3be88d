import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PROJECT } from '../../build/set-up/project.ts';

/** A running browser host: a process of its own, as `npm start` makes it. */
export interface RunningBrowserHost {
  /** The one-time address that it printed. */
  readonly address: string;
  /** Everything it wrote to its error stream so far. */
  errors(): string;
  /** Ends it as a power cut would: nothing in it hears of it. */
  kill(): Promise<void>;
  /** Ends it as a person does, with Ctrl+C. */
  stop(): Promise<void>;
}

/** Starts the host on a data folder and waits until it has printed its address. */
export async function startBrowserHost(dataFolder: string): Promise<RunningBrowserHost> {
  const child = spawn(
    process.execPath,
    ['browser/start.ts', '--data', dataFolder, '--port', '0', '--no-open'],
    {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const address = await firstAddress(child);
  return {
    address,
    errors: () => errors,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function firstAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the host was started with a pipe');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line);
    if (found !== null) return found[0];
  }
  throw new Error('the host ended before it printed an address');
}
