import type * as nativeLibrary from '@node-rs/argon2';

/** How a password is made expensive to guess. Kept beside each slot, so that it can be raised later. */
export interface KdfSettings {
  readonly algorithm: 'argon2id';
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  readonly salt: Buffer;
}

/** Turns password bytes into 32 key bytes. */
export type PasswordHash = (password: Buffer, settings: KdfSettings) => Promise<Buffer>;

/** About a fifth of a second on an office PC of the 2020s. */
export const KDF_COST = { algorithm: 'argon2id', memoryKiB: 65_536, iterations: 3, parallelism: 1 } as const;
export const KDF_SALT_BYTES = 16;
const KEY_BYTES = 32;

/** argon2id by the compiled library, or by WebAssembly on a workstation where that one cannot be loaded. */
export async function argon2id(password: Buffer, settings: KdfSettings): Promise<Buffer> {
  return (await bestPasswordHash())(password, settings);
}

/** @throws when the compiled library has no build for this workstation, or a policy forbids loading it */
export async function nativeArgon2id(): Promise<PasswordHash> {
  const library: typeof nativeLibrary = await import('@node-rs/argon2');
  // argon2id, version 1.3, is what the library does when it is not told otherwise.
  return (password, settings) =>
    library.hashRaw(password, {
      memoryCost: settings.memoryKiB,
      timeCost: settings.iterations,
      parallelism: settings.parallelism,
      outputLen: KEY_BYTES,
      salt: settings.salt,
    });
}

/** The same function in WebAssembly: same result, about twice the time. */
export async function wasmArgon2id(): Promise<PasswordHash> {
  const library = await import('hash-wasm');
  return async (password, settings) =>
    Buffer.from(
      await library.argon2id({
        password,
        salt: settings.salt,
        memorySize: settings.memoryKiB,
        iterations: settings.iterations,
        parallelism: settings.parallelism,
        hashLength: KEY_BYTES,
        outputType: 'binary',
      }),
    );
}

let chosen: Promise<PasswordHash> | null = null;

function bestPasswordHash(): Promise<PasswordHash> {
  chosen ??= firstThatLoads([nativeArgon2id, wasmArgon2id]);
  return chosen;
}

/** The first of several ways that this workstation can load; throws the last reason when it can load none. */
export async function firstThatLoads(ways: readonly (() => Promise<PasswordHash>)[]): Promise<PasswordHash> {
  let reason: unknown = new Error('no password hash to choose from');
  for (const load of ways) {
    try {
      return await load();
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}
