import type { Mention, ReadText } from './text/read-text.ts';
import type { Tag } from './vocabulary/term.ts';

const PARTS_AT_WORK: readonly Tag[] = ['airways', 'urinary', 'skin'];

/** The parts of the body that texts name a disease of. */
export function partsHarmed(texts: readonly ReadText[]): ReadonlySet<Tag> {
  return new Set(
    texts.flatMap(({ said }) =>
      said
        .filter(({ term }) => term.kind === 'disease' || term.kind === 'site')
        .flatMap(({ term }) => PARTS_AT_WORK.filter((part) => term.tags.has(part))),
    ),
  );
}

/** The jobs in a text that are known to harm one of these parts. */
export function harmfulWork({ said }: ReadText, harmed: ReadonlySet<Tag>): readonly Mention[] {
  return said.filter(
    ({ term }) => term.kind === 'occupation' && [...term.tags].some((part) => harmed.has(part)),
  );
}
