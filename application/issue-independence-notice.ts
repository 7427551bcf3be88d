import type { Issued } from '../contract/issued.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { IndependenceNotice } from '../domain/notifications/independence-notice.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { officeTime } from '../domain/shared/time.ts';
import { issueDocument } from './issue-document.ts';
import type { LoadedCase, Office } from './office.ts';
import { placeText, recordAnchor, sendingOffice } from './referral-draft.ts';

/** The written notice of a conflict to the body that appointed the examiner. Rule IND-2. */
export function issueIndependenceNotice(
  office: Office,
  input: ParsedOf<'issue-independence-notice'>,
): Promise<Outcome<Issued, Refusal>> {
  return issueDocument(office, {
    act: 'issue-independence-notice',
    caseId: input.caseId,
    command: { method: 'issue-independence-notice', input },
    kind: { documentKind: 'independence-notice', concern: null },
    freeze: (loaded) => freeze(office, loaded, input),
  });
}

function freeze(office: Office, { case: onCase }: LoadedCase, input: ParsedOf<'issue-independence-notice'>) {
  const { gmcNumber, id, name } = office.user;
  if (gmcNumber === null) return refuse({ kind: 'gmc-number-needed' } as const);
  const conflict = onCase.independence
    .filter(({ content, stamp }) => stamp.actor === id && !content.independent)
    .at(-1);
  if (conflict === undefined || conflict.content.independent)
    return refuse({ kind: 'entry-not-found' } as const);
  const issuedAt = office.now();
  const { death, forenames, nhsNumber, surname } = onCase.fields;
  // Every examiner with a conflict has a notice of their own; the same examiner's next one is its next version.
  const conflicted = new Set(
    onCase.independence.filter((one) => !one.content.independent).map(({ stamp }) => stamp.actor),
  );
  const noticeNumber = `${onCase.reference}-I${String([...conflicted].indexOf(id) + 1)}`;
  const earlier = onCase.documents.filter(({ intended }) => intended.number === noticeNumber).length;
  const content: IndependenceNotice = {
    noticeNumber,
    version: earlier + 1,
    office: sendingOffice(office),
    appointingBody: input.appointingBody,
    examiner: { name, gmcNumber, role: conflict.stamp.role ?? 'medical-examiner' },
    deceased: {
      surname: surname?.value ?? '',
      forenames: forenames?.value ?? '',
      nhsNumber: nhsNumber?.value.kind === 'known' ? nhsNumber.value.digits : null,
    },
    death: {
      on: death === null || death.value.kind === 'not-known' ? null : death.value.on,
      place: placeText(onCase),
    },
    circumstance: conflict.content.circumstance,
    conflictRecordedAt: { at: conflict.stamp.enteredAt, officeTime: officeTime(conflict.stamp.enteredAt) },
    passedTo: input.passedTo,
    issuedAt: { at: issuedAt, officeTime: officeTime(issuedAt) },
    record: recordAnchor(office, onCase),
  };
  return accept({
    documentKind: 'independence-notice' as const,
    number: content.noticeNumber,
    version: content.version,
    recipient: content.appointingBody,
    concern: null,
    content,
  });
}
