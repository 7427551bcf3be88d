import type { CaseFacts, CertificateWording } from './certificate-wording.ts';
import { AGE, DEMOGRAPHY } from './cause/age-and-sex.ts';
import { CANCER } from './cause/cancers.ts';
import { CIRCULATION } from './cause/circulation.ts';
import { CORONER_TOLD } from './cause/coroner-told.ts';
import { INFECTION } from './cause/infections.ts';
import { INTERVALS } from './cause/intervals.ts';
import { LONG_TERM } from './cause/long-term-conditions.ts';
import { NEWBORN } from './cause/newborn.ts';
import { QUESTIONS } from './cause/pregnancy-and-work.ts';
import type { CauseRule, Finding } from './cause/rule.ts';
import { SEQUENCE } from './cause/sequence.ts';
import { STRUCTURE } from './cause/structure.ts';
import { TREATMENT } from './cause/treatment.ts';
import { VAGUE } from './cause/vague.ts';
import { WORDING } from './cause/wording.ts';
import {
  type Circumstance,
  circumstancesOf,
  type Piece,
  piecesOfCertificate,
} from './coroner/circumstances.ts';
import { readCertificate } from './read-certificate.ts';

/** Every rule on the wording, family by family. */
export const CAUSE_RULES: readonly CauseRule[] = [
  ...STRUCTURE,
  ...INTERVALS,
  ...VAGUE,
  ...AGE,
  ...DEMOGRAPHY,
  ...WORDING,
  ...INFECTION,
  ...CANCER,
  ...CIRCULATION,
  ...LONG_TERM,
  ...TREATMENT,
  ...SEQUENCE,
  ...QUESTIONS,
  ...NEWBORN,
];

/** What the rules ask about a certificate. Questions for the office: nothing here is wording for a certificate. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly circumstances: readonly Circumstance[];
}

/**
 * Holds a certificate against every rule, and its text, the facts and any other text of the case against regulation 3(1).
 *
 * @param otherTexts notes and conversations of the case; only the circumstances are looked for in them
 */
export function checkCertificate(
  certificate: CertificateWording,
  facts: CaseFacts,
  otherTexts: readonly Piece[] = [],
): Findings {
  const read = readCertificate(certificate);
  const circumstances = circumstancesOf([...piecesOfCertificate(read), ...otherTexts], facts);
  const found = CAUSE_RULES.flatMap((rule) => rule.check(read, facts).map((one) => findingOf(rule, one)));
  const untold =
    circumstances.length > 0 && facts.coronerTold === false
      ? [
          findingOf(CORONER_TOLD, {
            line: null,
            message: `Regulation ${circumstances.map(({ paragraph }) => paragraph).join(', ')}: record that the coroner was told, or why the circumstance does not apply.`,
          }),
        ]
      : [];
  return { findings: [...found, ...untold], circumstances };
}

function findingOf(
  { grade, id, severity, source }: Pick<CauseRule, 'id' | 'severity' | 'source' | 'grade'>,
  found: Pick<Finding, 'line' | 'message'>,
): Finding {
  return { rule: id, severity, line: found.line, message: found.message, source, grade };
}
