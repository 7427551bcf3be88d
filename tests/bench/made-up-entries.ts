import type { FieldChanges, FieldName, FieldValues } from '../../domain/case/fields.ts';
import type { EntryKind, EntryPayloads } from '../../domain/record/payloads.ts';
import type { Random } from './random.ts';

const SURNAMES = [
  'Abara',
  'Bevan',
  'Castell',
  'Drury',
  'Eames',
  'Fenwick',
  'Gethin',
  'Hallam',
  'Ingle',
  'Jarrow',
  'Kemble',
  'Lowther',
  'Maddox',
  'Norcott',
  'Okoro',
  'Penrose',
  'Quill',
  'Rees',
  'Sandhu',
  'Tregear',
  'Underhill',
  'Vaughan',
  'Wexford',
  'Yarrow',
] as const;
const FORENAMES = [
  'Ada',
  'Brynmor',
  'Constance',
  'Dilys',
  'Edwin',
  'Farida',
  'Gwen',
  'Harold',
  'Iris',
  'Jaswant',
  'Kathleen',
  'Leonard',
  'Mavis',
  'Nasreen',
  'Owain',
  'Phyllis',
  'Ronald',
  'Sheila',
  'Thomas',
  'Vera',
] as const;
const WARDS = [
  'Ward 2A',
  'Ward 7B',
  'Critical care',
  'Emergency department',
  'Stroke unit',
  'Ward 12',
] as const;
const CAUSES = [
  'Bronchopneumonia',
  'Ischaemic heart disease',
  'Acute myocardial infarction',
  'Metastatic carcinoma of the bronchus',
  'Cerebral infarction',
  'Alzheimer disease',
  'Chronic obstructive pulmonary disease',
  'Sepsis',
] as const;
const SENTENCES = [
  'Admitted from home after three days of worsening breathlessness and poor intake.',
  'Treated with intravenous antibiotics and oxygen; ceiling of care discussed with the family.',
  'No falls recorded during the admission and the skin was intact on each chart.',
  'The daughter said that everybody had been kind and that she had no questions for the office.',
  'She asked why the call bell had not been answered on the Sunday evening.',
  'Background of atrial fibrillation, chronic kidney disease and previous stroke.',
  'Reviewed by the palliative care team, who started anticipatory medicines.',
  'Attending practitioner agrees that the sequence reflects the clinical picture.',
  'Records seen: medical notes, nursing notes, drug chart, imaging reports and general practice summary.',
] as const;

export interface MadeUpEntry<Kind extends EntryKind = EntryKind> {
  readonly kind: Kind;
  readonly payload: EntryPayloads[Kind];
}

function entry<Kind extends EntryKind>(kind: Kind, payload: EntryPayloads[Kind]): MadeUpEntry {
  return { kind, payload };
}

function fields<Name extends FieldName>(
  name: Name,
  value: FieldValues[Name],
): { readonly fields: FieldChanges } {
  return { fields: { [name]: { value, base: null, settles: [] } } };
}

/** What an office writes about one made-up death, `count` entries of which the first opens the case. */
export function entriesOfOneDeath(random: Random, index: number, count: number): readonly MadeUpEntry[] {
  const entries = [opened(random, index), ...stages(random)];
  while (entries.length < count) entries.push(conversation(random));
  return entries.slice(0, count);
}

/** A large office: some sixteen deaths a day, one day after the other, so that a larger record is an older one. */
const DEATHS_A_DAY = 16;
const FIRST_DEATH = Date.UTC(1996, 0, 1);
const DAY_MS = 86_400_000;

function dayOfDeath(index: number): string {
  return new Date(FIRST_DEATH + Math.floor(index / DEATHS_A_DAY) * DAY_MS).toISOString().slice(0, 10);
}

function dayOfBirth(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `19${two(20 + random.below(60))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function opened(random: Random, index: number): MadeUpEntry {
  const on = dayOfDeath(index);
  const value = <Name extends FieldName>(one: FieldValues[Name]) => ({ value: one, base: null, settles: [] });
  const urgent = random.below(20) === 0;
  return entry('case-opened', {
    reference: `ME-2026-${String(index + 1).padStart(5, '0')}`,
    fields: {
      surname: value<'surname'>(random.pick(SURNAMES)),
      forenames: value<'forenames'>(`${random.pick(FORENAMES)} ${random.pick(FORENAMES)}`),
      title: value<'title'>(random.pick(['Mr', 'Mrs', 'Miss', 'Dr'])),
      sex: value<'sex'>(random.pick(['female', 'male'])),
      dateOfBirth: value<'dateOfBirth'>({ kind: 'known', on: dayOfBirth(random) }),
      nhsNumber: value<'nhsNumber'>({ kind: 'known', digits: testNhsNumber(index) }),
      death: value<'death'>({ kind: 'died', on, at: '03:40', approximate: false }),
      place: value<'place'>({ kind: 'hospital', name: 'Moorside General', ward: random.pick(WARDS) }),
      urgentRelease: value<'urgentRelease'>(
        urgent
          ? { requested: true, reason: 'Burial asked for today.', deadline: `${on}T16:00` }
          : { requested: false },
      ),
    },
  });
}

function stages(random: Random): MadeUpEntry[] {
  const line = (text: string) => ({ text, interval: text === '' ? '' : '3 days' });
  const cause = {
    line1a: line(random.pick(CAUSES)),
    line1b: line(random.pick(CAUSES)),
    line1c: line(''),
    line1d: line(''),
    part2: line(''),
  };
  const stated = { cause, statedBy: 'Dr S. Emlyn', receivedHow: 'by-telephone' } as const;
  const all = [
    entry('preparation-recorded', fields('preparationNotes', paragraph(random, 5))),
    entry(
      'practitioner-recorded',
      fields('attendingPractitioner', {
        name: 'Dr S. Emlyn',
        gmcNumber: '7000001',
        position: 'Registrar',
        organisation: 'Moorside General',
        phone: '01632 960001',
        email: null,
      }),
    ),
    entry('cause-proposed', fields('practitionerCause', stated)),
    entry('independence-declared', { independent: true }),
    entry(
      'review-recorded',
      fields('review', {
        recordsSeen: paragraph(random, 1),
        recordsNotAvailable: null,
        circumstances: 'expected',
        findings: paragraph(random, 4),
        proportionality: paragraph(random, 1),
      }),
    ),
    entry('practitioner-discussed', {
      held: true,
      heldAt: '2026-10-01T10:00:00.000Z',
      withWhom: 'Dr S. Emlyn',
      how: 'telephone',
      said: paragraph(random, 2),
      outcome: 'practitioner-cause',
    }),
    conversation(random),
    conversation(random),
    entry('cause-agreed', fields('agreedCause', stated)),
    entry(
      'question-answered',
      fields('answerCause', { answer: 'established', reason: paragraph(random, 1), evidence: [] }),
    ),
    entry(
      'question-answered',
      fields('answerCoroner', { answer: 'not-reportable', reason: paragraph(random, 1), evidence: [] }),
    ),
    entry('note-recorded', { text: paragraph(random, 2), important: false }),
    entry(
      'question-answered',
      fields('answerGovernance', { answer: 'no-concern', reason: paragraph(random, 1), evidence: [] }),
    ),
  ];
  // Offices have cases at every stage; most of the older ones are finished.
  return random.below(10) === 0 ? all.slice(0, 2 + random.below(8)) : all;
}

export function conversation(random: Random): MadeUpEntry<'conversation-recorded'> {
  return {
    kind: 'conversation-recorded',
    payload: {
      with: 'bereaved',
      personName: `${random.pick(FORENAMES)} ${random.pick(SURNAMES)}`,
      relationship: random.pick(['daughter', 'son', 'husband', 'wife', 'niece']),
      how: 'telephone',
      result: random.pick(['spoken', 'no-answer', 'message-left']),
      heldAt: '2026-10-02T09:30:00.000Z',
      said: paragraph(random, 3),
      officeView: paragraph(random, 1),
      concernRaised: false,
      causeExplained: 'explained-and-understood',
      asksForCoroner: false,
      contactId: null,
      promise: null,
      nextAttemptAt: null,
      keepsPromises: [],
    },
  };
}

function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => random.pick(SENTENCES)).join(' ');
}

/** A number of the range kept for tests (it begins with 999) with a right check digit where there is one. */
function testNhsNumber(index: number): string {
  const nine = `999${String(index % 1_000_000).padStart(6, '0')}`;
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return `${nine}${String(check === 10 ? 0 : check)}`;
}
