import type { Case } from '../case/case.ts';
import { factsOf } from './case-facts.ts';
import { wordingOf } from './case-wording.ts';
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
      weight: severity,
      says: message,
      basis: `${source} (grade ${grade})`,
      seenIn: [line === null ? wholeOf(stated.placeOf('1a')) : stated.placeOf(line)],
      answers: ['practitioner-confirms', 'accepted'],
    }));
}

/** A finding about the certificate as a whole is answered for the wording it was found in. */
function wholeOf(first: SeenIn): SeenIn {
  return { ...first, where: 'the cause as a whole' };
}
