import type { Case, CaseDocument } from '../case/case.ts';
import type { OtherOrganisation } from '../governance/concern.ts';
import type { NotificationRoute } from '../notifications/governance-notification.ts';
import { LEARNING_TRIGGER_CODES, type LearningTrigger } from '../notifications/learning-triggers.ts';
import type { EntryId } from '../shared/ids.ts';

/** A concern that a medical examiner decided to pass on. */
export interface PassedOn {
  readonly route: NotificationRoute;
  /** The kind of another organisation that it is about; null where it is about that in whose care the person died. */
  readonly about: OtherOrganisation['kind'] | null;
  /** As its latest notification says it; null where there is none, or where it says none. */
  readonly trigger: LearningTrigger | null;
  /** Somebody said that its latest notification went or arrived. */
  readonly sent: boolean;
}

export function passedOn({ concerns, documents }: Case): readonly PassedOn[] {
  return concerns.flatMap(({ content, review, stamp }) => {
    if (review?.content.decision !== 'notify') return [];
    const notice = latestNotice(documents, stamp.entry);
    return [
      {
        route: review.content.route,
        about: content.otherOrganisation?.kind ?? null,
        trigger: notice === null ? null : triggerIn(notice.intended.content),
        sent: notice !== null && notice.sent.length + notice.received.length > 0,
      },
    ];
  });
}

function latestNotice(documents: readonly CaseDocument[], concern: EntryId): CaseDocument | null {
  return (
    documents.filter(({ intended, issued }) => intended.concern === concern && issued !== null).at(-1) ?? null
  );
}

/** The content of a document is frozen in the shape that its kind had when it was issued. */
function triggerIn(content: unknown): LearningTrigger | null {
  if (typeof content !== 'object' || content === null || !('learningTrigger' in content)) return null;
  return LEARNING_TRIGGER_CODES.find((code) => code === content.learningTrigger) ?? null;
}
