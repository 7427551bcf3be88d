import { opened } from './intake.ts';
import {
  certificateCame,
  certifiedAndDeclared,
  closed,
  declared,
  registered,
  registrarReplied,
  sentToRegistrar,
} from './certification.ts';
import {
  agreedOn,
  answered,
  attempted,
  causeStated,
  causesTo,
  discussed,
  independenceDeclared,
  noted,
  prepared,
  spokenWith,
} from './scrutiny.ts';
import {
  toClosing,
  toRegistration,
  intake,
  invited,
  scrutinised,
  toDeclaration,
  toPreparation,
  withConcern,
  withCorrections,
} from './stretches.ts';
import type { Path } from './path.ts';

/** What most deaths go through, up to where they have got. */
export const ORDINARY_PATHS = {
  'just-received': { daysAgo: [0, 1], weight: 6, shown: 2, run: opened },
  'received-with-details': { daysAgo: [0, 2], weight: 5, shown: 2, run: intake },
  'to-ring-again': {
    daysAgo: [0, 1],
    weight: 3,
    shown: 1,
    run(work) {
      intake(work);
      attempted(work, 72 * 60);
    },
  },
  'in-preparation': {
    daysAgo: [1, 3],
    weight: 4,
    shown: 2,
    run(work) {
      intake(work);
      prepared(work);
      noted(work.deal.importantNote.deal(), work, true);
    },
  },
  'waiting-for-practitioner': {
    daysAgo: [1, 6],
    weight: 8,
    shown: 2,
    run(work) {
      toPreparation(work);
      attempted(work, work.index % 2 === 0 ? 60 * 26 : 60);
    },
  },
  'waiting-for-scrutiny': {
    daysAgo: [1, 4],
    weight: 8,
    shown: 2,
    run(work) {
      toPreparation(work);
      causeStated(work, work.officer, 'practitioner');
      if (work.index % 2 === 0) spokenWith(work, { promiseInDays: 3 });
    },
  },
  'in-scrutiny': {
    daysAgo: [1, 4],
    weight: 6,
    shown: 2,
    run(work) {
      toPreparation(work);
      causesTo(work, 'practitioner-cause');
      withCorrections(work);
    },
  },
  'scrutiny-just-begun': {
    daysAgo: [1, 2],
    weight: 3,
    shown: 1,
    run(work) {
      toPreparation(work);
      causeStated(work, work.officer, 'practitioner');
      independenceDeclared(work, work.examiner);
    },
  },
  'waiting-for-family': {
    daysAgo: [4, 8],
    weight: 6,
    shown: 2,
    run(work) {
      const { examiner } = work;
      toPreparation(work);
      causesTo(work, 'practitioner-cause');
      discussed(work, examiner, 'practitioner-cause');
      attempted(work, 240);
      answered(work, examiner);
      agreedOn(work, examiner);
      attempted(work, 60 * 25);
    },
  },
  'ready-to-declare': {
    daysAgo: [1, 4],
    weight: 6,
    shown: 2,
    run(work) {
      scrutinised(work);
      agreedOn(work, work.examiner);
      certificateCame(work);
    },
  },
  'just-declared': { daysAgo: [1, 4], weight: 6, shown: 2, run: toDeclaration },
  'with-registrar': {
    daysAgo: [2, 6],
    weight: 8,
    shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
    },
  },
  'receipt-of-registrar': {
    daysAgo: [3, 7],
    weight: 4,
    shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
      registrarReplied(work, 'received');
    },
  },
  'query-of-registrar': {
    daysAgo: [4, 8],
    weight: 2,
    shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
      registrarReplied(work, 'query');
    },
  },
  'written-differently': {
    daysAgo: [8, 40],
    weight: 1,
    shown: 1,
    run(work) {
      scrutinised(work);
      agreedOn(work, work.examiner);
      certificateCame(work, { depth: 1 });
      declared(work, work.examiner);
      sentToRegistrar(work, work.deceased.story.lines.length === 1 && work.deceased.story.part2 === null);
    },
  },
  registered: { daysAgo: [9, 20], weight: 8, shown: 2, run: toRegistration },
  closed: { daysAgo: [14, 120], weight: 150, shown: 16, run: toClosing },
  'rejected-and-again': {
    daysAgo: [25, 110],
    weight: 3,
    shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
      registrarReplied(work, 'rejected');
      certificateCame(work);
      declared(work, work.examiner);
      registered(work);
      closed(work);
    },
  },
  'rejected-and-waiting': {
    daysAgo: [4, 9],
    weight: 2,
    shown: 1,
    run(work) {
      toDeclaration(work);
      sentToRegistrar(work);
      registrarReplied(work, 'rejected');
    },
  },
  'fresh-certificate-asked': {
    daysAgo: [3, 8],
    weight: 3,
    shown: 1,
    run(work) {
      scrutinised(work);
      certificateCame(work, { depth: 1 });
      invited(work);
    },
  },
  'fresh-certificate-came': {
    daysAgo: [18, 100],
    weight: 4,
    shown: 1,
    run(work) {
      scrutinised(work);
      certificateCame(work, { depth: 1 });
      invited(work);
      work.script.wait(26 * 60);
      certifiedAndDeclared(work);
      registered(work);
      closed(work);
    },
  },
  'neonatal-closed': { daysAgo: [20, 110], weight: 3, shown: 4, kind: 'under-28-days', run: toClosing },
  'neonatal-in-scrutiny': {
    daysAgo: [1, 4],
    weight: 1,
    shown: 1,
    kind: 'under-28-days',
    run(work) {
      toPreparation(work);
      causesTo(work, 'practitioner-cause');
      spokenWith(work, { promiseInDays: 1 });
    },
  },
  'neonatal-concern': {
    daysAgo: [20, 110],
    weight: 1,
    shown: 2,
    kind: 'under-28-days',
    run(work) {
      withConcern(work, work.issues ? 'told' : null);
    },
  },
  'child-closed': {
    daysAgo: [20, 110],
    weight: 4,
    shown: 2,
    kind: 'child',
    run(work) {
      withConcern(work, work.issues ? 'told' : null);
    },
  },
  'kind-changed': {
    daysAgo: [2, 6],
    weight: 0,
    shown: 1,
    kind: 'under-28-days',
    run(work) {
      const { officer, script } = work;
      toPreparation(work);
      // First taken for an older child: what was written on those lines is kept when the kind is put right.
      script.changes(officer, 'record-details', { caseKind: 'child' });
      const cause = {
        line1a: { text: 'Sepsis', interval: '1 day' },
        line1b: { text: 'Prematurity', interval: 'from birth' },
        line1c: { text: '', interval: '' },
        line1d: { text: '', interval: '' },
        part2: { text: '', interval: '' },
      };
      script.changes(officer, 'record-practitioner-cause', {
        practitionerCause: { cause, statedBy: 'The attending practitioner', receivedHow: 'by-telephone' },
      });
      script.changes(officer, 'record-details', { caseKind: 'under-28-days' });
      causesTo(work, 'practitioner-cause');
    },
  },
} as const satisfies Readonly<Record<string, Path>>;
