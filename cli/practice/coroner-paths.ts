import { closed, gpTold, registered } from './certification.ts';
import { coronerAnswered, referralIssued, toldOutside } from './coroner.ts';
import {
  backFromCoroner,
  examinersOwnCertificate,
  intake,
  reportable,
  toPreparation,
  told,
} from './stretches.ts';
import type { Path } from './path.ts';

/** Deaths of which the coroner is told. */
export const CORONER_PATHS = {
  'to-be-told': {
    daysAgo: [1, 3],
    weight: 3,
    shown: 1,
    run: (work) => reportable(work, 'certificate-reg-3'),
  },
  'coroner-told': { daysAgo: [2, 6], weight: 8, shown: 4, run: told },
  'coroner-told-outside': {
    daysAgo: [1, 5],
    weight: 3,
    shown: 1,
    run(work) {
      intake(work);
      toldOutside(work);
    },
  },
  'told-as-attending-practitioner': {
    daysAgo: [3, 8],
    weight: 2,
    shown: 1,
    run(work) {
      reportable(work, 'certificate-reg-3');
      if (work.issues) referralIssued(work, work.examiner, 'sent');
      else toldOutside(work);
    },
  },
  'told-by-another-doctor': {
    daysAgo: [3, 8],
    weight: 2,
    shown: 1,
    run(work) {
      reportable(work, 'notification-reg-2');
      if (work.issues) referralIssued(work, work.examiner, 'none');
      else toldOutside(work);
    },
  },
  'coroner-inquires': {
    daysAgo: [4, 9],
    weight: 3,
    shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'inquiries');
    },
  },
  'coroner-asks-advice': {
    daysAgo: [4, 9],
    weight: 2,
    shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'advice-asked');
    },
  },
  'back-from-coroner': {
    daysAgo: [22, 110],
    weight: 20,
    shown: 2,
    run(work) {
      told(work);
      backFromCoroner(work);
      registered(work);
      closed(work);
    },
  },
  'examiner-to-certify': {
    daysAgo: [4, 9],
    weight: 2,
    shown: 1,
    run(work) {
      toPreparation(work);
      toldOutside(work);
      coronerAnswered(work, 'cn1b');
    },
  },
  'examiners-certificate': {
    daysAgo: [22, 110],
    weight: 4,
    shown: 1,
    run(work) {
      examinersOwnCertificate(work);
      registered(work);
      closed(work);
    },
  },
  'neonatal-examiners-certificate': {
    daysAgo: [22, 110],
    weight: 1,
    shown: 1,
    kind: 'under-28-days',
    run(work) {
      examinersOwnCertificate(work);
      registered(work);
      closed(work);
    },
  },
  'neonatal-told': {
    daysAgo: [4, 9],
    weight: 1,
    shown: 1,
    kind: 'under-28-days',
    run: told,
  },
  'with-coroner': {
    daysAgo: [8, 60],
    weight: 30,
    shown: 2,
    run(work) {
      told(work);
      coronerAnswered(work, 'investigation');
    },
  },
  'coroner-concluded': {
    daysAgo: [30, 110],
    weight: 45,
    shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'investigation');
      coronerAnswered(work, 'cn2');
      gpTold(work);
      closed(work);
    },
  },
  'inquest-concluded': {
    daysAgo: [45, 118],
    weight: 5,
    shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'investigation');
      coronerAnswered(work, 'inquest');
      closed(work);
    },
  },
  'inquest-concluded-still-open': {
    daysAgo: [45, 110],
    weight: 1,
    shown: 1,
    run(work) {
      told(work);
      coronerAnswered(work, 'investigation');
      coronerAnswered(work, 'inquest');
    },
  },
} as const satisfies Readonly<Record<string, Path>>;
