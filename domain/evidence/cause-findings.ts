import type { Case } from '../case/case.ts';
import { factsOf } from './case-facts.ts';
import { type CaseWording, wordingOf } from './case-wording.ts';
import { checkCertificate } from './check-certificate.ts';
import type { RaisedByRule, SeenIn } from './raised.ts';

/** Told on the second card, circumstance by circumstance. */
const ON_ANOTHER_CARD = 'COR-01';

/**
 * What the rules on the wording ask about the cause as it stands. Empty until the practitioner has stated one: nothing
 * here can steer those words. Each is a question to this office, and none offers other words.
 */
export function causeFindings(onCase: Case): readonly RaisedByRule[] {
  const stated = wordingOf(onCase);
  if (stated === null) return [];
  const { findings } = checkCertificate(stated.wording, factsOf(onCase));
  return findings
    .filter(({ rule }) => rule !== ON_ANOTHER_CARD)
    .map(({ grade, line, message, rule, severity, source }, index) => ({
      key: `${rule}/${line ?? 'whole'}/${String(findings.slice(0, index).filter((other) => other.rule === rule && other.line === line).length)}`,
      rule,
      kind: 'cause-wording',
      question: 'cause',
      ...(line === null ? {} : { line }),
      weight: severity,
      says: message,
      basis: `${source}${howSure(grade)}`,
      seenIn: [line === null ? wholeOf(stated) : stated.placeOf(line)],
      answers: ['practitioner-confirms', 'accepted'],
    }));
}

/** A finding about the certificate as a whole is answered for the wording it was found in. */
function wholeOf({ placeOf, wording }: CaseWording): SeenIn {
  const filled = wording.lines.filter(({ text }) => text.trim() !== '');
  return {
    ...placeOf(wording.form === 'under-28-days' ? 'a' : '1a'),
    where: 'the cause as a whole',
    words: filled.map(({ name, text }) => `${name} ${text}`).join('; ') || '(empty)',
  };
}

/** How sure we are of the source, in words; nothing where it was read. The letter comes first, as in docs/rules.md. */
function howSure(grade: string): string {
  if (grade.startsWith('U')) return '. We have not read this source in full';
  return grade.startsWith('H') ? '. A rule of this program, not of law' : '';
}
