type Metadata = Map<unknown, unknown>;
const kept = new WeakMap<object, Metadata>();

const read = (key: unknown, target: object): unknown => kept.get(target)?.get(key);

/**
 * The three functions that the library behind the certificates of the tests asks of a polyfill which it does not bring
 * along. Call this before that library is imported.
 */
export function provideReflectedMetadata(): void {
  Object.assign(Reflect, {
    getMetadata: read,
    getOwnMetadata: read,
    defineMetadata: (key: unknown, value: unknown, target: object) => {
      const own: Metadata = kept.get(target) ?? new Map<unknown, unknown>();
      kept.set(target, own.set(key, value));
    },
  });
}
