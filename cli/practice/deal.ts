import { CIRCUMSTANCE_NAMES } from '../../contract/for-window.ts';
import type { InputOf } from '../../contract/methods.ts';
import {
  ATTEMPTS,
  CLOSING,
  CONFLICTS,
  CORRECTIONS,
  IMPORTANT_NOTES,
  LATE_NEWS,
  NOT_AVAILABLE,
  NOTES,
  OFFICE_VIEW,
  PREPARATION,
  PROMISES,
  PROPORTION,
  REASONINGS,
  RECORDS_SEEN,
  SAID_BY_PRACTITIONER,
  SPOKEN,
} from './phrases.ts';
import { ORDINARY_CIRCUMSTANCES } from './circumstance-stories.ts';
import { CATEGORIES, LEARNING_TRIGGERS, ROUTE_CODES } from './concern-stories.ts';
import type { LoopStage } from './governance.ts';
import { ORGANISATION_STORIES } from './organisation-stories.ts';
import { GROUND_CODES } from './coroner-stories.ts';
import { ETHNICITIES } from './names.ts';
import { EXAMINERS, OFFICERS } from './people.ts';
import {
  CARE_HOMES,
  CONSULTANTS,
  CORONER_AREAS,
  FUNERAL_DIRECTORS,
  HOSPICES,
  HOSPITALS,
  OTHER_PLACES,
  PRACTICES,
  PRACTITIONERS,
  REGISTER_OFFICES,
  STREETS,
  TOWNS,
  WARDS,
} from './places.ts';
import { deckOf, type Random } from './random.ts';
import { CHILD_STORIES, NEONATAL_STORIES } from './stories-of-children.ts';
import { FAILING } from './stories-of-cancer-and-failing-organs.ts';
import { FRAIL } from './stories-of-frailty.ts';
import { SUDDEN } from './stories-of-sudden-illness.ts';

type Details = InputOf<'record-details'>['fields'];
type ValueIn<Name extends keyof Details> = NonNullable<Details[Name]>['value'];
type Conversation = InputOf<'record-conversation'>['conversation'];
type Certificate = InputOf<'record-certificate'>['certificate']['value'];

const ATTEMPT_RESULTS = [
  'no-answer',
  'message-left',
  'wrong-number',
  'call-back-asked',
] as const satisfies readonly Exclude<Conversation['result'], 'spoken'>[];

// The decks are their own description; writing their types out would say each list twice.
// oxlint-disable typescript/explicit-module-boundary-types
/** Everything that is dealt in turn, so that a few dozen cases show each kind there is. */
export function dealFrom(random: Random) {
  const deck = <const Value>(values: readonly Value[]) => deckOf(random, values);
  return {
    officer: deck(OFFICERS),
    examiner: deck(EXAMINERS),
    story: deck([...FAILING, ...FRAIL, ...SUDDEN]),
    childStory: deck(CHILD_STORIES),
    neonatalStory: deck(NEONATAL_STORIES),
    ethnicity: deck(ETHNICITIES),
    hospital: deck(HOSPITALS),
    ward: deck(WARDS),
    hospice: deck(HOSPICES),
    careHome: deck(CARE_HOMES),
    otherPlace: deck(OTHER_PLACES),
    street: deck(STREETS),
    town: deck(TOWNS),
    coronerArea: deck(CORONER_AREAS),
    registerOffice: deck(REGISTER_OFFICES),
    practice: deck(PRACTICES),
    practitioner: deck(PRACTITIONERS),
    consultant: deck(CONSULTANTS),
    funeralDirector: deck(FUNERAL_DIRECTORS),
    spoken: deck(SPOKEN),
    officeView: deck(OFFICE_VIEW),
    attemptResult: deck(ATTEMPT_RESULTS),
    attempt: {
      'no-answer': deck(ATTEMPTS['no-answer']),
      'message-left': deck(ATTEMPTS['message-left']),
      'wrong-number': deck(ATTEMPTS['wrong-number']),
      'call-back-asked': deck(ATTEMPTS['call-back-asked']),
    },
    promise: deck(PROMISES),
    recordsSeen: deck(RECORDS_SEEN),
    notAvailable: deck(NOT_AVAILABLE),
    proportion: deck(PROPORTION),
    saidByPractitioner: deck(SAID_BY_PRACTITIONER),
    note: deck(NOTES),
    importantNote: deck(IMPORTANT_NOTES),
    lateNews: deck(LATE_NEWS),
    correction: deck(CORRECTIONS),
    conflict: deck(CONFLICTS),
    reasoning: deck(REASONINGS),
    preparation: deck(PREPARATION),
    closing: deck(CLOSING),
    circumstance: deck(ORDINARY_CIRCUMSTANCES),
    circumstanceNotKnown: deck(CIRCUMSTANCE_NAMES),
    ground: deck(GROUND_CODES),
    category: deck(CATEGORIES),
    route: deck(ROUTE_CODES),
    loopStage: deck<Exclude<LoopStage, 'told'>>(['sent', 'issued', 'received', 'outcome', 'chased']),
    outcome: deck<InputOf<'record-notification-outcome'>['outcome']['outcome']>([
      'learning-shared',
      'no-problem-found',
      'change-made',
      'taken-up-elsewhere',
      'good-care-passed-on',
      'not-taken-up',
      'none-will-come',
      'other',
    ]),
    chaseResult: deck<InputOf<'chase-notification'>['chase']['result']>([
      'message-left',
      'nobody-reached',
      'reply-promised',
      'answered',
    ]),
    suggestedRoute: deck([...ROUTE_CODES, null]),
    organisation: deck(ORGANISATION_STORIES),
    isOrganisationNamed: deck<boolean>([true, false, true]),
    learningTrigger: deck(LEARNING_TRIGGERS),
    source: deck<InputOf<'raise-concern'>['concern']['source']>([
      'bereaved',
      'records',
      'staff',
      'attending-practitioner',
      'medical-examiner',
      'other',
    ]),
    disposal: deck<ValueIn<'disposal'>['kind']>([
      'burial',
      'cremation',
      'burial-at-sea',
      'repatriation',
      'not-known',
    ]),
    admissionRoute: deck<ValueIn<'admission'>['route']>([
      'emergency-department',
      'direct-to-ward',
      'general-practitioner',
      'transfer',
      'paramedic-to-specialist-centre',
      'outpatient-clinic',
      'not-known',
    ]),
    donation: deck<ValueIn<'donation'>['considered']>(['organs', 'tissue', 'both', 'none', 'not-known']),
    outOfCountry: deck<ValueIn<'outOfCountry'>['planned']>(['no', 'yes', 'no', 'not-known', 'no']),
    implantsRemoved: deck<ValueIn<'implants'>['removed']>(['no', 'yes', 'not-known', null]),
    how: deck<Conversation['how']>(['telephone', 'in-person', 'email', 'text', 'letter']),
    explained: deck<Conversation['causeExplained']>([
      'explained-and-understood',
      'explained-not-understood',
      'explained-and-understood',
      'not-explained',
    ]),
    otherTalk: deck<Exclude<Conversation['with'], 'bereaved'>>([
      'practitioner',
      'coroner-office',
      'register-office',
      'other',
    ]),
    noConversation: deck<InputOf<'record-no-conversation'>['noConversation']['value']['reason']>([
      'declined',
      'no-response',
      'no-informant',
      'other',
    ]),
    discussionOutcome: deck<'practitioner-cause' | 'examiner-cause' | 'another-cause'>([
      'practitioner-cause',
      'examiner-cause',
      'practitioner-cause',
      'another-cause',
      'practitioner-cause',
    ]),
    isDiscussed: deck<boolean>([true, true, true, false]),
    noDiscussion: deck<
      Extract<InputOf<'record-practitioner-discussion'>['discussion'], { held: false }>['reason']
    >([
      'agrees-with-written-account',
      'officer-spoke',
      'practitioner-not-available',
      'examiner-not-available',
      'other',
    ]),
    mayBeTold: deck<InputOf<'record-contact'>['contact']['mayBeTold']>([
      'everything',
      'progress-only',
      'nothing',
    ]),
    yesNoUnknown: deck<'yes' | 'no' | 'not-known'>(['yes', 'no', 'not-known']),
    receivedHow: deck<'in-writing' | 'by-telephone' | 'in-person'>([
      'in-writing',
      'by-telephone',
      'in-person',
    ]),
    postMortem: deck<Exclude<Certificate['postMortem'], 'coroner-duty-not-engaged'>>([
      'not-held',
      'taken-into-account',
      'may-be-available-later',
      'not-held',
    ]),
    pregnancy: deck<NonNullable<Certificate['pregnancy']>>([
      'not-applicable',
      'not-pregnant',
      'pregnant-at-death',
      'within-42-days',
      'within-a-year',
      'not-known',
    ]),
    sendHow: deck<InputOf<'record-sent-to-registrar'>['sent']['how']>(['email', 'portal', 'by-hand', 'post']),
    gpTold: deck<InputOf<'record-gp-told'>['told']['outcome']>(['told', 'unable', 'not-applicable', 'told']),
    sexWritten: deck<'as-told' | 'other' | 'not-known'>([
      ...Array<'as-told'>(14).fill('as-told'),
      'other',
      'not-known',
    ]),
    birthKnown: deck<boolean>([...Array<boolean>(11).fill(true), false]),
    deathWritten: deck<'died' | 'approximate' | 'verified' | 'day-only' | 'not-known'>([
      ...Array<'died'>(8).fill('died'),
      'approximate',
      'verified',
      'day-only',
      'not-known',
    ]),
    numberWritten: deck<'known' | 'legacy-welsh' | 'not-known'>([
      ...Array<'known'>(12).fill('known'),
      'legacy-welsh',
      'not-known',
    ]),
    caseKindSaid: deck<boolean>([true, true, false]),
  } as const;
}

export type Deal = ReturnType<typeof dealFrom>;
