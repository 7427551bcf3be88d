import type { RecordedField } from '../../case/case.ts';
import {
  CIRCUMSTANCE_FACTS,
  type CircumstanceFact,
  type CircumstanceName,
} from '../../case/circumstance-facts.ts';
import { around } from '../circumstances/around.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField } from '../seen-in.ts';
import { type Contradiction, type ContradictionRule, OWN_RULE, type WholeRecord } from './contradiction.ts';
import { TOLD_AGAINST, type ToldAgainst } from './told-against.ts';

/** A circumstance that was answered with no, and a text that tells of it. Rules CON-1 to CON-16. */
export const WRITTEN_AGAINST_NO: readonly ContradictionRule[] = TOLD_AGAINST.map((against) => ({
  rule: against.rule,
  question: against.question,
  basis: OWN_RULE,
  find: (record) => writtenAgainst(against, record),
}));

function writtenAgainst(against: ToldAgainst, record: WholeRecord): readonly Contradiction[] {
  const field = record.onCase.fields[against.name];
  if (field === null || field.value.answer !== 'no' || field.contested.length > 0) return [];
  // Whoever wrote a sentence beside the "no" said what they meant by it: only what came later contradicts that.
  const saidUntil = field.value.detail.trim() === '' ? '' : field.stamp.clock;
  const places = record.texts
    .filter(({ place }) => (place.clock ?? '') > saidUntil)
    .flatMap((text): readonly SeenIn[] => {
      const [words] = against.wordsIn(text, record);
      return words === undefined ? [] : [{ ...text.place, words: around(text.place.words, words) }];
    });
  if (places.length === 0) return [];
  const { question } = CIRCUMSTANCE_FACTS[against.name];
  return [
    {
      about: '',
      stated: `“${question}” is answered no, and ${against.named} is written of.`,
      seenIn: [answered(against.name, field), ...places],
    },
  ];
}

function answered(name: CircumstanceName, field: RecordedField<CircumstanceFact>): SeenIn {
  const said = [`${CIRCUMSTANCE_FACTS[name].question} No.`, field.value.detail.trim()];
  return seenInField(field, 'circumstances', said.filter((part) => part !== '').join(' '));
}
