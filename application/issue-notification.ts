import type { Issued } from '../contract/issued.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import {
  assembleGovernanceNotification,
  missingBeforeIssue,
} from '../domain/notifications/assemble-governance-notification.ts';
import { livingPeopleIn } from '../domain/notifications/living-people.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { issueDocument } from './issue-document.ts';
import { notificationDraft } from './notification-draft.ts';
import type { LoadedCase, Office } from './office.ts';

/** Passes a reviewed concern on. Rules: GOV-2, NOT-1 to NOT-12, OUT-7. */
export function issueNotification(
  office: Office,
  input: ParsedOf<'issue-notification'>,
): Promise<Outcome<Issued, Refusal>> {
  return issueDocument(office, {
    act: 'issue-notification',
    caseId: input.caseId,
    command: { method: 'issue-notification', input },
    kind: { documentKind: 'governance-notification', concern: input.concern },
    freeze: (loaded) => freeze(office, loaded, input),
  });
}

function freeze(office: Office, { case: onCase }: LoadedCase, input: ParsedOf<'issue-notification'>) {
  const concern = onCase.concerns.find(({ stamp }) => stamp.entry === input.concern);
  if (concern === undefined) return refuse({ kind: 'concern-not-found' } as const);
  if (concern.review?.content.decision !== 'notify')
    return refuse({ kind: 'concern-not-for-notification' } as const);
  const draft = notificationDraft(office, onCase, concern, input.form);
  const missing = missingBeforeIssue(draft, livingPeopleIn(onCase, draft), input.form);
  if (missing.length > 0) return refuse({ kind: 'notification-incomplete', missing } as const);
  const assembled = assembleGovernanceNotification(draft);
  if (!assembled.ok)
    return refuse({ kind: 'notification-incomplete', missing: assembled.refusal.missing } as const);
  const content = assembled.value;
  return accept({
    documentKind: 'governance-notification' as const,
    number: content.notificationNumber,
    version: content.version,
    recipient: `${content.recipient.team}, ${content.recipient.organisation}`,
    concern: concern.stamp.entry,
    content,
  });
}
