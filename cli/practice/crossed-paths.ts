import { PRACTICE_PEOPLE } from './people.ts';
import { HOSPITALS } from './places.ts';
import { causeStated, noted } from './scrutiny.ts';
import { toPreparation } from './stretches.ts';
import type { Path } from './path.ts';
import type { Work } from './work.ts';

const NO = { answer: 'no', detail: '', on: null } as const;

/** Records that contradict each other, and an examiner whom the record names among those who cared. */
export const CROSSED_PATHS = {
  'records-contradict': {
    daysAgo: [2, 6],
    weight: 2,
    shown: 1,
    run(work) {
      const { officer, script } = work;
      toPreparation(work);
      script.changes(officer, 'record-details', {
        fall: NO,
        implants: { fitted: 'no', devices: '', removed: null },
      });
      causeStated(work, officer, 'practitioner');
      noted('The ambulance sheet says found after a fall in the kitchen. Pacemaker checked in June.', work);
      script.wait(40);
      script.does(officer, 'answer-evidence', (so) => ({
        raised: 'CON-1',
        answer: 'accepted' as const,
        because: 'The sheet is of another address; the crew has said so on the telephone.',
        seen: so.seenIn('CON-1'),
      }));
    },
  },
  'examiner-of-the-care': { daysAgo: [2, 6], weight: 1, shown: 1, run: namedAsConsultant },
  'examiner-cleared': {
    daysAgo: [2, 6],
    weight: 1,
    shown: 1,
    run(work) {
      const { examiner, script, second } = work;
      namedAsConsultant(work);
      script.wait(90);
      script.does(second, 'answer-evidence', (so) => ({
        raised: `HINT-1/${so.userId(examiner)}`,
        answer: 'accepted' as const,
        because:
          'Named from an old list: the consultant of that week was somebody else, and is being put right.',
        seen: so.seenIn(`HINT-1/${so.userId(examiner)}`),
      }));
    },
  },
} as const satisfies Readonly<Record<string, Path>>;

/** The examiner to whom the case is assigned stands in it as the consultant. */
function namedAsConsultant(work: Work): void {
  const { examiner, officer, script } = work;
  toPreparation(work);
  const { gmcNumber, name } = PRACTICE_PEOPLE[examiner];
  const consultant = { name, gmcNumber, position: 'Consultant', organisation: HOSPITALS[0] };
  script.changes(officer, 'record-details', { consultant: { ...consultant, phone: null, email: null } });
  script.does(officer, 'assign', (so) => ({
    fields: {
      assignedExaminer: { value: so.userId(examiner), base: so.base('assignedExaminer'), settles: [] },
    },
  }));
}
