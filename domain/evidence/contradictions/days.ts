import type { Case } from '../../case/case.ts';
import type { CircumstanceName } from '../../case/circumstance-facts.ts';
import { CIRCUMSTANCE_FACTS } from '../../case/circumstance-facts.ts';
import { longDate } from '../../shared/long-date.ts';
import { addDays, type CivilDate, daysBetween, officeDate } from '../../shared/time.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField } from '../seen-in.ts';
import { type Contradiction, type ContradictionRule, OWN_RULE } from './contradiction.ts';

/** Days and times that cannot have followed each other as recorded. */
export const DAYS: readonly ContradictionRule[] = [
  { rule: 'CON-23', question: 'cause', basis: OWN_RULE, find: ({ onCase }) => bornAfterDeath(onCase) },
  { rule: 'CON-24', question: 'cause', basis: OWN_RULE, find: ({ onCase }) => admittedAfterDeath(onCase) },
  { rule: 'CON-25', question: 'coroner', basis: OWN_RULE, find: ({ onCase }) => happenedAfterDeath(onCase) },
  { rule: 'CON-26', question: 'cause', basis: OWN_RULE, find: ({ onCase }) => issuedBeforeDeath(onCase) },
  { rule: 'CON-27', question: 'cause', basis: OWN_RULE, find: ({ onCase }) => sentBeforeIssue(onCase) },
];

interface Death {
  readonly seen: SeenIn;
  /** The first day on which the person may have died; null where only the verification is known. */
  readonly earliest: CivilDate | null;
  /** The last day on which they may have died. */
  readonly latest: CivilDate;
}

/** Null where the day is not known or two are recorded. */
function deathOf({ fields: { death } }: Case): Death | null {
  if (death === null || death.value.kind === 'not-known' || death.contested.length > 0) return null;
  const { on } = death.value;
  const verified = death.value.kind === 'verified';
  const slack = death.value.kind === 'died' && death.value.approximate ? 1 : 0;
  return {
    seen: seenInField(death, verified ? 'death, verified' : 'death', dayWords(on, death.value.at)),
    earliest: verified ? null : addDays(on, -slack),
    latest: addDays(on, slack),
  };
}

function dayWords(on: CivilDate, at: string | null): string {
  return at === null ? longDate(on) : `${longDate(on)}, ${at}`;
}

function bornAfterDeath(onCase: Case): readonly Contradiction[] {
  const { dateOfBirth } = onCase.fields;
  const death = deathOf(onCase);
  if (death === null || dateOfBirth?.value.kind !== 'known' || dateOfBirth.value.on <= death.latest)
    return [];
  return [
    {
      about: '',
      stated: 'The day of birth is later than the day of death.',
      seenIn: [seenInField(dateOfBirth, 'date of birth', longDate(dateOfBirth.value.on)), death.seen],
    },
  ];
}

function admittedAfterDeath(onCase: Case): readonly Contradiction[] {
  const { admission } = onCase.fields;
  const death = deathOf(onCase);
  const on = admission?.value.on ?? null;
  if (death === null || admission === null || on === null) return [];
  if (on <= death.latest && !isLaterThatDay(onCase)) return [];
  return [
    {
      about: '',
      stated: 'The admission is later than the death.',
      seenIn: [seenInField(admission, 'admission', dayWords(on, admission.value.at)), death.seen],
    },
  ];
}

/** Times of one day are compared only where the hour of the death is known. */
function isLaterThatDay({ fields: { admission, death } }: Case): boolean {
  if (death?.value.kind !== 'died' || death.value.approximate) return false;
  const [admitted, died] = [admission?.value.at ?? null, death.value.at];
  return admission?.value.on === death.value.on && admitted !== null && died !== null && admitted > died;
}

/** An infection may be found after the death, so the day on which it was found is not among them. */
const HAPPENED_IN_LIFE: readonly CircumstanceName[] = [
  'fall',
  'injury',
  'selfHarm',
  'violence',
  'substance',
  'procedure',
  'medicineIncident',
  'deviceIncident',
  'stateDetention',
];

function happenedAfterDeath(onCase: Case): readonly Contradiction[] {
  const death = deathOf(onCase);
  if (death === null) return [];
  return HAPPENED_IN_LIFE.flatMap((name) => {
    const field = onCase.fields[name];
    const on = field?.value.answer === 'yes' ? field.value.on : null;
    if (field === null || on === null || on <= death.latest || field.contested.length > 0) return [];
    const day = CIRCUMSTANCE_FACTS[name].day ?? 'Day';
    return [
      {
        about: name,
        stated: `“${day}” is ${longDate(on)}, after the death.`,
        seenIn: [seenInField(field, 'circumstances', `${day}: ${longDate(on)}`), death.seen],
      },
    ];
  });
}

function issuedBeforeDeath(onCase: Case): readonly Contradiction[] {
  const { certificate } = onCase.fields;
  const death = deathOf(onCase);
  if (certificate === null || death === null || death.earliest === null) return [];
  const { issuedOn } = certificate.value;
  if (issuedOn >= death.earliest) return [];
  return [
    {
      about: '',
      stated: 'The certificate was issued before the day of death.',
      seenIn: [seenInField(certificate, 'certificate', `issued on ${longDate(issuedOn)}`), death.seen],
    },
  ];
}

/** Each sending is held against the certificate that the office had then: a fresh one comes later, and rightly. */
function sentBeforeIssue({ fields: { certificate }, sentToRegistrar }: Case): readonly Contradiction[] {
  if (certificate === null) return [];
  const versions = [...certificate.earlier, certificate];
  return sentToRegistrar.flatMap(({ content, stamp }) => {
    const then = versions.findLast((one) => one.stamp.clock < stamp.clock);
    if (then === undefined || daysBetween(officeDate(content.at), then.value.issuedOn) <= 0) return [];
    return [
      {
        about: stamp.entry,
        stated: 'The certificate went to the registrar before the day on which it was issued.',
        seenIn: [
          seenInField(then, 'certificate', `issued on ${longDate(then.value.issuedOn)}`),
          seenInField({ stamp }, 'sent to the registrar', `sent on ${longDate(officeDate(content.at))}`),
        ],
      },
    ];
  });
}
