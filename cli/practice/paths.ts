import { certificateCame, certifiedAndDeclared, closed, declared, gpTold, registered, registrarReplied, sentToRegistrar } from './certification.ts';
import { coronerAnswered, examinerCertified, referralIssued, referralPrepared, toldOutside } from './coroner.ts';
import { concernPassedOn, concernRaised, concernReviewed } from './governance.ts';
import { contacted, detailed, opened } from './intake.ts';
import { APPOINTING_BODY } from './places.ts';
import { REOPENING } from './phrases.ts';
import {
  agreedOn, answered, assigned, attempted, causesTo, causeStated, discussed, independenceDeclared, noConversation, notDiscussed, noted, practitionerFound, prepared, promiseKept, reasoned, reviewed, spokenWith, spokenWithOthers,
} from './scrutiny.ts';
import type { InputOf } from '../../contract/methods.ts';
import type { Kind } from './deceased.ts';
import type { Work } from './work.ts';

type Conversation = InputOf<'record-conversation'>['conversation'];

/** One way in which a case goes through an office, or as far as it has got. */
export interface Path {
  /** How long ago the case was opened, in days. */
  readonly daysAgo: readonly [shortest: number, longest: number];
  /** How often it comes up among so many; 0: only while every path is shown. */
  readonly weight: number;
  /** How often it comes up while every path is shown. */
  readonly shown: number;
  readonly kind?: Kind;
  /** The death looks like that of the case before. */
  readonly twin?: boolean;
  readonly run: (work: Work) => void;
}

const intake = (work: Work): void => {
  opened(work);
  detailed(work);
  contacted(work);
};

const toPreparation = (work: Work): void => {
  intake(work);
  assigned(work);
  prepared(work);
  practitionerFound(work);
};

/** Everything up to the answers, in the ordinary way. */
const scrutinised = (work: Work, governance: 'concern' | 'no-concern' | null = 'no-concern'): void => {
  const { deal, examiner, index, random } = work;
  toPreparation(work);
  const isDiscussed = random.chance(80);
  const outcome = isDiscussed ? deal.discussionOutcome.deal() : 'practitioner-cause';
  causesTo(work, outcome);
  if (isDiscussed) discussed(work, examiner, outcome);
  else notDiscussed(work);
  familyHeard(work);
  if (index % 3 === 0) spokenWithOthers(work);
  answered(work, examiner, { governance });
  if (outcome !== 'practitioner-cause') reasoned(work, examiner);
};

const familyHeard = (work: Work): void => {
  const { index, random } = work;
  if (index % 5 === 4) {
    attempted(work, 180);
    attempted(work, null);
    noConversation(work);
    return;
  }
  if (random.chance(35)) attempted(work, 120);
  if (index % 6 === 0) {
    spokenWith(work, { promiseInDays: 2 });
    promiseKept(work);
    return;
  }
  spokenWith(work);
};

const toDeclaration = (work: Work): void => {
  scrutinised(work);
  certifiedAndDeclared(work);
};

const toRegistration = (work: Work): void => {
  toDeclaration(work);
  registered(work);
};

const toClosing = (work: Work): void => {
  toRegistration(work);
  closed(work);
};

/** To the examiner's answer that the death is reportable, with the referral prepared. */
const reportable = (work: Work, route: Parameters<typeof referralPrepared>[1] = 'certificate-reg-10'): void => {
  const { examiner, officer } = work;
  toPreparation(work);
  causeStated(work, officer, 'practitioner', 1);
  independenceDeclared(work, examiner);
  reviewed(work, examiner);
  causeStated(work, examiner, 'examiner', 1);
  discussed(work, examiner, 'coroner-notified');
  spokenWith(work, { asksForCoroner: work.index % 2 === 0 });
  answered(work, examiner, { cause: 'not-established', coroner: 'reportable', governance: 'no-concern' });
  referralPrepared(work, route, 3);
};

const told = (work: Work): void => {
  reportable(work);
  if (work.issues) referralIssued(work, work.examiner);
  else toldOutside(work);
};

/** After the coroner has left the death to the practitioner: causes, reasoning and the declaration. */
const backFromCoroner = (work: Work): void => {
  const { examiner, officer } = work;
  coronerAnswered(work, 'cn1a');
  causeStated(work, officer, 'practitioner');
  causeStated(work, examiner, 'examiner');
  discussed(work, examiner, 'practitioner-cause');
  answered(work, examiner, { coroner: 'not-reportable', governance: null });
  reasoned(work, examiner);
  agreedOn(work, examiner);
  certificateCame(work, { afterCoroner: true });
  declared(work, examiner);
};

const examinersOwnCertificate = (work: Work): void => {
  const { examiner } = work;
  intake(work);
  assigned(work);
  prepared(work);
  independenceDeclared(work, examiner);
  reviewed(work, examiner);
  causeStated(work, examiner, 'examiner');
  spokenWith(work);
  answered(work, examiner, { coroner: 'reportable' });
  referralPrepared(work, 'notification-reg-2', 2);
  toldOutside(work);
  coronerAnswered(work, 'cn1b');
  examinerCertified(work, examiner);
  agreedOn(work, examiner);
  certificateCame(work, { byExaminer: examiner });
  answered(work, examiner, { coroner: 'not-reportable', governance: null });
  reasoned(work, examiner);
  declared(work, examiner);
};

const withConcern = (work: Work, isReceived: boolean | null): void => {
  const { deal, examiner, script } = work;
  toPreparation(work);
  causesTo(work, 'practitioner-cause');
  discussed(work, examiner, 'practitioner-cause');
  spokenWith(work, { concern: true, promiseInDays: 5 });
  concernRaised(work, 'concern', 'conversation');
  concernRaised(work, 'second');
  answered(work, examiner, { governance: 'concern' });
  certifiedAndDeclared(work);
  registered(work);
  const route = deal.route.deal();
  concernReviewed(work, examiner, route);
  concernReviewed(work, examiner, 'no-further-action', 'second');
  // The concern that was told in the conversation came before the declaration, so nothing is late here.
  if (isReceived !== null) concernPassedOn(work, route, isReceived);
  script.wait(30);
};

const handedOver = ({ deal, examiner, script, second }: Work): void => {
  const note = deal.note.deal();
  script.wait(40);
  script.does(examiner, 'hand-over', (so) => ({ to: so.userId(second), note }));
};

const lateNews = (work: Work, decision: 'declaration-stands' | 'reopen'): void => {
  const { deal, examiner, script } = work;
  script.wait(24 * 60);
  noted(deal.lateNews.deal(), work, true);
  script.wait(120);
  const reasoning =
    decision === 'reopen'
      ? 'It may change the underlying cause: the certificate is looked at again.'
      : 'It adds detail and changes neither the cause nor the answer about the coroner.';
  script.does(examiner, 'review-late-information', (so) => ({ review: { entries: [so.entry('note')], decision, reasoning } }));
};

const reopenedFor = (reason: keyof typeof REOPENING, then: (work: Work) => void = () => undefined): Path => ({
  daysAgo: [30, 110],
  weight: 1,
  shown: 1,
  run(work) {
    toClosing(work);
    work.script.wait(6 * 24 * 60);
    work.script.does(work.officer, 'reopen-case', () => ({ reasons: [reason], detail: REOPENING[reason] }));
    then(work);
  },
});

/** A note is corrected, and so is a conversation: the first wording stays readable. */
const withCorrections = (work: Work): void => {
  const { deal, officer, script } = work;
  noted(deal.note.deal(), work);
  const [text, reason, wording, why] = [deal.note.deal(), deal.correction.deal(), deal.spoken.deal(), deal.correction.deal()];
  script.wait(30);
  script.does(officer, 'correct-entry', (so) => ({
    corrects: so.entry('note'),
    reason,
    replacement: { kind: 'note-recorded' as const, payload: { text, important: false } },
  }));
  spokenWith(work);
  const payload: Conversation = {
    with: 'bereaved',
    personName: 'Her sister, not her daughter',
    relationship: 'Sister',
    how: 'telephone',
    result: 'spoken',
    heldAt: script.at(),
    said: wording,
    officeView: '',
    concernRaised: false,
    causeExplained: 'explained-and-understood',
    asksForCoroner: false,
    contactId: null,
    promise: null,
    nextAttemptAt: null,
    keepsPromises: [],
  };
  script.does(officer, 'correct-entry', (so) => ({
    corrects: so.entry('conversation'),
    reason: why,
    replacement: { kind: 'conversation-recorded' as const, payload },
  }));
};

export const PATHS = {
  'just-received': { daysAgo: [0, 1], weight: 6, shown: 2, run: opened },
  'received-with-details': { daysAgo: [0, 2], weight: 5, shown: 2, run: intake },
  'to-ring-again': {
    daysAgo: [0, 1], weight: 3, shown: 1,
    run(work) {
      intake(work);
      attempted(work, 72 * 60);
    },
  },
  'in-preparation': {
    daysAgo: [1, 3], weight: 4, shown: 2,
    run(work) {
      intake(work);
      prepared(work);
      noted(work.deal.importantNote.deal(), work, true);
    },
  },
  'waiting-for-practitioner': {
    daysAgo: [1, 6], weight: 8, shown: 2,
    run(work) {
      toPreparation(work);
      attempted(work, work.index % 2 === 0 ? 60 * 26 : 60);
    },
  },
  'waiting-for-scrutiny': {
    daysAgo: [1, 4], weight: 8, shown: 2,
    run(work) {
      toPreparation(work);
      causeStated(work, work.officer, 'practitioner');
      if (work.index % 2 === 0) spokenWith(work, { promiseInDays: 3 });
    },
  },
  'in-scrutiny': {
    daysAgo: [1, 4], weight: 6, shown: 2,
    run(work) {
      toPreparation(work);
      causesTo(work, 'practitioner-cause');
      withCorrections(work);
    },
  },
  'scrutiny-just-begun': {
    daysAgo: [1, 2], weight: 3, shown: 1,
    run(work) {
      toPreparation(work);
      causeStated(work, work.officer, 'practitioner');
      independenceDeclared(work, work.examiner);
    },
  },
  'waiting-for-family': {
    daysAgo: [2, 6], weight: 6, shown: 2,
    run(work) {
      const { examiner } = work;
      toPreparation(work);
      causesTo(work, 'practitioner-cause');
      discussed(work, examiner, 'practitioner-cause');
      attempted(work, 240);
      answered(work, examiner);
      agreedOn(work, examiner);
      attempted(work, 60 * 25);
    },
  },
  'ready-to-declare': {
    daysAgo: [1, 4], weight: 6, shown: 2,
    run(work) {
      scrutinised(work);
      agreedOn(work, work.examiner);
      certificateCame(work);
    },
  },
  'just-declared': { daysAgo: [1, 4], weight: 6, shown: 2, run: toDeclaration },
  'with-registrar': {
    daysAgo: [2, 6], weight: 8, shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
    },
  },
  'receipt-of-registrar': {
    daysAgo: [3, 7], weight: 4, shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
      registrarReplied(work, 'received');
    },
  },
  'query-of-registrar': {
    daysAgo: [4, 8], weight: 2, shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
      registrarReplied(work, 'query');
    },
  },
  'written-differently': {
    daysAgo: [8, 40], weight: 1, shown: 1,
    run(work) {
      scrutinised(work);
      agreedOn(work, work.examiner);
      certificateCame(work, { depth: 1 });
      declared(work, work.examiner);
      sentToRegistrar(work, work.deceased.story.lines.length === 1 && work.deceased.story.part2 === null);
    },
  },
  registered: { daysAgo: [9, 20], weight: 8, shown: 2, run: toRegistration },
  closed: { daysAgo: [14, 120], weight: 150, shown: 16, run: toClosing },
  'rejected-and-again': {
    daysAgo: [25, 110], weight: 3, shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
      registrarReplied(work, 'rejected');
      certificateCame(work);
      declared(work, work.examiner);
      registered(work);
      closed(work);
    },
  },
  'rejected-and-waiting': {
    daysAgo: [4, 9], weight: 2, shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
      registrarReplied(work, 'rejected');
    },
  },
  'fresh-certificate-asked': {
    daysAgo: [3, 8], weight: 3, shown: 1,
    run(work) {
      scrutinised(work);
      certificateCame(work, { depth: 1 });
      invited(work);
    },
  },
  'fresh-certificate-came': {
    daysAgo: [18, 100], weight: 4, shown: 1,
    run(work) {
      scrutinised(work);
      certificateCame(work, { depth: 1 });
      invited(work);
      work.script.wait(26 * 60);
      certifiedAndDeclared(work);
      registered(work);
      closed(work);
    },
  },
  'to-be-told': { daysAgo: [1, 3], weight: 3, shown: 1, run: (work) => reportable(work, 'certificate-reg-3') },
  'coroner-told': { daysAgo: [2, 6], weight: 8, shown: 4, run: told },
  'coroner-told-outside': {
    daysAgo: [1, 5], weight: 3, shown: 1,
    run(work) {
      intake(work);
      toldOutside(work);
    },
  },
  'told-as-attending-practitioner': {
    daysAgo: [3, 8], weight: 2, shown: 1,
    run(work) {
      reportable(work, 'certificate-reg-3');
      if (work.issues) referralIssued(work, work.examiner, 'sent');
      else toldOutside(work);
    },
  },
  'told-by-another-doctor': {
    daysAgo: [3, 8], weight: 2, shown: 1,
    run(work) {
      reportable(work, 'notification-reg-2');
      if (work.issues) referralIssued(work, work.examiner, 'none');
      else toldOutside(work);
    },
  },
  'coroner-inquires': {
    daysAgo: [4, 9], weight: 3, shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'inquiries');
    },
  },
  'coroner-asks-advice': {
    daysAgo: [4, 9], weight: 2, shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'advice-asked');
    },
  },
  'back-from-coroner': {
    daysAgo: [22, 110], weight: 20, shown: 2,
    run(work) {
      told(work);
      backFromCoroner(work);
      registered(work);
      closed(work);
    },
  },
  'examiner-to-certify': {
    daysAgo: [4, 9], weight: 2, shown: 1,
    run(work) {
      toPreparation(work);
      toldOutside(work);
      coronerAnswered(work, 'cn1b');
    },
  },
  'examiners-certificate': {
    daysAgo: [22, 110], weight: 4, shown: 1,
    run(work) {
      examinersOwnCertificate(work);
      registered(work);
      closed(work);
    },
  },
  'neonatal-examiners-certificate': {
    daysAgo: [22, 110], weight: 1, shown: 1, kind: 'under-28-days',
    run(work) {
      examinersOwnCertificate(work);
      registered(work);
      closed(work);
    },
  },
  'with-coroner': {
    daysAgo: [8, 60], weight: 30, shown: 2,
    run(work) {
      told(work);
      coronerAnswered(work, 'investigation');
    },
  },
  'coroner-concluded': {
    daysAgo: [30, 110], weight: 45, shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'investigation');
      coronerAnswered(work, 'cn2');
      gpTold(work);
      closed(work);
    },
  },
  'inquest-concluded': {
    daysAgo: [45, 118], weight: 5, shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'investigation');
      coronerAnswered(work, 'inquest');
      closed(work);
    },
  },
  'inquest-concluded-still-open': {
    daysAgo: [45, 110], weight: 1, shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'investigation');
      coronerAnswered(work, 'inquest');
    },
  },
  'neonatal-closed': { daysAgo: [20, 110], weight: 3, shown: 4, kind: 'under-28-days', run: toClosing },
  'neonatal-in-scrutiny': {
    daysAgo: [1, 4], weight: 1, shown: 1, kind: 'under-28-days',
    run(work) {
      toPreparation(work);
      causesTo(work, 'practitioner-cause');
      spokenWith(work, { promiseInDays: 1 });
    },
  },
  'child-closed': {
    daysAgo: [20, 110], weight: 4, shown: 2, kind: 'child',
    run(work) {
      withConcern(work, work.issues ? true : null);
    },
  },
  'kind-changed': {
    daysAgo: [2, 6], weight: 0, shown: 1, kind: 'under-28-days',
    run(work) {
      const { officer, script } = work;
      toPreparation(work);
      // First taken for an older child: what was written on those lines is kept when the kind is put right.
      script.changes(officer, 'record-details', { caseKind: 'child' });
      const cause = { line1a: { text: 'Sepsis', interval: '1 day' }, line1b: { text: 'Prematurity', interval: 'from birth' }, line1c: { text: '', interval: '' }, line1d: { text: '', interval: '' }, part2: { text: '', interval: '' } };
      script.changes(officer, 'record-practitioner-cause', {
        practitionerCause: { cause, statedBy: 'The attending practitioner', receivedHow: 'by-telephone' },
      });
      script.changes(officer, 'record-details', { caseKind: 'under-28-days' });
      causesTo(work, 'practitioner-cause');
    },
  },
  'concern-to-review': {
    daysAgo: [2, 7], weight: 6, shown: 2,
    run(work) {
      toPreparation(work);
      causeStated(work, work.officer, 'practitioner');
      spokenWith(work, { concern: true, promiseInDays: 4 });
      concernRaised(work, 'concern', 'conversation');
      concernRaised(work, 'second');
    },
  },
  'concern-to-notify': { daysAgo: [12, 40], weight: 5, shown: 2, run: (work) => withConcern(work, null) },
  'concern-notified': {
    daysAgo: [12, 40], weight: 4, shown: 4,
    run: (work) => withConcern(work, work.issues ? false : null),
  },
  'concern-settled': {
    daysAgo: [22, 110], weight: 8, shown: 6,
    run(work) {
      withConcern(work, work.issues ? true : null);
      promiseKept(work);
      if (work.issues) closed(work);
    },
  },
  'promise-overdue': {
    daysAgo: [6, 12], weight: 3, shown: 1,
    run(work) {
      toPreparation(work);
      causeStated(work, work.officer, 'practitioner');
      spokenWith(work, { promiseInDays: 1 });
    },
  },
  conflict: {
    daysAgo: [20, 90], weight: 2, shown: 2,
    run(work) {
      const { deal, examiner, officer, script, second } = work;
      toPreparation(work);
      causeStated(work, officer, 'practitioner');
      independenceDeclared(work, examiner);
      reviewed(work, examiner);
      const circumstance = deal.conflict.deal();
      script.wait(20);
      script.does(examiner, 'declare-independence', () => ({ declaration: { independent: false as const, circumstance } }));
      if (work.issues) {
        script.does(examiner, 'issue-independence-notice', () => ({ appointingBody: APPOINTING_BODY, passedTo: 'Passed on within the office on the same day.' }));
      }
      handedOver(work);
      independenceDeclared(work, second);
      reviewed(work, second);
      discussed(work, second, 'practitioner-cause');
      spokenWith(work);
      answered(work, second);
      certifiedAndDeclared(work, second);
      registered(work);
      closed(work);
    },
  },
  'handed-over': {
    daysAgo: [20, 90], weight: 8, shown: 2,
    run(work) {
      const { second } = work;
      scrutinised(work);
      agreedOn(work, work.examiner);
      certificateCame(work);
      handedOver(work);
      independenceDeclared(work, second);
      declared(work, second, true);
      registered(work);
      closed(work);
    },
  },
  'late-news-stands': {
    daysAgo: [12, 60], weight: 3, shown: 2,
    run(work) {
      toDeclaration(work);
      lateNews(work, 'declaration-stands');
      sentToRegistrar(work);
    },
  },
  'late-news-reopens': {
    daysAgo: [12, 60], weight: 2, shown: 1,
    run(work) {
      toDeclaration(work);
      lateNews(work, 'reopen');
    },
  },
  'late-news-unread': {
    daysAgo: [4, 9], weight: 2, shown: 1,
    run(work) {
      toDeclaration(work);
      work.script.wait(20 * 60);
      noted(work.deal.lateNews.deal(), work, true);
    },
  },
  'reopened-for-concern': reopenedFor('add-concern', (work) => concernRaised(work)),
  'reopened-for-cause': reopenedFor('amend-cause', (work) => {
    agreedOn(work, work.examiner);
    certificateCame(work);
    declared(work, work.examiner);
    registered(work);
    closed(work);
  }),
  'reopened-for-facts': reopenedFor('amend-other-information', (work) => {
    work.script.changes(work.officer, 'record-details', { lastOccupation: 'Boatbuilder' });
  }),
  'reopened-for-rejection': reopenedFor('certificate-rejected'),
  'reopened-for-news': reopenedFor('new-information', (work) => noted(work.deal.lateNews.deal(), work, true)),
  'alert-and-undone': {
    daysAgo: [1, 4], weight: 3, shown: 2,
    run(work) {
      const { deal, officer, script } = work;
      intake(work);
      noted(deal.importantNote.deal(), work, true);
      noted('Typed into the wrong case.', work);
      script.atOnce();
      script.does(officer, 'undo', (so) => ({ undoes: so.entry('note') }));
    },
  },
  void: {
    daysAgo: [10, 100], weight: 3, shown: 1,
    run(work) {
      opened(work);
      work.script.wait(60);
      work.script.does(work.officer, 'void-case', () => ({ reason: 'Opened on the wrong system during a training session.' }));
    },
  },
  'duplicate-original': { daysAgo: [3, 5], weight: 0, shown: 1, run: toPreparation },
  'duplicate-void': {
    daysAgo: [3, 5], weight: 0, shown: 1, twin: true,
    run: (work) => duplicateConsidered(work, 'this-is-void', 'Notified twice, by the ward and by the bereavement office.'),
  },
  'duplicate-like': { daysAgo: [3, 5], weight: 0, shown: 1, run: toPreparation },
  'duplicate-kept': {
    daysAgo: [3, 5], weight: 0, shown: 1, twin: true,
    run: (work) => duplicateConsidered(work, 'keep-both', 'Cousins of one name who died on one day; dates of birth and addresses differ.'),
  },
} as const satisfies Readonly<Record<string, Path>>;

function invited({ examiner, script }: Work): void {
  script.wait(60);
  script.does(examiner, 'invite-fresh-certificate', () => ({
    reason: 'The agreed cause has a second line which the certificate does not show.',
    askedBy: 'medical-examiner' as const,
    how: 'By telephone, then secure e-mail',
  }));
}

function duplicateConsidered(work: Work, decision: 'keep-both' | 'this-is-void', reason: string): void {
  const { officer, script, twin } = work;
  opened(work);
  script.wait(45);
  script.does(officer, 'consider-duplicate', (so) => ({ otherCase: so.otherCase(twin ?? 0), decision, reason }));
  if (decision === 'keep-both') contacted(work);
}
