import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { FieldChanges } from '../domain/case/fields.ts';
import { never } from '../domain/shared/invariant.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordFields } from './record-fields.ts';

export function recordDetails(office: Office, input: ParsedOf<'record-details'>): Outcome<Recorded, Refusal> {
  // An absent key and a key that says `undefined` are the same to JSON; only the type tells them apart.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const fields = input.fields as FieldChanges;
  return recordFields(office, {
    act: 'record-details',
    kind: 'details-recorded',
    caseId: input.caseId,
    fields,
  });
}

export function recordPreparation(
  office: Office,
  input: ParsedOf<'record-preparation'>,
): Outcome<Recorded, Refusal> {
  const { caseId, preparationNotes } = input;
  return recordFields(office, {
    act: 'record-preparation',
    kind: 'preparation-recorded',
    caseId,
    fields: { preparationNotes },
  });
}

export function recordPractitioner(
  office: Office,
  input: ParsedOf<'record-practitioner'>,
): Outcome<Recorded, Refusal> {
  const { caseId, attendingPractitioner } = input;
  return recordFields(office, {
    act: 'record-practitioner',
    kind: 'practitioner-recorded',
    caseId,
    fields: { attendingPractitioner },
  });
}

export function recordPractitionerCause(
  office: Office,
  input: ParsedOf<'record-practitioner-cause'>,
): Outcome<Recorded, Refusal> {
  const { caseId, practitionerCause } = input;
  return recordFields(office, {
    act: 'record-practitioner-cause',
    kind: 'cause-proposed',
    caseId,
    fields: { practitionerCause },
  });
}

export function recordExaminerCause(
  office: Office,
  input: ParsedOf<'record-examiner-cause'>,
): Outcome<Recorded, Refusal> {
  const { caseId, examinerCause } = input;
  return recordFields(office, {
    act: 'record-examiner-cause',
    kind: 'cause-proposed',
    caseId,
    fields: { examinerCause },
  });
}

export function recordAgreedCause(
  office: Office,
  input: ParsedOf<'record-agreed-cause'>,
): Outcome<Recorded, Refusal> {
  const { caseId, agreedCause } = input;
  return recordFields(office, {
    act: 'record-agreed-cause',
    kind: 'cause-agreed',
    caseId,
    fields: { agreedCause },
  });
}

export function recordReview(office: Office, input: ParsedOf<'record-review'>): Outcome<Recorded, Refusal> {
  const { caseId, review } = input;
  return recordFields(office, { act: 'record-review', kind: 'review-recorded', caseId, fields: { review } });
}

export function recordNoConversation(
  office: Office,
  input: ParsedOf<'record-no-conversation'>,
): Outcome<Recorded, Refusal> {
  const { caseId, noConversation } = input;
  return recordFields(office, {
    act: 'record-no-conversation',
    kind: 'no-conversation-recorded',
    caseId,
    fields: { noConversation },
  });
}

export function prepareReferral(
  office: Office,
  input: ParsedOf<'prepare-referral'>,
): Outcome<Recorded, Refusal> {
  const { caseId, referral } = input;
  return recordFields(office, {
    act: 'prepare-referral',
    kind: 'referral-prepared',
    caseId,
    fields: { referral },
  });
}

export function answerQuestion(
  office: Office,
  input: ParsedOf<'answer-question'>,
): Outcome<Recorded, Refusal> {
  const { caseId } = input;
  const answered = { act: 'answer-question', kind: 'question-answered', caseId } as const;
  switch (input.question) {
    case 'cause':
      return recordFields(office, { ...answered, fields: { answerCause: input.answer } });
    case 'coroner':
      return recordFields(office, { ...answered, fields: { answerCoroner: input.answer } });
    case 'governance':
      return recordFields(office, { ...answered, fields: { answerGovernance: input.answer } });
    default:
      return never(input);
  }
}
