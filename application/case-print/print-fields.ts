import { CIRCUMSTANCE_NAMES } from '../../domain/case/circumstance-facts.ts';
import { FIELD_NAMES, type FieldName, type FieldValues } from '../../domain/case/fields.ts';
import type { FieldVersion } from '../../domain/case/case.ts';
import { FIELD_WORDS } from '../../contract/words/detail-words.ts';
import type { PrintPart, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, inSentence, type PrintContext } from './print-context.ts';
import { printedValue } from './printed-values.ts';

const COLUMNS = [
  { heading: 'What', share: 24 },
  { heading: 'As it was recorded', share: 42 },
  { heading: 'By whom and when', share: 34 },
] as const;

/** Recorded values, each with who recorded it; those nobody recorded are named together underneath. */
export function fieldsTable(context: PrintContext, names: readonly FieldName[]): readonly PrintPart[] {
  const { fields } = context.view.case;
  const rows = names.flatMap((name) => {
    const recorded = fields[name];
    if (recorded === null) return [];
    const versions: readonly FieldVersion<FieldValues[FieldName]>[] = [recorded, ...recorded.contested];
    return versions.map((version, at) => [
      at === 0 ? FIELD_WORDS[name] : `${FIELD_WORDS[name]}, another value`,
      printedValue(context, name, version.value),
      byWhom(context, version.stamp),
    ]);
  });
  const missing = names.filter((name) => fields[name] === null).map((name) => inSentence(FIELD_WORDS[name]));
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns: COLUMNS, rows } as const]),
    ...(missing.length === 0
      ? []
      : [{ kind: 'remark', text: `Not recorded: ${missing.join(', ')}.` } as const]),
  ];
}

/** Where two values stand side by side because nobody has decided between them. Rule MERGE-1. */
export function contestedSection(context: PrintContext): readonly PrintSection[] {
  const { fields } = context.view.case;
  const names = FIELD_NAMES.filter((name) => (fields[name]?.contested.length ?? 0) > 0);
  if (names.length === 0) return [];
  return [
    {
      heading: 'Values that nobody has decided between',
      parts: [
        {
          kind: 'text',
          text: 'People recorded these without having seen each other’s. All of them stand until somebody chooses.',
        },
        ...fieldsTable(context, names),
      ],
    },
  ];
}

/** What was recorded on who the person was and how they died, where no other section has it. */
export function detailsSection(context: PrintContext): PrintSection {
  const parts = PLACES.flatMap(({ heading, names }) => [
    { kind: 'heading', text: heading } as const,
    ...fieldsTable(context, names),
  ]);
  return { heading: 'Details of the person and the death', parts };
}

const PLACES = [
  {
    heading: 'The person',
    names: [
      'surname',
      'forenames',
      'title',
      'preferredName',
      'alsoKnownAs',
      'sex',
      'dateOfBirth',
      'birth',
      'caseKind',
      'nhsNumber',
      'hospitalNumber',
      'otherHospitalNumbers',
      'address',
      'occupation',
      'workHistory',
      'ethnicity',
      'faith',
    ],
  },
  {
    heading: 'The death',
    names: [
      'admission',
      'recordsReceivedAt',
      'death',
      'place',
      'bodyLiesAt',
      'coronerArea',
      'implants',
      'donation',
    ],
  },
  { heading: 'Circumstances', names: CIRCUMSTANCE_NAMES },
  {
    heading: 'After the death',
    names: [
      'urgentRelease',
      'urgentReleaseResult',
      'disposal',
      'funeralDirector',
      'outOfCountry',
      'personalEffects',
      'notKnown',
    ],
  },
  { heading: 'Who works on the case', names: ['assignedExaminer', 'assignedOfficer'] },
] as const satisfies readonly { readonly heading: string; readonly names: readonly FieldName[] }[];

/** The practitioners and the next of kin, printed with the people of the case. */
export const PEOPLE_FIELDS = [
  'nextOfKin',
  'attendingPractitioner',
  'practitionerAvailability',
  'consultant',
  'generalPractitioner',
  'nursingTeam',
] as const satisfies readonly FieldName[];

/** What the cause section prints, on the lines of either kind of certificate. */
export const CAUSE_FIELDS = [
  'practitionerCause',
  'examinerCause',
  'agreedCause',
  'practitionerNeonatalCause',
  'examinerNeonatalCause',
  'agreedNeonatalCause',
] as const satisfies readonly FieldName[];

export const QUESTION_FIELDS = [
  'answerCause',
  'answerCoroner',
  'answerGovernance',
] as const satisfies readonly FieldName[];

export const SCRUTINY_FIELDS = [
  'preparationNotes',
  'review',
  'reasoning',
] as const satisfies readonly FieldName[];

/** What the sections on the family, the coroner and the certificate print. */
export const OTHER_FIELDS = [
  'noConversation',
  'referral',
  'certificate',
] as const satisfies readonly FieldName[];

/** What the section on details prints. */
export const DETAIL_FIELDS: readonly FieldName[] = PLACES.flatMap(({ names }): readonly FieldName[] => names);
