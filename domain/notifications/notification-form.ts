import type { CivilDate } from '../shared/time.ts';
import type { YesNoUnknown } from '../referrals/coroner-referral.ts';
import type { BereavedContact, NotifiedEvent, NotificationRecipient } from './governance-notification.ts';
import type { LearningTrigger } from './learning-triggers.ts';

type Unrecorded<Value> = { readonly [Name in keyof Value]: Value[Name] | null };

/** What the office writes for a notification beyond the reviewed concern and the case. */
export interface NotificationForm {
  readonly recipient: Unrecorded<NotificationRecipient>;
  readonly learningTrigger: LearningTrigger | null;
  /** How much the notification says of who the deceased was. */
  readonly identity: 'full' | 'numbers' | 'reference';
  readonly includeCause: boolean;
  readonly includeFamilyWords: boolean;
  /** Where a text that goes out names somebody alive: whether it is to go so. Rule NOT-12. */
  readonly namesInWordsChosen: boolean;
  readonly question: string | null;
  readonly answerWantedBy: CivilDate | null;
  readonly careGivenAt: string | null;
  readonly event: NotifiedEvent | null;
  readonly familyTold: YesNoUnknown | null;
  readonly familyWantsFeedback: YesNoUnknown | null;
  /** Null: nothing about a living person leaves. */
  readonly bereaved: Unrecorded<BereavedContact> | null;
}
