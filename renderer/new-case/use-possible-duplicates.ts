import { useEffect, useMemo, useState } from 'react';
import { isNhsNumber } from '../../contract/for-window.ts';
import type { InputOf } from '../../contract/methods.ts';
import type { DuplicateRow } from '../../contract/views.ts';
import { useLook } from '../queries.ts';
import { useMay } from '../session/use-status.ts';
import type { Intake } from './intake.ts';
import { typedDates } from './typed-dates.ts';

const ASK_AFTER_MS = 600;
const LEAST_LETTERS = 2;
const NOT_KNOWN = { kind: 'not-known' } as const;
const NOTHING_TO_ASK: InputOf<'find-duplicates'> = {
  besides: null,
  surname: '?',
  forenames: '',
  dateOfBirth: NOT_KNOWN,
  death: NOT_KNOWN,
  nhsNumber: NOT_KNOWN,
};

/** Cases that may be the death being typed, looked for once nobody has typed for a moment: by number, or by name and date. */
export function usePossibleDuplicates(intake: Intake, nowAt: string): readonly DuplicateRow[] {
  const written = useMemo(() => JSON.stringify(questionOf(intake, nowAt)), [intake, nowAt]);
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [written]);
  // Written by questionOf, above, and read back whole.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const question = useMemo(() => JSON.parse(settled) as InputOf<'find-duplicates'> | null, [settled]);
  const mayFind = useMay('find-cases');
  const found = useLook('find-duplicates', question ?? NOTHING_TO_ASK, {
    enabled: mayFind && question !== null,
    keepPrevious: true,
  });
  return question === null ? [] : (found.data ?? []);
}

/** What to ask with what is typed so far; null while too little is. */
export function questionOf(intake: Intake, nowAt: string): InputOf<'find-duplicates'> | null {
  const surname = intake.surname.trim();
  const { bornOn, diedOn } = typedDates(intake, nowAt);
  const hasNumber = !intake.isNhsNotKnown && !intake.isWelshNumber && isNhsNumber(intake.nhsDigits);
  if (surname.length < LEAST_LETTERS || (bornOn === null && diedOn === null && !hasNumber)) return null;
  return {
    besides: null,
    surname,
    forenames: intake.forenames.trim(),
    dateOfBirth: bornOn === null ? NOT_KNOWN : { kind: 'known', on: bornOn },
    death: diedOn === null ? NOT_KNOWN : { kind: 'verified', on: diedOn, at: null },
    nhsNumber: hasNumber ? { kind: 'known', digits: intake.nhsDigits } : NOT_KNOWN,
  };
}
