import type { LearningTrigger, NotificationForm } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { readTypedDate } from '../../format/typed-date.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';

type Answer = NonNullable<NotificationForm['familyTold']>;

/** What the boxes of a notification hold; empty texts stand for what is not given. */
export interface NotificationBoxes {
  readonly organisation: string;
  readonly team: string;
  readonly contact: string;
  readonly learningTrigger: LearningTrigger | '';
  readonly identity: NotificationForm['identity'];
  readonly includeCause: boolean;
  readonly includeFamilyWords: boolean;
  readonly namesInWordsChosen: boolean;
  readonly question: string;
  readonly answerWantedBy: string;
  readonly careGivenAt: string;
  readonly hasEvent: boolean;
  readonly eventWhen: string;
  readonly eventWhere: string;
  readonly eventActions: string;
  readonly eventReference: string;
  readonly familyTold: Answer | '';
  readonly familyWantsFeedback: Answer | '';
  readonly hasBereaved: boolean;
  readonly bereavedName: string;
  readonly bereavedRelationship: string;
  readonly bereavedContact: string;
  readonly bereavedNeed: string;
  readonly bereavedAgreement: string;
}

/** Nothing goes that nobody asked for: no name, no cause, no family, until the office says so. */
export const NO_NOTIFICATION: NotificationBoxes = {
  organisation: '',
  team: '',
  contact: '',
  learningTrigger: '',
  identity: 'numbers',
  includeCause: false,
  includeFamilyWords: false,
  namesInWordsChosen: false,
  question: '',
  answerWantedBy: '',
  careGivenAt: '',
  hasEvent: false,
  eventWhen: '',
  eventWhere: '',
  eventActions: '',
  eventReference: '',
  familyTold: '',
  familyWantsFeedback: '',
  hasBereaved: false,
  bereavedName: '',
  bereavedRelationship: '',
  bereavedContact: '',
  bereavedNeed: '',
  bereavedAgreement: '',
};

export function notificationProblems(boxes: NotificationBoxes, id: string): readonly FieldProblem[] {
  const isUnread =
    boxes.answerWantedBy.trim() !== '' && readTypedDate(boxes.answerWantedBy, LATEST_YEAR) === null;
  return isUnread
    ? [
        {
          fieldId: `${id}-answerWantedBy`,
          message: `Write the day as day, month and year, such as ${formatCuiDate('2026-11-18')}.`,
        },
      ]
    : [];
}

export function notificationForm(boxes: NotificationBoxes): NotificationForm {
  return {
    recipient: {
      organisation: orNull(boxes.organisation),
      team: orNull(boxes.team),
      contact: orNull(boxes.contact),
    },
    learningTrigger: boxes.learningTrigger === '' ? null : boxes.learningTrigger,
    identity: boxes.identity,
    includeCause: boxes.includeCause,
    includeFamilyWords: boxes.includeFamilyWords,
    namesInWordsChosen: boxes.namesInWordsChosen,
    question: orNull(boxes.question),
    answerWantedBy: readTypedDate(boxes.answerWantedBy, LATEST_YEAR),
    careGivenAt: orNull(boxes.careGivenAt),
    event: boxes.hasEvent
      ? {
          when: orNull(boxes.eventWhen),
          where: orNull(boxes.eventWhere),
          immediateActions: orNull(boxes.eventActions),
          localReference: orNull(boxes.eventReference),
        }
      : null,
    familyTold: boxes.familyTold === '' ? null : boxes.familyTold,
    familyWantsFeedback: boxes.familyWantsFeedback === '' ? null : boxes.familyWantsFeedback,
    bereaved: boxes.hasBereaved
      ? {
          name: orNull(boxes.bereavedName),
          relationship: orNull(boxes.bereavedRelationship),
          contact: orNull(boxes.bereavedContact),
          neededFor: orNull(boxes.bereavedNeed),
          agreement: orNull(boxes.bereavedAgreement),
        }
      : null,
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
