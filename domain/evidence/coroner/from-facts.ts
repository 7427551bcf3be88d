import type { CaseFacts } from '../certificate-wording.ts';
import type { Pointed } from './pointed.ts';

/**
 * So soon after a procedure the office asks whether the death was due to it. No law draws a line: later is found by
 * what is written.
 */
const SOON_AFTER_PROCEDURE_DAYS = 30;

/** What the answers of the case point to. An answer that is not known points to nothing. */
export function flagsPointTo(facts: CaseFacts, fromText: readonly Pointed[]): readonly Pointed[] {
  return [
    ...poisoning(facts, fromText),
    ...answered(facts.injuryOrFall === true, 'v', 'injury or fall: yes'),
    ...answered(facts.selfHarm === true, 'vi', 'self-harm: yes'),
    ...answered(facts.neglectConcern === true, 'vii', 'concern of neglect: yes'),
    ...procedure(facts, fromText),
    ...answered(facts.employmentContributed === 'yes', 'ix', 'employment contributed: yes'),
    ...answered(facts.custodyOrDetention === true, 'd', 'custody or detention: yes'),
    ...answered(facts.attendingPractitionerAvailable === false, 'e', 'attending practitioner available: no'),
    ...answered(
      facts.attendingPractitionerAvailable === false,
      'f',
      'attending practitioner available: no',
      'consider',
    ),
    ...answered(facts.identityKnown === false, 'g', 'identity known: no'),
  ];
}

/** Poison or drug is for the text to say; where it does not, both are asked about. */
function poisoning({ overdoseOrPoisoning }: CaseFacts, fromText: readonly Pointed[]): readonly Pointed[] {
  const words = 'overdose or poisoning: yes';
  if (overdoseOrPoisoning !== true) return [];
  const [drug, poison] = [
    fromText.some(({ code }) => code === 'iii'),
    fromText.some(({ code }) => code === 'i' || code === 'ii'),
  ];
  return [
    ...(drug || !poison ? answered(true, 'iii', words) : []),
    ...(poison || !drug ? answered(true, 'i', words) : []),
  ];
}

function procedure({ procedureWithinDays }: CaseFacts, fromText: readonly Pointed[]): readonly Pointed[] {
  if (procedureWithinDays === null || procedureWithinDays > SOON_AFTER_PROCEDURE_DAYS) return [];
  const isWritten = fromText.some(({ code }) => code === 'viii');
  return answered(
    true,
    'viii',
    `procedure ${String(procedureWithinDays)} days before death`,
    isWritten ? 'notify' : 'consider',
  );
}

function answered(
  isSo: boolean,
  code: Pointed['code'],
  words: string,
  level: Pointed['level'] = 'notify',
): readonly Pointed[] {
  return isSo ? [{ code, level, source: 'Answers', words }] : [];
}
