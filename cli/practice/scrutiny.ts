import { officeTime } from '../../contract/for-window.ts';
import type { InputOf } from '../../contract/methods.ts';
import { PRACTICE_PEOPLE, type Examiner } from './people.ts';
import { ANSWER_REASONS, NO_CONVERSATION_DETAIL, NO_DISCUSSION_DETAIL } from './phrases.ts';
import { later } from './script.ts';
import { causeOf, neonatalCauseOf, type Work } from './work.ts';

type Conversation = InputOf<'record-conversation'>['conversation'];
type Outcome = 'practitioner-cause' | 'examiner-cause' | 'another-cause' | 'coroner-notified';
type Step = 'practitioner' | 'examiner' | 'agreed';

export function assigned({ deal, examiner, officer, random, script }: Work): void {
  const isShared = random.chance(70);
  script.does(officer, 'assign', (so) => ({
    fields: {
      assignedOfficer: { value: so.userId(officer), base: so.base('assignedOfficer'), settles: [] },
      ...(isShared
        ? { assignedExaminer: { value: so.userId(examiner), base: so.base('assignedExaminer'), settles: [] } }
        : {}),
    },
  }));
  if (random.chance(35)) noted(deal.note.deal(), { officer, script });
}

export function prepared({ deal, deceased, index, officer, script }: Work): void {
  const { course, history } = deceased.neonatal ?? deceased.story;
  script.wait(120);
  if (index % 4 !== 1)
    script.changes(officer, 'record-details', { recordsReceivedAt: script.at().slice(0, 16) });
  script.wait(10);
  script.changes(officer, 'record-preparation', {
    preparationNotes: [...history, ...course, deal.preparation.deal()].join('\n'),
  });
}

export function practitionerFound({ deal, officer, random, script }: Work): void {
  script.wait(40);
  const practitioner = deal.practitioner.deal();
  script.changes(officer, 'record-practitioner', {
    attendingPractitioner: {
      ...practitioner,
      email: random.chance(30) ? 'certifying.doctor@example.org' : null,
    },
  });
}

/** A cause on the lines that apply, as this step states it. */
export function causeStated(work: Work, by: Examiner | Work['officer'], step: Step, depth = 4): void {
  const { deal, deceased, script } = work;
  const statedBy = step === 'practitioner' ? 'The attending practitioner' : PRACTICE_PEOPLE[by].name;
  const receivedHow = step === 'practitioner' ? deal.receivedHow.deal() : ('own' as const);
  if (deceased.kind === 'under-28-days') {
    const cause = neonatalCauseOf(deceased);
    const field = `${step}NeonatalCause`;
    script.does(
      by,
      'record-neonatal-cause',
      (so) => ({
        step,
        cause: { value: { cause, statedBy, receivedHow }, base: so.base(field), settles: [] },
      }),
      `cause:${field}`,
    );
    return;
  }
  const value = { cause: causeOf(deceased, depth, depth > 1), statedBy, receivedHow };
  script.changes(by, `record-${step}-cause`, { [`${step}Cause`]: value });
}

export function independenceDeclared({ script }: Work, by: Examiner): void {
  script.wait(180);
  script.does(by, 'declare-independence', () => ({ declaration: { independent: true as const } }));
}

export function reviewed({ deal, deceased, index, random, script }: Work, by: Examiner): void {
  const { course, finding } = deceased.neonatal ?? deceased.story;
  script.wait(20);
  script.changes(by, 'record-review', {
    review: {
      recordsSeen: deal.recordsSeen.deal(),
      recordsNotAvailable: index % 4 === 2 ? deal.notAvailable.deal() : null,
      circumstances: deceased.story.circumstances,
      findings: `${random.pick(course)} ${finding}`,
      proportionality: deal.proportion.deal(),
    },
  });
}

/** The cause is talked over with the practitioner. */
export function discussed(work: Work, by: Examiner, outcome: Outcome): void {
  const { deal, script } = work;
  script.wait(45);
  const discussion = {
    held: true,
    heldAt: script.at(),
    withWhom: 'The attending practitioner',
    how: deal.how.deal(),
    said: deal.saidByPractitioner.deal(),
    outcome,
  } as const;
  script.does(by, 'record-practitioner-discussion', () => ({ discussion }), 'discussion');
}

export function notDiscussed({ deal, officer, script }: Work): void {
  const reason = deal.noDiscussion.deal();
  script.wait(30);
  script.does(officer, 'record-practitioner-discussion', () => ({
    discussion: { held: false as const, reason, detail: NO_DISCUSSION_DETAIL[reason] },
  }));
}

function talk(work: Work, changes: Partial<Conversation>): Conversation {
  const { contactId, deal, deceased, script } = work;
  return {
    with: 'bereaved',
    personName: `Family of ${deceased.surname}`.slice(0, 100),
    relationship: deceased.kind === 'adult' ? 'Next of kin' : 'Parent',
    how: deal.how.deal(),
    result: 'spoken',
    heldAt: script.at(),
    said: '',
    officeView: '',
    concernRaised: false,
    causeExplained: 'not-explained',
    asksForCoroner: false,
    contactId,
    promise: null,
    nextAttemptAt: null,
    keepsPromises: [],
    ...changes,
  };
}

/** A try that reached nobody, with the next one due in so many minutes; null: none is planned. */
export function attempted(work: Work, nextInMinutes: number | null): void {
  const { deal, officer, script } = work;
  script.wait(60);
  const result = deal.attemptResult.deal();
  const conversation = talk(work, {
    how: 'telephone',
    result,
    officeView: deal.attempt[result].deal(),
    nextAttemptAt: nextInMinutes === null ? null : officeTime(later(script.at(), nextInMinutes)),
  });
  script.does(officer, 'record-conversation', () => ({ conversation }));
}

interface TalkOptions {
  readonly concern?: boolean;
  readonly asksForCoroner?: boolean;
  /** Days until a promise is due; negative: it is already overdue by then. */
  readonly promiseInDays?: number;
}

/** The conversation with the bereaved. */
export function spokenWith(
  work: Work,
  { asksForCoroner = false, concern = false, promiseInDays }: TalkOptions = {},
): void {
  const { deal, officer, script } = work;
  script.wait(75);
  const dueOn =
    promiseInDays === undefined ? null : officeTime(later(script.at(), promiseInDays * 24 * 60)).slice(0, 10);
  const conversation = talk(work, {
    said: deal.spoken.deal(),
    officeView: deal.officeView.deal(),
    concernRaised: concern,
    causeExplained: deal.explained.deal(),
    asksForCoroner,
    promise: dueOn === null ? null : { what: deal.promise.deal(), dueOn },
  });
  script.does(officer, 'record-conversation', () => ({ conversation }), 'conversation');
}

/** A later call that keeps what an earlier one promised. */
export function promiseKept(work: Work): void {
  const { deal, officer, script } = work;
  script.wait(60);
  const conversation = talk(work, {
    said: deal.spoken.deal(),
    officeView: 'As promised; nothing further wanted.',
  });
  script.does(officer, 'record-conversation', (so) => ({
    conversation: { ...conversation, keepsPromises: [so.entry('conversation')] },
  }));
}

/** Everyone else with whom an office speaks. */
export function spokenWithOthers(work: Work): void {
  const { deal, officer, script } = work;
  const other = deal.otherTalk.deal();
  const words = {
    practitioner: [
      'Dr on the ward',
      'Attending practitioner',
      'Will look at the draft before the round and ring back.',
    ],
    'coroner-office': [
      'Coroner’s officer',
      'Coroner’s office',
      'Has the papers; an answer is likely tomorrow.',
    ],
    'register-office': ['Deputy registrar', 'Register office', 'First free appointment is on Tuesday.'],
    other: ['Mortuary technician', 'Mortuary', 'The pacemaker was checked and is still in place.'],
  } as const satisfies Record<typeof other, readonly [string, string, string]>;
  const [personName, relationship, said] = words[other];
  const conversation = talk(work, {
    with: other,
    personName,
    relationship,
    how: 'telephone',
    said,
    contactId: null,
  });
  script.wait(35);
  script.does(officer, 'record-conversation', () => ({ conversation }));
}

export function noConversation({ deal, officer, script }: Work): void {
  const reason = deal.noConversation.deal();
  script.wait(60);
  script.changes(officer, 'record-no-conversation', {
    noConversation: { reason, detail: NO_CONVERSATION_DETAIL[reason] },
  });
}

interface Answers {
  readonly cause?: 'established' | 'not-established';
  readonly coroner?: 'reportable' | 'not-reportable';
  readonly governance?: 'concern' | 'no-concern' | null;
}

/** The three questions; `governance` null leaves the third open. */
export function answered(work: Work, by: Examiner, answers: Answers = {}): void {
  const { cause = 'established', coroner = 'not-reportable', governance = 'no-concern' } = answers;
  const { random, script } = work;
  const given = [
    ['cause', cause],
    ['coroner', coroner],
    ['governance', governance],
  ] as const;
  for (const [question, answer] of given) {
    if (answer === null) continue;
    const field = `answer${question[0]?.toUpperCase() ?? ''}${question.slice(1)}`;
    const reason = random.pick(ANSWER_REASONS[answer]);
    script.does(
      by,
      'answer-question',
      (so) =>
        // The three questions share one shape; the compiler cannot follow the pairing through the loop.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        ({
          question,
          answer: {
            value: { answer, reason, evidence: question === 'cause' ? [so.entry('record-review')] : [] },
            base: so.base(field),
            settles: [],
          },
        }) as unknown as Omit<InputOf<'answer-question'>, 'key' | 'caseId'>,
      `answer:${field}`,
    );
  }
}

/** The causes of practitioner, examiner and discussion, ending where the outcome says. */
export function causesTo(work: Work, outcome: Exclude<Outcome, 'coroner-notified'>): void {
  const { examiner, officer } = work;
  const isNeonatal = work.deceased.kind === 'under-28-days';
  causeStated(work, officer, 'practitioner', outcome === 'practitioner-cause' || isNeonatal ? 4 : 1);
  independenceDeclared(work, examiner);
  reviewed(work, examiner);
  causeStated(work, examiner, 'examiner', outcome === 'another-cause' && !isNeonatal ? 2 : 4);
}

export function agreedOn(work: Work, by: Examiner): void {
  causeStated(work, by, 'agreed');
}

export function reasoned({ deal, script }: Work, by: Examiner): void {
  script.changes(by, 'record-reasoning', { reasoning: { sentence: deal.reasoning.deal() } });
}

export function noted(
  text: string,
  { officer, script }: Pick<Work, 'officer' | 'script'>,
  important = false,
): void {
  script.does(officer, 'record-note', () => ({ text, important }), 'note');
}
