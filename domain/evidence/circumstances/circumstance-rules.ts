import type { Case } from '../../case/case.ts';
import type { CircumstanceName } from '../../case/circumstance-facts.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField, seenInItem } from '../seen-in.ts';
import type { CircumstanceRule } from './circumstance-rule.ts';
import { answeredYes } from './recorded-facts.ts';

const whereYes =
  (name: CircumstanceName) =>
  (onCase: Case): readonly SeenIn[] =>
    answeredYes(onCase, name);

/**
 * The circumstances of regulation 3(1) as far as they stand in fields of their own. What people wrote is read
 * elsewhere. A death soon after admission, a child's death and an authorised deprivation of liberty are none by
 * themselves, so they are not here.
 */
export const CIRCUMSTANCE_RULES: readonly CircumstanceRule[] = [
  {
    rule: 'DUTY-1',
    ground: 'a-v',
    weight: 'consider',
    says: 'A fall is recorded. May it have caused the death or contributed to it, however long ago?',
    recordedIn: whereYes('fall'),
  },
  {
    rule: 'DUTY-2',
    ground: 'a-v',
    weight: 'notify',
    says: 'An injury is recorded. May it have caused the death or contributed to it, however long ago?',
    recordedIn: whereYes('injury'),
  },
  {
    rule: 'DUTY-3',
    ground: 'a-vi',
    weight: 'notify',
    says: 'Self-harm is recorded. May the death be due to it?',
    recordedIn: whereYes('selfHarm'),
  },
  {
    rule: 'DUTY-4',
    ground: 'a-iv',
    weight: 'notify',
    says: 'Violence is recorded. May the death be due to it?',
    recordedIn: whereYes('violence'),
  },
  {
    rule: 'DUTY-5',
    ground: 'a-i',
    weight: 'notify',
    says: 'A poison, a drug or alcohol is recorded. May the death be due to poisoning, a toxic substance or the use of a drug?',
    recordedIn: whereYes('substance'),
  },
  {
    rule: 'DUTY-6',
    ground: 'a-iii',
    weight: 'notify',
    says: 'Something went wrong with a medicine. May the death be due to it?',
    recordedIn: whereYes('medicineIncident'),
  },
  {
    rule: 'DUTY-7',
    ground: 'a-viii',
    weight: 'consider',
    says: 'A procedure is recorded. May the death be due to it, and not only have come after it?',
    recordedIn: whereYes('procedure'),
  },
  {
    rule: 'DUTY-8',
    ground: 'a-viii',
    weight: 'notify',
    says: 'A device or equipment failed. May the death be due to it?',
    recordedIn: whereYes('deviceIncident'),
  },
  {
    rule: 'DUTY-9',
    ground: 'a-vii',
    weight: 'notify',
    says: 'Signs of neglect are recorded. May care that was not given, or the person’s own neglect, have contributed?',
    recordedIn: whereYes('neglect'),
  },
  {
    rule: 'DUTY-10',
    ground: 'a-vii',
    weight: 'consider',
    says: 'A safeguarding concern is recorded. May neglect or harm have contributed to the death?',
    recordedIn: whereYes('safeguardingConcern'),
  },
  {
    rule: 'DUTY-11',
    ground: 'a-ix',
    weight: 'notify',
    says: 'Work is recorded as a possible cause of illness or injury. May the death be attributable to any employment in life?',
    recordedIn: workRelated,
  },
  {
    rule: 'DUTY-12',
    ground: 'a-ix',
    weight: 'consider',
    says: 'Work with an exposure is recorded. May it have contributed to the death?',
    recordedIn: exposedAtWork,
  },
  {
    rule: 'DUTY-13',
    ground: 'd',
    weight: 'notify',
    says: 'Custody or state detention is recorded. Such a death is told to the coroner whatever its cause.',
    recordedIn: whereYes('stateDetention'),
  },
  {
    rule: 'DUTY-14',
    ground: 'g',
    weight: 'notify',
    says: 'It is in doubt who the person was. Can the identity be established by reasonable steps?',
    recordedIn: whereYes('identityDoubt'),
  },
  {
    rule: 'DUTY-15',
    ground: 'a-viii',
    weight: 'consider',
    says: 'A healthcare-associated infection is recorded. May a line, a wound or a procedure have led to it?',
    recordedIn: whereYes('healthcareInfection'),
  },
  {
    rule: 'DUTY-16',
    ground: 'a-viii',
    weight: 'consider',
    says: 'An implanted device is recorded. May it, or the operation it was fitted in, have contributed to the death?',
    recordedIn: implanted,
  },
  {
    rule: 'DUTY-17',
    ground: 'c',
    weight: 'notify',
    says: 'The cause is recorded as not established. Is it unknown after reasonable steps?',
    recordedIn: causeNotEstablished,
  },
  {
    rule: 'DUTY-18',
    ground: 'f',
    weight: 'consider',
    says: 'The attending practitioner is recorded as not available. Is there one who can certify within a reasonable time?',
    recordedIn: practitionerNotAvailable,
  },
  {
    rule: 'DUTY-19',
    ground: 'b',
    weight: 'consider',
    says: 'Somebody asked that the coroner be told. Is there anything that was not natural?',
    recordedIn: askedForCoroner,
  },
];

function workRelated(onCase: Case): readonly SeenIn[] {
  const { certificate } = onCase.fields;
  return [
    ...answeredYes(onCase, 'workRelatedHarm'),
    ...(certificate?.value.employment === 'yes'
      ? [seenInField(certificate, 'certificate', 'employment may have contributed: yes')]
      : []),
  ];
}

function exposedAtWork(onCase: Case): readonly SeenIn[] {
  const jobs = onCase.fields.workHistory;
  const exposed = jobs?.value.filter(({ exposures }) => exposures.trim() !== '') ?? [];
  if (jobs === null || exposed.length === 0) return [];
  return [
    seenInField(jobs, 'past work', exposed.map(({ exposures, job }) => `${job}: ${exposures}`).join('; ')),
  ];
}

function implanted(onCase: Case): readonly SeenIn[] {
  const { implants } = onCase.fields;
  return implants?.value.fitted === 'yes'
    ? [seenInField(implants, 'implants', implants.value.devices === '' ? 'fitted' : implants.value.devices)]
    : [];
}

function causeNotEstablished(onCase: Case): readonly SeenIn[] {
  const { answerCause } = onCase.fields;
  return answerCause?.value.answer === 'not-established'
    ? [seenInField(answerCause, 'question 1', answerCause.value.reason || 'not established')]
    : [];
}

/** Only the latest attempt counts: somebody who was away may have come back. */
function practitionerNotAvailable(onCase: Case): readonly SeenIn[] {
  const latest = onCase.discussions.at(-1);
  if (latest === undefined || latest.content.held || latest.content.reason !== 'practitioner-not-available')
    return [];
  return [seenInItem(latest, 'discussion with the practitioner', latest.content.detail || 'not available')];
}

function askedForCoroner(onCase: Case): readonly SeenIn[] {
  return onCase.conversations
    .filter(({ content }) => content.asksForCoroner)
    .map((item) => seenInItem(item, 'conversation', item.content.said));
}
