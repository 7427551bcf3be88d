import { circumstancesAsked } from './circumstances.ts';
import { certificateCame, certifiedAndDeclared, closed, declared, registered } from './certification.ts';
import {
  coronerAnswered,
  examinerCertified,
  referralIssued,
  referralPrepared,
  toldOutside,
} from './coroner.ts';
import { evidenceAnswered } from './evidence.ts';
import { concernPassedOn, concernRaised, concernReviewed, type LoopStage } from './governance.ts';
import { detailed, opened } from './intake.ts';
import { contacted } from './contacts.ts';
import {
  agreedOn,
  answered,
  assigned,
  attempted,
  causeStated,
  causesTo,
  discussed,
  independenceDeclared,
  noConversation,
  notDiscussed,
  noted,
  practitionerFound,
  prepared,
  promiseKept,
  reasoned,
  reviewed,
  spokenWith,
  spokenWithOthers,
} from './scrutiny.ts';
import type { InputOf } from '../../contract/methods.ts';
import type { Work } from './work.ts';

type Conversation = InputOf<'record-conversation'>['conversation'];

export const intake = (work: Work): void => {
  opened(work);
  detailed(work);
  contacted(work);
};

export const toPreparation = (work: Work): void => {
  intake(work);
  assigned(work);
  prepared(work);
  circumstancesAsked(work);
  practitionerFound(work);
};

/** Everything up to the answers, in the ordinary way. */
export const scrutinised = (work: Work, governance: 'concern' | 'no-concern' | null = 'no-concern'): void => {
  const { deal, examiner, index } = work;
  toPreparation(work);
  const isDiscussed = deal.isDiscussed.deal();
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

export const toDeclaration = (work: Work): void => {
  scrutinised(work);
  certifiedAndDeclared(work);
};

export const toRegistration = (work: Work): void => {
  toDeclaration(work);
  registered(work);
};

export const toClosing = (work: Work): void => {
  toRegistration(work);
  closed(work);
};

/** To the examiner's answer that the death is reportable, with the referral prepared. */
export const reportable = (
  work: Work,
  route: Parameters<typeof referralPrepared>[1] = 'certificate-reg-10',
): void => {
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

export const told = (work: Work): void => {
  reportable(work);
  if (work.issues) referralIssued(work, work.examiner);
  else toldOutside(work);
};

/** After the coroner has left the death to the practitioner: causes, reasoning and the declaration. */
export const backFromCoroner = (work: Work): void => {
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

export const examinersOwnCertificate = (work: Work): void => {
  const { examiner } = work;
  intake(work);
  assigned(work);
  prepared(work);
  circumstancesAsked(work);
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

export const withConcern = (work: Work, comesTo: LoopStage | null): void => {
  const { deal, examiner, script } = work;
  toPreparation(work);
  causesTo(work, 'practitioner-cause');
  discussed(work, examiner, 'practitioner-cause');
  spokenWith(work, { concern: true, promiseInDays: 5 });
  const route = deal.route.deal();
  const about = concernRaised(work, 'concern', 'conversation', route);
  concernRaised(work, 'second');
  answered(work, examiner, { governance: 'concern' });
  certifiedAndDeclared(work);
  registered(work);
  concernReviewed(work, examiner, route);
  concernReviewed(work, examiner, 'no-further-action', 'second');
  evidenceAnswered(work, work.officer, 'PATH-4', route === 'case-record-review' ? 'done' : 'not-needed');
  // The concern that was told in the conversation came before the declaration, so nothing is late here.
  if (comesTo !== null) concernPassedOn(work, route, { about, comesTo });
  script.wait(30);
};

export const handedOver = ({ deal, examiner, script, second }: Work): void => {
  const note = deal.note.deal();
  script.wait(40);
  script.does(examiner, 'hand-over', (so) => ({ to: so.userId(second), note }));
};

export const lateNews = (work: Work, decision: 'declaration-stands' | 'reopen'): void => {
  const { deal, examiner, script } = work;
  script.wait(24 * 60);
  noted(deal.lateNews.deal(), work, true);
  script.wait(120);
  const reasoning =
    decision === 'reopen'
      ? 'It may change the underlying cause: the certificate is looked at again.'
      : 'It adds detail and changes neither the cause nor the answer about the coroner.';
  script.does(examiner, 'review-late-information', (so) => ({
    review: { entries: [so.entry('note')], decision, reasoning },
  }));
};

/** A note is corrected, and so is a conversation: the first wording stays readable. */
export const withCorrections = (work: Work): void => {
  const { deal, officer, script } = work;
  noted(deal.note.deal(), work);
  const [text, reason, wording, why] = [
    deal.note.deal(),
    deal.correction.deal(),
    deal.spoken.deal(),
    deal.correction.deal(),
  ];
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

export function invited({ examiner, script }: Work): void {
  script.wait(60);
  script.does(examiner, 'invite-fresh-certificate', () => ({
    reason: 'The agreed cause has a second line which the certificate does not show.',
    askedBy: 'medical-examiner' as const,
    how: 'By telephone, then secure e-mail',
  }));
}

export function duplicateConsidered(
  work: Work,
  decision: 'keep-both' | 'this-is-void',
  reason: string,
): void {
  const { officer, script, twin } = work;
  opened(work);
  script.wait(45);
  script.does(officer, 'consider-duplicate', (so) => ({
    otherCase: so.otherCase(twin ?? 0),
    decision,
    reason,
  }));
  if (decision === 'keep-both') contacted(work);
}
