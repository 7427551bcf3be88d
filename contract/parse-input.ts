import { METHODS, type MethodName } from './methods.ts';
import type { Refusal } from './refusal.ts';

const MOST_FAULTS_TOLD = 20;

/**
 * Checks what the window sent against the method's schema.
 *
 * @returns the checked input; or which parts of it were wrong, never what they held
 */
export function parseInput(
  method: MethodName,
  input: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: Refusal } {
  const parsed = METHODS[method].input.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.slice(0, MOST_FAULTS_TOLD);
  const faults = issues.map(({ code, path }) => ({ path: path.join('.'), fault: code }));
  return { ok: false, refusal: { kind: 'bad-request', faults } };
}
