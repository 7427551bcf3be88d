import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackRoom } from '../../application/back-room.ts';
import { createDesk, type Desk } from '../../application/desk/desk.ts';
import { practiceFolder } from '../../cli/compose.ts';
import { PRACTICE_PASSWORD } from '../../cli/practice/people.ts';
import { planCases } from '../../cli/practice/plan.ts';
import { commandOf } from '../../cli/command-line.ts';
import type { InputOf, MethodName, ValueOf } from '../../contract/methods.ts';
import type { CaseView, EvidenceView } from '../../contract/views.ts';
import { CASE_ACTS, type CaseAct } from '../../domain/case/act-table.ts';
import type { Case } from '../../domain/case/case.ts';
import { CIRCUMSTANCE_NAMES } from '../../domain/case/circumstance-facts.ts';
import { ETHNICITY_CODES } from '../../domain/case/ethnicity.ts';
import { CIRCUMSTANCES, NO_CONVERSATION_REASONS, PLACE_KINDS } from '../../domain/case/fields.ts';
import { REOPEN_REASONS } from '../../domain/case/case-life.ts';
import {
  BEREAVED_STATES,
  CERTIFICATION_STATES,
  CORONER_STATES,
  GOVERNANCE_STATES,
  WAITING_ON,
} from '../../domain/case/tracks.ts';
import { ADMISSION_ROUTES, CASE_KINDS, DISPOSAL_KINDS } from '../../domain/case/wider-facts.ts';
import {
  CERTIFICATE_FORMS,
  GP_TOLD,
  POST_MORTEM_ANSWERS,
  PREGNANCY_ANSWERS,
  REGISTRAR_REPLIES,
  REGISTRAR_SEND_HOW,
} from '../../domain/certification/certificate.ts';
import { ADDRESS_KINDS } from '../../domain/contacts/address-book.ts';
import { MAY_BE_TOLD } from '../../domain/contacts/contact.ts';
import {
  CONVERSATION_HOW,
  CONVERSATION_RESULTS,
  CONVERSATION_WITH,
  DISCUSSION_OUTCOMES,
  NO_DISCUSSION_REASONS,
} from '../../domain/conversations/conversation.ts';
import { CORONER_ANSWER_FORMS } from '../../domain/coroner/coroner-answer.ts';
import type { EvidenceKind } from '../../domain/evidence/raised.ts';
import {
  CONCERN_CATEGORIES,
  CONCERN_ROUTES,
  CONCERN_SOURCES,
  ORGANISATION_KINDS,
} from '../../domain/governance/concern.ts';
import { ROLES } from '../../domain/people/roles.ts';
import { DOCUMENT_KINDS } from '../../domain/record/documents.ts';
import type { Entry } from '../../domain/record/entry.ts';
import { GROUND_CODES } from '../../domain/referrals/grounds.ts';
import { LEGAL_ROUTE_CODES } from '../../domain/referrals/legal-route.ts';
import { isNhsNumber } from '../../domain/shared/nhs-number.ts';
import { instantFromMs, msOf } from '../../domain/shared/time.ts';
import { newId } from '../../office/new-id.ts';

const PRESENT = '2026-11-23T15:00:00.000Z';
const CASES = 120;
const folders: string[] = [];

interface Made {
  readonly folder: string;
  readonly desk: Desk;
  readonly views: readonly CaseView[];
  ask<Name extends MethodName>(method: Name, input: InputOf<Name>): Promise<ValueOf<Name>>;
}

let made: Made;

beforeAll(async () => {
  made = await anOfficeOf(CASES, 1);
}, 180_000);

afterAll(async () => {
  await made.desk.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes a practice office and reads every case of it as the window does. */
async function anOfficeOf(cases: number, seed: number): Promise<Made> {
  const parent = mkdtempSync(join(tmpdir(), 'scrutineer-practice-'));
  folders.push(parent);
  const folder = join(parent, 'data');
  const filled = await practiceFolder({ dataFolder: folder, cases, seed }, msOf(PRESENT));
  if (!filled.ok) throw new Error(filled.refusal);
  const desk = createDesk({
    dataFolder: folder,
    firstOutboxFolder: `${folder}-outbox`,
    practice: true,
    version: 'test',
    backRoom: createBackRoom(folder, (ms) => pause(ms)),
    now: () => PRESENT,
    newId: () => newId(msOf(PRESENT)),
    chance: () => 0,
    clockMs: () => 0,
    pause: (ms) => pause(ms),
    announce: () => undefined,
    logFault: (_reference, fault) => {
      throw fault;
    },
  });
  const ask = async <Name extends MethodName>(method: Name, input: InputOf<Name>): Promise<ValueOf<Name>> => {
    const reply = await desk.call(method, input);
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply)}`);
    // The desk answers a method with that method's own value.
    return reply.value as ValueOf<Name>;
  };
  await ask('unlock', { loginName: 'ffion.rees', password: PRACTICE_PASSWORD });
  const views: CaseView[] = [];
  for (const caseId of filled.value.caseIds) views.push(await ask('view-case', { caseId, opening: false }));
  return { folder, desk, views, ask };
}

/** The members of a closed list that no case shows. */
function missed<Member extends string>(
  all: readonly Member[],
  seen: (view: CaseView) => readonly (Member | null | undefined)[],
): readonly Member[] {
  const visited = new Set(made.views.flatMap((view) => seen(view)));
  return all.filter((member) => !visited.has(member));
}

/** Every value that a field has had. */
function everOf<Name extends keyof Case['fields']>(
  view: CaseView,
  name: Name,
): NonNullable<Case['fields'][Name]>['value'][] {
  const field = view.case.fields[name];
  if (field === null) return [];
  // A field's versions hold values of that field's own type; the compiler cannot tie the two look-ups together.
  return [field.value, ...field.earlier.map(({ value }) => value)] as NonNullable<
    Case['fields'][Name]
  >['value'][];
}

const contents = <Content>(items: readonly { readonly content: Content }[]): Content[] =>
  items.map(({ content }) => content);
const certificates = (view: CaseView) => everOf(view, 'certificate');
const discussions = (view: CaseView) => contents(view.case.discussions);
const conversations = (view: CaseView) => contents(view.case.conversations);

type Counted = readonly [
  name: string,
  all: readonly string[],
  seen: (view: CaseView) => readonly (string | null | undefined)[],
];

/** The closed lists of an office, and where a case shows a member of each. */
const LISTS: readonly Counted[] = [
  ['state of the certification', CERTIFICATION_STATES, (view) => [view.summary.tracks.certification]],
  ['state with the coroner', CORONER_STATES, (view) => [view.summary.tracks.coroner]],
  ['state of governance', GOVERNANCE_STATES, (view) => [view.summary.tracks.governance]],
  ['state with the bereaved', BEREAVED_STATES, (view) => [view.summary.tracks.bereaved]],
  ['whose move it is', WAITING_ON, (view) => [view.summary.tracks.waitingOn]],
  ['certificate form', CERTIFICATE_FORMS, (view) => certificates(view).map(({ form }) => form)],
  ['form that applies', CERTIFICATE_FORMS, (view) => [view.certificateForm]],
  [
    'post-mortem answer',
    POST_MORTEM_ANSWERS,
    (view) => certificates(view).map(({ postMortem }) => postMortem),
  ],
  ['pregnancy answer', PREGNANCY_ANSWERS, (view) => certificates(view).map(({ pregnancy }) => pregnancy)],
  [
    'pregnancy contributed',
    ['yes', 'no', 'not-known'],
    (view) => certificates(view).map(({ pregnancyContributed }) => pregnancyContributed),
  ],
  [
    'employment may have contributed',
    ['yes', 'no'],
    (view) => certificates(view).map(({ employment }) => employment),
  ],
  ['place of death', PLACE_KINDS, (view) => everOf(view, 'place').map(({ kind }) => kind)],
  ['route of admission', ADMISSION_ROUTES, (view) => everOf(view, 'admission').map(({ route }) => route)],
  ['disposal', DISPOSAL_KINDS, (view) => everOf(view, 'disposal').map(({ kind }) => kind)],
  ['ethnicity', ETHNICITY_CODES, (view) => everOf(view, 'ethnicity')],
  ...CIRCUMSTANCE_NAMES.map((name): Counted => [
    `answer about ${name}`,
    ['yes', 'no', 'not-known'],
    (view) => everOf(view, name).map(({ answer }) => answer),
  ]),
  ['kind of case', CASE_KINDS, (view) => everOf(view, 'caseKind')],
  ['sex', ['female', 'male', 'other', 'not-known'], (view) => everOf(view, 'sex')],
  ['date of birth', ['known', 'not-known'], (view) => everOf(view, 'dateOfBirth').map(({ kind }) => kind)],
  [
    'NHS number',
    ['known', 'legacy-welsh', 'not-known'],
    (view) => everOf(view, 'nhsNumber').map(({ kind }) => kind),
  ],
  [
    'time of death',
    ['died', 'verified', 'not-known'],
    (view) => everOf(view, 'death').map(({ kind }) => kind),
  ],
  [
    'implants fitted',
    ['yes', 'no', 'not-known'],
    (view) => everOf(view, 'implants').map(({ fitted }) => fitted),
  ],
  [
    'implants removed',
    ['yes', 'no', 'not-known'],
    (view) => everOf(view, 'implants').map(({ removed }) => removed),
  ],
  [
    'leaving the country',
    ['yes', 'no', 'not-known'],
    (view) => everOf(view, 'outOfCountry').map(({ planned }) => planned),
  ],
  [
    'donation',
    ['organs', 'tissue', 'both', 'none', 'not-known'],
    (view) => everOf(view, 'donation').map(({ considered }) => considered),
  ],
  ['age at death, by its unit', ['years', 'days', 'hours'], (view) => [view.ageAtDeath?.unit]],
  [
    'circumstances',
    CIRCUMSTANCES,
    (view) => everOf(view, 'review').map(({ circumstances }) => circumstances),
  ],
  [
    'how a cause was received',
    ['in-writing', 'by-telephone', 'in-person', 'own'],
    (view) =>
      [...everOf(view, 'practitionerCause'), ...everOf(view, 'examinerCause')].map(
        ({ receivedHow }) => receivedHow,
      ),
  ],
  [
    'outcome of the discussion',
    DISCUSSION_OUTCOMES,
    (view) => discussions(view).map((one) => (one.held ? one.outcome : null)),
  ],
  [
    'reason for no discussion',
    NO_DISCUSSION_REASONS,
    (view) => discussions(view).map((one) => (one.held ? null : one.reason)),
  ],
  [
    'reason for no conversation',
    NO_CONVERSATION_REASONS,
    (view) => everOf(view, 'noConversation').map(({ reason }) => reason),
  ],
  ['conversation by', CONVERSATION_HOW, (view) => conversations(view).map(({ how }) => how)],
  [
    'result of a conversation',
    CONVERSATION_RESULTS,
    (view) => conversations(view).map(({ result }) => result),
  ],
  ['conversation with', CONVERSATION_WITH, (view) => conversations(view).map((one) => one.with)],
  [
    'cause explained',
    ['explained-and-understood', 'explained-not-understood', 'not-explained'],
    (view) => conversations(view).map(({ causeExplained }) => causeExplained),
  ],
  [
    'ground for the coroner',
    GROUND_CODES,
    (view) => everOf(view, 'referral').flatMap(({ grounds }) => grounds.map(({ code }) => code)),
  ],
  ['legal route', LEGAL_ROUTE_CODES, (view) => everOf(view, 'referral').map(({ legalRoute }) => legalRoute)],
  [
    'answer of the coroner',
    CORONER_ANSWER_FORMS,
    (view) => contents(view.case.coronerAnswers).map(({ form }) => form),
  ],
  [
    'category of a concern',
    CONCERN_CATEGORIES,
    (view) => contents(view.case.concerns).map(({ category }) => category),
  ],
  [
    'source of a concern',
    CONCERN_SOURCES,
    (view) => contents(view.case.concerns).map(({ source }) => source),
  ],
  [
    'kind of other organisation',
    ORGANISATION_KINDS,
    (view) => contents(view.case.concerns).map(({ otherOrganisation }) => otherOrganisation?.kind),
  ],
  [
    'suggested route',
    CONCERN_ROUTES,
    (view) => contents(view.case.concerns).map(({ suggestedRoute }) => suggestedRoute),
  ],
  [
    'route decided on',
    CONCERN_ROUTES,
    (view) =>
      view.case.concerns.map(({ review }) =>
        review?.content.decision === 'notify' ? review.content.route : null,
      ),
  ],
  [
    'decision on a concern',
    ['notify', 'no-further-action'],
    (view) => view.case.concerns.map(({ review }) => review?.content.decision),
  ],
  [
    'sent to the registrar by',
    REGISTRAR_SEND_HOW,
    (view) => contents(view.case.sentToRegistrar).map(({ how }) => how),
  ],
  [
    'certificate against what was agreed',
    ['true', 'false'],
    (view) => contents(view.case.sentToRegistrar).map(({ matchesAgreed }) => String(matchesAgreed)),
  ],
  [
    'reply of the registrar',
    REGISTRAR_REPLIES,
    (view) => contents(view.case.registrarReplies).map(({ reply }) => reply),
  ],
  ['practice told', GP_TOLD, (view) => contents(view.case.gpTold).map(({ outcome }) => outcome)],
  [
    'reason for reopening',
    REOPEN_REASONS,
    (view) => contents(view.case.reopenings).flatMap(({ reasons }) => reasons),
  ],
  ['urgent release', ['achieved', 'not-achieved'], (view) => everOf(view, 'urgentReleaseResult')],
  [
    'decision on a duplicate',
    ['keep-both', 'this-is-void'],
    (view) => contents(view.case.duplicates).map(({ decision }) => decision),
  ],
  [
    'decision on late information',
    ['declaration-stands', 'reopen'],
    (view) => contents(view.case.lateReviews).map(({ decision }) => decision),
  ],
  [
    'what a contact may be told',
    MAY_BE_TOLD,
    (view) => contents(view.case.contacts).map(({ mayBeTold }) => mayBeTold),
  ],
  [
    'who may register',
    ['yes', 'no', 'not-known'],
    (view) => contents(view.case.contacts).map(({ mayRegister }) => mayRegister),
  ],
  [
    'kind of document',
    DOCUMENT_KINDS,
    (view) => view.case.documents.map(({ intended }) => intended.documentKind),
  ],
  [
    'role that acted',
    ROLES.filter((role) => role !== 'governance-reader' && role !== 'administrator'),
    (view) => view.timeline.map(({ role }) => role),
  ],
];

const proposes = (view: CaseView, ...names: readonly string[]): boolean =>
  view.timeline.some(
    (entry) =>
      (entry.kind === 'cause-proposed' || entry.kind === 'cause-agreed') &&
      names.some((name) => name in entry.payload.fields),
  );
const has = (kind: Entry['kind']) => (view: CaseView) => view.timeline.some((entry) => entry.kind === kind);
const issued = (kind: (typeof DOCUMENT_KINDS)[number]) => (view: CaseView) =>
  view.case.documents.some((document) => document.intended.documentKind === kind && document.issued !== null);

const answersEvidence =
  (kind: EvidenceKind) =>
  (view: CaseView): boolean =>
    view.case.evidenceAnswers.some(({ content }) => content.kind === kind);
const isOfNewborn = (view: CaseView): boolean => view.case.fields.caseKind?.value === 'under-28-days';

/** Where a case shows that an act was done. */
const DONE: Readonly<Record<CaseAct, (view: CaseView) => boolean>> = {
  'record-details': has('details-recorded'),
  'record-preparation': has('preparation-recorded'),
  'record-practitioner': has('practitioner-recorded'),
  'record-practitioner-cause': (view) => proposes(view, 'practitionerCause'),
  'record-examiner-cause': (view) => proposes(view, 'examinerCause'),
  'record-agreed-cause': (view) => proposes(view, 'agreedCause'),
  'declare-independence': has('independence-declared'),
  'record-review': has('review-recorded'),
  'record-practitioner-discussion': has('practitioner-discussed'),
  'record-conversation': has('conversation-recorded'),
  'record-no-conversation': has('no-conversation-recorded'),
  'record-note': has('note-recorded'),
  'answer-question': has('question-answered'),
  declare: has('me-declared'),
  'prepare-referral': has('referral-prepared'),
  'issue-referral': issued('coroner-referral'),
  'record-coroner-answer': has('coroner-answered'),
  'record-outside-notification': has('outside-notification'),
  'raise-concern': has('concern-raised'),
  'review-concern': has('concern-reviewed'),
  'issue-notification': issued('governance-notification'),
  'chase-notification': has('notification-chased'),
  'record-notification-outcome': has('notification-outcome'),
  'record-outcome-told': has('outcome-told'),
  'record-contact': has('contact-recorded'),
  'deactivate-contact': has('contact-deactivated'),
  assign: has('assigned'),
  'hand-over': has('handed-over'),
  'record-reasoning': has('reasoning-recorded'),
  'invite-fresh-certificate': has('fresh-certificate-invited'),
  'record-certificate': has('certificate-recorded'),
  certify: has('examiner-certified'),
  'record-sent-to-registrar': has('sent-to-registrar'),
  'record-registrar-reply': has('registrar-replied'),
  'record-gp-told': has('gp-told'),
  'review-late-information': has('late-information-reviewed'),
  'issue-independence-notice': issued('independence-notice'),
  'issue-certificate-summary': issued('certificate-summary'),
  'consider-duplicate': has('duplicate-considered'),
  'answer-evidence': answersEvidence('pathway'),
  'answer-circumstance': answersEvidence('coroner-circumstance'),
  'close-case': has('case-closed'),
  'reopen-case': has('case-reopened'),
  undo: has('entry-undone'),
  'correct-entry': has('entry-corrected'),
  'void-case': (view) => view.case.duplicates.length === 0 && view.case.voided !== null,
};

const today = PRESENT.slice(0, 10);

/** What else a reader of the practice office should meet. */
const SIGHTS: Readonly<Record<string, (view: CaseView) => boolean>> = {
  'a child under 28 days with every line from a to e': (view) =>
    Object.values(view.case.fields.examinerNeonatalCause?.value.cause ?? { none: '' }).every(
      (line) => line !== '',
    ),
  'a referral of a child under 28 days': (view) => isOfNewborn(view) && issued('coroner-referral')(view),
  'a notification of a child under 28 days': (view) =>
    isOfNewborn(view) && issued('governance-notification')(view),
  'a time of birth that nobody knows': (view) =>
    view.case.fields.birth?.value.at === null && view.case.fields.notKnown?.value.includes('birth') === true,
  'another organisation that nobody could name': (view) =>
    contents(view.case.concerns).some(({ otherOrganisation }) => otherOrganisation?.name === ''),
  'a case changed from one kind to another that keeps both sets of lines': (view) =>
    everOf(view, 'caseKind').length > 1 &&
    view.case.fields.practitionerCause !== null &&
    view.case.fields.practitionerNeonatalCause !== null,
  'a conflict with its notice and a handover': (view) =>
    contents(view.case.independence).some(({ independent }) => !independent) &&
    view.case.handovers.length > 0 &&
    issued('independence-notice')(view),
  'a declaration on another examiner’s review': (view) =>
    contents(view.case.declarations).some(({ reviewBy }) => reviewBy !== null),
  'two declarations, the earlier one kept': (view) => view.case.declarations.length > 1,
  'a fresh certificate that came': (view) =>
    view.case.freshCertificates.length > 0 && certificates(view).length > 1,
  'a certificate turned away by the registrar and registered later': (view) => {
    const replies = contents(view.case.registrarReplies).map(({ reply }) => reply);
    return replies.includes('rejected') && replies.at(-1) === 'registered';
  },
  'late information that nobody has looked at': (view) => view.lateInformation.length > 0,
  'a circumstance that nobody has answered beside others that are': (view) =>
    CIRCUMSTANCE_NAMES.some((name) => view.case.fields[name] === null) && view.case.fields.fall !== null,
  'a circumstance that came up after the declaration': (view) =>
    CIRCUMSTANCE_NAMES.some((name) =>
      view.lateInformation.some((late) => late === view.case.fields[name]?.stamp.entry),
    ),
  'a contact no longer used': (view) => view.case.contacts.some(({ deactivated }) => deactivated !== null),
  'a contact not to be contacted': (view) =>
    contents(view.case.contacts).some(({ doNotContact }) => doNotContact),
  'an interpreter': (view) => contents(view.case.contacts).some(({ interpreterNeeded }) => interpreterNeeded),
  'sign language': (view) => contents(view.case.contacts).some(({ signLanguage }) => signLanguage),
  'an open promise that is not due yet': (view) => (view.summary.promiseDueOn ?? '') > today,
  'a promise that is overdue': (view) =>
    view.summary.open && view.summary.promiseDueOn !== null && view.summary.promiseDueOn < today,
  'a promise that was kept': (view) =>
    conversations(view).some(({ keepsPromises }) => keepsPromises.length > 0),
  'a next contact that is due': (view) =>
    view.summary.nextContactAt !== null && view.summary.nextContactAt <= PRESENT.slice(0, 16),
  'a next contact in the future': (view) =>
    view.summary.nextContactAt !== null && view.summary.nextContactAt > PRESENT.slice(0, 16),
  'a contradiction that was accepted': answersEvidence('contradiction'),
  'a hint about independence that was accepted': answersEvidence('independence'),
  'an alert': (view) => view.summary.open && view.summary.alerts > 0,
  'a corrected conversation': (view) => view.case.conversations.some(({ corrected }) => corrected.length > 0),
  'a corrected note': (view) => view.case.notes.some(({ corrected }) => corrected.length > 0),
  'an act that was taken back': (view) => view.case.undone.length > 0,
  'a void case': (view) => view.case.voided !== null,
  'a reopened case that is open': (view) => view.summary.reopened,
  'a case that is ready to be declared': (view) => view.summary.readyToDeclare,
  'urgent release with a deadline': (view) => view.summary.urgentDeadline !== null,
  'a name with an apostrophe': (view) => /['’]/.test(view.summary.surname),
  'a name with a hyphen': (view) => view.summary.surname.includes('-'),
  'a name with marks': (view) => /[À-ɏ]/.test(view.summary.surname),
  'a Welsh name': (view) => /[ŵŷŴŶ]/.test(view.summary.surname) || view.summary.surname.startsWith('ap '),
  'a very long name': (view) => view.summary.surname.length > 35,
  'a child without a first name': (view) => view.summary.forenames === '' && view.summary.child,
  'fields that nobody knows': (view) => (view.case.fields.notKnown?.value.length ?? 0) > 3,
  'several hospital numbers': (view) => (view.case.fields.otherHospitalNumbers?.value.length ?? 0) > 1,
  'past work with exposures': (view) => (view.case.fields.workHistory?.value.length ?? 0) > 0,
  'a possible duplicate that was looked at and kept': (view) =>
    view.possibleDuplicates.some(({ keptBoth }) => keptBoth),
  'records that were not available': (view) =>
    everOf(view, 'review').some(({ recordsNotAvailable }) => recordsNotAvailable !== null),
  'reasoning where sources differ': (view) => view.case.fields.reasoning !== null,
  'a document sent and received': (view) => view.case.documents.some(({ received }) => received.length > 0),
  'a document sent and not yet received': (view) =>
    view.case.documents.some(({ received, sent }) => sent.length > 0 && received.length === 0),
  'a document that nobody has said was sent': (view) =>
    view.case.documents.some(({ issued: lies, sent }) => lies !== null && sent.length === 0),
};

describe('a practice office', () => {
  it.each(LISTS)('shows every %s', (_name, all, seen) => {
    expect(missed(all, seen)).toEqual([]);
  });

  it('shows every act that can be done on a case', () => {
    expect(CASE_ACTS.filter((act) => !made.views.some(DONE[act]))).toEqual([]);
  });

  it.each(Object.entries(SIGHTS))('shows %s', (_name, isThere) => {
    expect(made.views.some(isThere)).toBe(true);
  });

  it('raises contradictions and hints that wait for an answer, and in no great part of its cases', async () => {
    const waiting = { contradiction: 0, independence: 0 };
    for (const { case: one } of made.views) {
      const { weighed } = await made.ask('view-evidence', { caseId: one.id });
      for (const { kind, open } of weighed)
        if ((kind === 'contradiction' || kind === 'independence') && open.length > 0) waiting[kind] += 1;
    }
    for (const count of Object.values(waiting)) {
      expect(count).toBeGreaterThan(2);
      expect(count).toBeLessThan(CASES / 3);
    }
  });

  it('has every role, somebody who has left, and every kind of address', async () => {
    const people = await made.ask('list-people', {});
    const roles = new Set(people.flatMap((person) => person.roles));
    expect(ROLES.filter((role) => !roles.has(role))).toEqual([]);
    expect(people.some(({ active }) => !active)).toBe(true);
    const lines = await made.ask('list-address-book', {});
    const kinds = new Set(lines.map(({ kind }) => kind));
    expect(ADDRESS_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(lines.some(({ retired }) => retired)).toBe(true);
  });

  it('has one rule in the office’s own words and one switched off, and a case that was answered before', async () => {
    const rules = await made.ask('list-rules', {});
    expect(rules.filter(({ wording }) => wording !== null).map(({ id }) => id)).toEqual(['DUTY-7']);
    expect(rules.filter(({ state }) => state === 'off').map(({ id }) => id)).toEqual(['INT-02']);
    const seen: EvidenceView[] = [];
    for (const { case: onCase } of made.views)
      seen.push(await made.ask('view-evidence', { caseId: onCase.id }));
    const spoken = seen.flatMap(({ weighed }) => weighed).filter(({ ruleVersion }) => ruleVersion !== null);
    expect(spoken.some(({ answered }) => answered === null)).toBe(true);
    expect(spoken.some(({ answered }) => answered?.content.ruleVersion === null)).toBe(true);
  });

  it('fills every filter of the worklist', async () => {
    const { counts } = await made.ask('list-worklist', {
      filter: 'open',
      order: 'due',
      after: null,
      limit: 1,
    });
    const empty = Object.entries(counts).filter(([, count]) => count === 0);
    expect(empty).toEqual([]);
  });

  it('names no real person: every NHS number is of the range that is never given, with a right check digit', () => {
    const numbers = made.views.flatMap(({ summary }) =>
      summary.nhsNumber === null ? [] : [summary.nhsNumber],
    );
    expect(numbers.length).toBeGreaterThan(CASES / 2);
    expect(numbers.filter((digits) => !digits.startsWith('999') || !isNhsNumber(digits))).toEqual([]);
  });

  it('says many different things', () => {
    const said = made.views.flatMap((view) => [
      ...conversations(view).flatMap((one) => [one.said, one.officeView]),
      ...contents(view.case.notes).map(({ text }) => text),
      ...contents(view.case.concerns).map(({ narrative }) => narrative),
      ...everOf(view, 'preparationNotes').flatMap((notes) => notes.split('\n')),
      ...everOf(view, 'review').flatMap(({ findings, proportionality, recordsSeen }) => [
        findings,
        proportionality,
        recordsSeen,
      ]),
    ]);
    expect(new Set(said).size).toBeGreaterThan(300);
  });

  it('happens in the past, every entry of a case after the one before', () => {
    const astray = made.views.filter(({ timeline }) =>
      timeline.some(
        ({ enteredAt }, at) => enteredAt > PRESENT || enteredAt < (timeline[at - 1]?.enteredAt ?? ''),
      ),
    );
    expect(astray.map(({ case: { reference } }) => reference)).toEqual([]);
  });

  it('is a record in which nothing is wrong', async () => {
    const report = await made.ask('verify-record', {});
    expect(report.faults).toEqual([]);
    expect(report.documentsChecked).toBeGreaterThan(10);
    expect(report.entries).toBeGreaterThan(CASES * 10);
  }, 60_000);

  it('is not made in a folder that holds an office', async () => {
    const again = await practiceFolder({ dataFolder: made.folder, cases: 1, seed: 1 }, msOf(PRESENT));
    expect(again).toEqual({ ok: false, refusal: expect.stringContaining('already') as string });
  });
});

describe('the plan of a practice office', () => {
  it('is the same for the same seed, and another for another', async () => {
    const contentOf = ({ views }: Made): string =>
      JSON.stringify(
        views.map(({ timeline }) =>
          timeline.map(({ actor, enteredAt, kind, payload }) => ({
            actor,
            enteredAt,
            kind,
            payload: withoutAnchor(payload),
          })),
        ),
      );
    const [one, same, other] = [await anOfficeOf(5, 7), await anOfficeOf(5, 7), await anOfficeOf(5, 8)];
    const [first, second, third] = [one, same, other].map(contentOf);
    await Promise.all([one, same, other].map(({ desk }) => desk.close()));
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  }, 180_000);

  it.each([1, 2, 3, 41])('plans nothing later than the present with seed %i', (seed) => {
    const steps = planCases(300, seed, msOf(PRESENT)).flatMap((planned) => planned.steps);
    expect(steps.filter(({ atMs }) => atMs > msOf(PRESENT)).map(({ atMs }) => instantFromMs(atMs))).toEqual(
      [],
    );
  });
});

describe('the command line of practice', () => {
  it('takes the number of cases and the seed, and has 500 and 1 where none are named', () => {
    const place = { dataFolder: 'here', loginName: null, to: null, passwordFile: null };
    expect(commandOf(['practice', '--data', 'here', '--cases', '30', '--seed', '9'])).toEqual({
      kind: 'command',
      command: 'practice',
      place: { ...place, cases: 30, seed: 9 },
    });
    expect(commandOf(['practice', '--data', 'here'])).toEqual({
      kind: 'command',
      command: 'practice',
      place: { ...place, cases: 500, seed: 1 },
    });
  });

  it.each(['0', '-3', 'many', '1.5', '1000000'])('does not take --cases %s', (cases) => {
    expect(commandOf(['practice', '--data', 'here', `--cases=${cases}`]).kind).toBe('unreadable');
  });
});

/** A document names the head of the chain, and with it the folder it was made in; the rest of it is content. */
function withoutAnchor(payload: unknown): unknown {
  const text = JSON.stringify(payload);
  return text
    .replaceAll(/"(chainHead|manifestSha256|sha256|folder)":"[^"]*"/g, '')
    .replaceAll(/"bytes":\d+/g, '');
}
