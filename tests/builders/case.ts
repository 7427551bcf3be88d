import type { InputOf } from '../../contract/methods.ts';
import type { TestOffice } from './office.ts';
import { aKey } from './office.ts';
import {
  aConversation,
  aDiscussion,
  anIntake,
  aPractitioner,
  aReview,
  aStatedCause,
  change,
} from './case-inputs.ts';

/** The steps from the intake to the declaration, in the order an office takes them. */
export const STEPS = [
  'opened',
  'prepared',
  'practitioner',
  'practitioner-cause',
  'independence',
  'review',
  'examiner-cause',
  'discussion',
  'conversation',
  'question-cause',
  'question-coroner',
  'question-governance',
  'agreed-cause',
] as const;
export type Step = (typeof STEPS)[number];

export interface TestCase {
  readonly caseId: string;
  readonly reference: string;
  /** The entry of each step that was taken. */
  readonly entries: Readonly<Partial<Record<Step, string>>>;
}

export interface CaseOptions {
  /** The last step that is taken; without it the whole path, ready to be declared. */
  readonly upTo?: Step;
  readonly without?: readonly Step[];
}

/** A case on which whoever is at the desk has walked the path to the declaration, or as far as the test wants. */
export async function aCase(
  office: TestOffice,
  { upTo = 'agreed-cause', without = [] }: CaseOptions = {},
): Promise<TestCase> {
  const { caseId, reference } = await office.done('open-case', { key: aKey(), ...anIntake() });
  const entries: Partial<Record<Step, string>> = {};
  for (const step of STEPS.slice(1, STEPS.indexOf(upTo) + 1)) {
    if (!without.includes(step)) entries[step] = await take(office, caseId, step);
  }
  return { caseId, reference, entries };
}

/** Takes one step on a case. */
export async function take(office: TestOffice, caseId: string, step: Step): Promise<string> {
  const { entryId } = await taken(office, { key: aKey(), caseId }, step);
  return entryId;
}

function taken(
  office: TestOffice,
  on: { key: string; caseId: string },
  step: Step,
): Promise<{ entryId: string }> {
  switch (step) {
    case 'opened':
      throw new Error('a case is opened once');
    case 'prepared':
      return office.done('record-preparation', {
        ...on,
        preparationNotes: change('Admitted from home; see the discharge letter.'),
      });
    case 'practitioner':
      return office.done('record-practitioner', { ...on, attendingPractitioner: change(aPractitioner()) });
    case 'practitioner-cause':
      return office.done('record-practitioner-cause', { ...on, practitionerCause: change(aStatedCause()) });
    case 'independence':
      return office.done('declare-independence', { ...on, declaration: { independent: true } });
    case 'review':
      return office.done('record-review', { ...on, review: change(aReview()) });
    case 'examiner-cause':
      return office.done('record-examiner-cause', {
        ...on,
        examinerCause: change(aStatedCause({ receivedHow: 'own' })),
      });
    case 'discussion':
      return office.done('record-practitioner-discussion', { ...on, discussion: aDiscussion() });
    case 'conversation':
      return office.done('record-conversation', { ...on, conversation: aConversation() });
    case 'question-cause':
      return answer(office, on, 'cause', 'established');
    case 'question-coroner':
      return answer(office, on, 'coroner', 'not-reportable');
    case 'question-governance':
      return answer(office, on, 'governance', 'no-concern');
    case 'agreed-cause':
      return office.done('record-agreed-cause', { ...on, agreedCause: change(aStatedCause()) });
    default:
      return step satisfies never;
  }
}

type Question =
  | readonly ['cause', 'established' | 'not-established']
  | readonly ['coroner', 'reportable' | 'not-reportable']
  | readonly ['governance', 'concern' | 'no-concern'];

/** Answers one of the three questions for the first time. */
export function answer(
  office: TestOffice,
  on: { key: string; caseId: string },
  ...[question, given]: Question
): Promise<{ entryId: string }> {
  const value = { reason: 'After the review.', evidence: [] };
  switch (question) {
    case 'cause':
      return office.done('answer-question', { ...on, question, answer: change({ ...value, answer: given }) });
    case 'coroner':
      return office.done('answer-question', { ...on, question, answer: change({ ...value, answer: given }) });
    case 'governance':
      return office.done('answer-question', { ...on, question, answer: change({ ...value, answer: given }) });
    default:
      return question satisfies never;
  }
}

/** Signs a case that is ready. The person at the desk is named with their password. */
export function declaration(caseId: string, agreedCauseEntry: string, password: string): InputOf<'declare'> {
  return {
    key: aKey(),
    caseId,
    agreedCauseEntry,
    handoverSeen: false,
    statement: 'I have scrutinised this death and confirm the cause.',
    password,
  };
}
