import { describe, expect, it } from 'vitest';
import { nameFault } from '../../office/name-fault.ts';

const TYPED = 'Mordwyn';

describe('a fault in the log', () => {
  it('is its kind, its code and where it came up, and no folder of this machine', () => {
    const fault = Object.assign(new TypeError('no'), { code: 'SQLITE_CONSTRAINT' });
    const named = nameFault(fault);
    expect(named).toMatch(/^TypeError SQLITE_CONSTRAINT < at .*office\/name-fault\.test\.ts:\d+:\d+/);
    expect(named).not.toContain(import.meta.dirname);
  });

  it('keeps the reason of a broken invariant, which is ours', () => {
    expect(nameFault(new Error('broken invariant: a case gets its number'))).toContain(
      'a case gets its number',
    );
  });

  it('never holds what was typed, wherever a library put it', () => {
    const quoting = new Error(
      `cannot use ${TYPED}\n    at ${TYPED} (/home/${TYPED}/x.ts:1:1)\n at ${TYPED}:2:2`,
    );
    const named = Object.assign(new Error(TYPED), { name: `Error of ${TYPED}`, code: `about ${TYPED}` });
    const parsed = ((): unknown => {
      try {
        return JSON.parse(`{"surname": ${TYPED}\n    at home:1:1`);
      } catch (fault) {
        return fault;
      }
    })();
    for (const fault of [quoting, named, parsed, TYPED, { message: TYPED }])
      expect(nameFault(fault)).not.toContain(TYPED);
  });
});
