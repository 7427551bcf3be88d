import type { StatedCause } from '../../../contract/for-window.ts';

interface CauseStep {
  readonly id: string;
  readonly title: string;
  readonly whose: string;
  readonly statedByLabel: string;
  readonly done: string;
  readonly receivedHow: readonly StatedCause['receivedHow'][];
}

/** The three statements of a cause, on whichever lines they stand. */
export const CAUSE_STEPS = {
  practitioner: {
    id: 'cause-practitioner',
    title: 'The attending practitioner’s cause, word for word',
    whose: 'Practitioner’s cause',
    statedByLabel: 'Stated by',
    done: 'Practitioner’s cause of death recorded',
    receivedHow: ['in-writing', 'by-telephone', 'in-person'],
  },
  examiner: {
    id: 'cause-examiner',
    title: 'The medical examiner’s own cause',
    whose: 'Examiner’s cause',
    statedByLabel: 'Medical examiner',
    done: 'Medical examiner’s cause of death recorded',
    receivedHow: ['own'],
  },
  agreed: {
    id: 'cause-agreed',
    title: 'The agreed cause',
    whose: 'Agreed cause',
    statedByLabel: 'In whose words',
    done: 'Agreed cause of death recorded',
    receivedHow: ['in-writing', 'by-telephone', 'in-person', 'own'],
  },
} as const satisfies Record<string, CauseStep>;

/** "Record agreed cause", or "Record new version of agreed cause" once there is one. */
export function actLabelOf(step: keyof typeof CAUSE_STEPS, isRecorded: boolean): string {
  const { whose } = CAUSE_STEPS[step];
  const what = `${whose.charAt(0).toLowerCase()}${whose.slice(1)}`;
  return isRecorded ? `Record new version of ${what}` : `Record ${what}`;
}
