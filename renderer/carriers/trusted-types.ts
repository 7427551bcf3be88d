/**
 * Makes the page's one Trusted Types policy, which lets the empty text become markup and nothing else: React Aria
 * clears its announcements that way. Must run before anything is drawn. Browsers without Trusted Types need nothing.
 */
export function allowOnlyEmptyMarkup(): void {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (typeof factory !== 'object' || factory === null) return;
  const createPolicy: unknown = Reflect.get(factory, 'createPolicy');
  if (typeof createPolicy !== 'function') return;
  Reflect.apply(createPolicy, factory, [
    'default',
    {
      createHTML: (text: string) => (text === '' ? '' : null),
      createScript: () => null,
      createScriptURL: () => null,
    },
  ]);
}
