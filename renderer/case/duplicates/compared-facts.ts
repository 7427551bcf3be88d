import type { FieldName } from '../../../contract/for-window.ts';
import type { CaseView } from '../../../contract/views.ts';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { CERTIFICATION_WORDS } from '../../../contract/words/track-words.ts';
import { wordsOf } from '../../../contract/words/value-words.ts';
import { clockWords } from '../../../contract/words/who.ts';

/** One fact of two cases, in words; null where it is not recorded. */
export interface ComparedFact {
  readonly label: string;
  readonly here: string | null;
  readonly there: string | null;
  readonly differs: boolean;
}

/** What two deaths are told apart by, the strongest first. */
const FIELDS = [
  'surname',
  'forenames',
  'alsoKnownAs',
  'nhsNumber',
  'hospitalNumber',
  'dateOfBirth',
  'sex',
  'death',
  'place',
  'address',
  'attendingPractitioner',
  'nextOfKin',
] as const satisfies readonly FieldName[];

export function comparedFacts(here: CaseView, there: CaseView): readonly ComparedFact[] {
  const facts = [
    ...FIELDS.map((field) => ({
      label: FIELD_WORDS[field],
      here: wordsIn(here, field),
      there: wordsIn(there, field),
    })),
    { label: 'Opened', here: clockWords(here.case.openedAt), there: clockWords(there.case.openedAt) },
    { label: 'Where it stands', here: standing(here), there: standing(there) },
    { label: 'Entries', here: String(here.timeline.length), there: String(there.timeline.length) },
  ];
  return facts
    .filter((fact) => fact.here !== null || fact.there !== null)
    .map((fact) => ({ ...fact, differs: fact.here !== fact.there }));
}

function wordsIn({ case: onCase, people }: CaseView, field: FieldName): string | null {
  const recorded = onCase.fields[field];
  return recorded === null ? null : wordsOf(field, recorded.value, people);
}

function standing({ summary }: CaseView): string {
  if (summary.voided) return 'Voided';
  return summary.open ? CERTIFICATION_WORDS[summary.tracks.certification] : 'Closed';
}
