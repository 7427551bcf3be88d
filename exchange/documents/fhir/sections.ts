import type { CompositionSection, Reference } from '@medplum/fhirtypes';
import { type Passage, narrative } from './narrative.ts';
import { ownCoding, type SectionCode } from './own-codes.ts';
import { said } from './said.ts';

/** One section: what a person reads, and the resources that say the same to a machine. */
export function section(
  code: SectionCode,
  passages: readonly Passage[],
  entry: readonly (Reference | undefined)[] = [],
): CompositionSection {
  const coding = ownCoding('document-section', code);
  return said<CompositionSection>({
    title: coding.display,
    code: { coding: [coding] },
    text: narrative(passages),
    entry: entry.filter((one) => one !== undefined),
  });
}
