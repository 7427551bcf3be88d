import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Case } from '../domain/case/case.ts';
import { formFor, matchesAgreed } from '../domain/certification/cause-in-use.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import { isBeyond } from '../domain/shared/time.ts';
import { inFuture } from './in-future.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** The practitioner is asked for a fresh certificate. The earlier one stays readable, and no longer counts. */
export function inviteFreshCertificate(
  office: Office,
  input: ParsedOf<'invite-fresh-certificate'>,
): Outcome<Recorded, Refusal> {
  const { askedBy, caseId, how, reason } = input;
  return recordItem(office, {
    act: 'invite-fresh-certificate',
    kind: 'fresh-certificate-invited',
    caseId,
    payload: { reason, askedBy, how },
    happenedAt: null,
  });
}

/** The examiner's own certificate. Rule MECERT-1: on the form for the age, after the coroner handed the death over. */
export function certify(office: Office, input: ParsedOf<'certify'>): Outcome<Recorded, Refusal> {
  const { caseId, coronerName, form, referringDoctorName } = input;
  return recordItem(
    office,
    {
      act: 'certify',
      kind: 'examiner-certified',
      caseId,
      payload: { form, coronerName, referringDoctorName },
      happenedAt: null,
    },
    (onCase) =>
      formFor(onCase) === form
        ? null
        : { kind: 'bad-request', faults: [{ path: 'form', fault: 'other-form' }] },
  );
}

/** The certificate went to the register office. Rule CERT-1: where it differs from what was agreed, somebody says why. */
export function recordSentToRegistrar(
  office: Office,
  input: ParsedOf<'record-sent-to-registrar'>,
): Outcome<Recorded, Refusal> {
  const { caseId, sent } = input;
  return recordItem(
    office,
    {
      act: 'record-sent-to-registrar',
      kind: 'sent-to-registrar',
      caseId,
      payload: sent,
      happenedAt: sent.at,
    },
    (onCase) => (isBeyond(sent.at, office.now()) ? inFuture('sent.at') : refusalOfSending(onCase, input)),
  );
}

function refusalOfSending(onCase: Case, { sent }: ParsedOf<'record-sent-to-registrar'>): Refusal | null {
  const matches = matchesAgreed(onCase);
  const isSaidToMatch = sent.matchesAgreed;
  if (matches !== true && isSaidToMatch) {
    const fault = matches === null ? 'nothing-to-compare' : 'it-differs';
    return { kind: 'bad-request', faults: [{ path: 'sent.matchesAgreed', fault }] };
  }
  return !isSaidToMatch && sent.whyDifferent.trim() === '' ? { kind: 'reason-needed' } : null;
}

/** What the registrar answered. Rule REG-2: a query or a rejection has its reason. */
export function recordRegistrarReply(
  office: Office,
  input: ParsedOf<'record-registrar-reply'>,
): Outcome<Recorded, Refusal> {
  const { caseId, reply } = input;
  return recordItem(
    office,
    {
      act: 'record-registrar-reply',
      kind: 'registrar-replied',
      caseId,
      payload: reply,
      happenedAt: reply.at,
    },
    () => {
      if (isBeyond(reply.at, office.now())) return inFuture('reply.at');
      const needsReason = reply.reply === 'query' || reply.reply === 'rejected';
      return needsReason && reply.reason.trim() === '' ? { kind: 'reason-needed' } : null;
    },
  );
}

export function recordGpTold(office: Office, input: ParsedOf<'record-gp-told'>): Outcome<Recorded, Refusal> {
  const { caseId, told } = input;
  return recordItem(
    office,
    { act: 'record-gp-told', kind: 'gp-told', caseId, payload: told, happenedAt: told.at },
    () => (isBeyond(told.at, office.now()) ? inFuture('told.at') : null),
  );
}

/** The coroner was told outside this office. */
export function recordOutsideNotification(
  office: Office,
  input: ParsedOf<'record-outside-notification'>,
): Outcome<Recorded, Refusal> {
  const { caseId, notification } = input;
  return recordItem(
    office,
    {
      act: 'record-outside-notification',
      kind: 'outside-notification',
      caseId,
      payload: notification,
      happenedAt: notification.at,
    },
    () => (isBeyond(notification.at, office.now()) ? inFuture('notification.at') : null),
  );
}
