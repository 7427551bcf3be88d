import {
  ADULT_LINES,
  type CaseFacts,
  type CertificateWording,
  type LineName,
  NEWBORN_LINES,
  NO_FACTS,
} from '../../domain/evidence/certificate-wording.ts';
import { checkCertificate } from '../../domain/evidence/check-certificate.ts';

/** Lines as "text" or "text | interval". */
export type Lines = Partial<Record<LineName, string>>;

export function aCertificate(lines: Lines): CertificateWording {
  const isNewborn = NEWBORN_LINES.some((name) => name in lines);
  return {
    form: isNewborn ? 'under-28-days' : 'from-28-days',
    lines: (isNewborn ? NEWBORN_LINES : ADULT_LINES).map((name) => {
      const [text = '', interval = ''] = (lines[name] ?? '').split('|');
      return { name, text: text.trim(), interval: interval.trim() };
    }),
  };
}

/** The ids of the rules that found something, each once, without what follows from the circumstances. */
export function rulesFor(lines: Lines, facts: Partial<CaseFacts> = {}): readonly string[] {
  const { findings } = checkCertificate(aCertificate(lines), { ...NO_FACTS, ...facts });
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== 'COR-01');
}

/** The paragraphs that the certificate raises, those to consider with a question mark. */
export function paragraphsFor(lines: Lines, facts: Partial<CaseFacts> = {}): readonly string[] {
  const { circumstances } = checkCertificate(aCertificate(lines), { ...NO_FACTS, ...facts });
  return circumstances.map(({ level, paragraph }) => (level === 'consider' ? `${paragraph}?` : paragraph));
}
