import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply } from '../../contract/reply.ts';
import type { OfficeDoor } from '../../office/door.ts';

/** `hasty` acknowledges before the commit, `forgetful` drops the idempotency keys: both must be caught. */
export type Variant = 'honest' | 'hasty' | 'forgetful';

export type ToChild =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly input: unknown }
  | { readonly kind: 'close' };

export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cannot-start'; readonly why: string }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply };

/** What a call to a process that was killed is answered. */
const DIED: Reply = { ok: false, fault: { reference: 'died' } };

/** An office in a process of its own. `call` answers `DIED` for what was never answered. */
export interface OfficeProcess extends OfficeDoor {
  readonly pid: number;
  /** Ends it as a power button would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Everything it wrote to its standard error stream. */
  readonly said: () => string;
}

const CHILD = fileURLToPath(new URL('./office-child.ts', import.meta.url));
// Stripping the types of the same sources two hundred times would be most of the work.
const COMPILED = mkdtempSync(join(tmpdir(), 'scrutineer-compiled-'));

const started = new Set<ChildProcess>();

/** Ends whatever a test that failed left running. */
export function endAll(): void {
  for (const child of started) child.kill('SIGKILL');
}

/** Starts the office and waits until it is ready. Rejects with its own sentence when it cannot start. */
export async function startOffice(folder: string, variant: Variant = 'honest'): Promise<OfficeProcess> {
  const child = fork(CHILD, [folder, variant], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
  });
  started.add(child);
  child.on('exit', () => started.delete(child));
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  let said = '';
  child.stderr?.on('data', (piece) => (said += String(piece)));
  const gone = once(child, 'close').then(() => {
    for (const answer of waiting.values()) answer(DIED);
    waiting.clear();
  });
  await hearReady(child, waiting);
  return {
    pid: child.pid ?? 0,
    call(method, input) {
      if (!child.connected) return Promise.resolve(DIED);
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        child.send({ kind: 'call', id, method, input } satisfies ToChild, (fault) => {
          if (fault !== null) resolve(DIED);
        });
      });
    },
    subscribe: () => () => undefined,
    async close() {
      if (child.connected) child.send({ kind: 'close' } satisfies ToChild);
      await gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    said: () => said,
  };
}

function hearReady(child: ChildProcess, waiting: Map<number, (reply: Reply) => void>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      const heard = message as FromChild;
      if (heard.kind === 'ready') resolve();
      if (heard.kind === 'cannot-start') reject(new Error(heard.why));
      if (heard.kind === 'reply') {
        waiting.get(heard.id)?.(heard.reply);
        waiting.delete(heard.id);
      }
    });
    child.on('exit', (code, signal) => {
      reject(new Error(`the office ended before it was ready: ${String(code ?? signal)}`));
    });
  });
}
