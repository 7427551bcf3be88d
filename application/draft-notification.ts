import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { missingBeforeIssue } from '../domain/notifications/assemble-governance-notification.ts';
import { livingPeopleIn } from '../domain/notifications/living-people.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { loadCase } from './load-case.ts';
import { notificationDraft } from './notification-draft.ts';
import type { Office } from './office.ts';

/** What a notification would say, and everything it still lacks. Changes nothing. */
export function draftNotification(
  office: Office,
  input: ParsedOf<'draft-notification'>,
): Outcome<ValueOf<'draft-notification'>, Refusal> {
  const loaded = loadCase(office, input.caseId);
  if (loaded === null) return refuse({ kind: 'case-not-found' });
  const concern = loaded.case.concerns.find(({ stamp }) => stamp.entry === input.concern);
  if (concern === undefined) return refuse({ kind: 'concern-not-found' });
  const draft = notificationDraft(office, loaded.case, concern, input.form);
  const living = livingPeopleIn(loaded.case, draft);
  return accept({ draft, living, missing: missingBeforeIssue(draft, living, input.form) });
}
