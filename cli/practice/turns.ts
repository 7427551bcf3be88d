import {
  certificateCame,
  certifiedAndDeclared,
  closed,
  declared,
  registered,
  sentToRegistrar,
} from './certification.ts';
import { fallHeardOf } from './circumstances.ts';
import { concernRaised } from './governance.ts';
import { opened } from './intake.ts';
import {
  agreedOn,
  answered,
  causeStated,
  discussed,
  independenceDeclared,
  noted,
  promiseKept,
  reviewed,
  spokenWith,
} from './scrutiny.ts';
import {
  duplicateConsidered,
  handedOver,
  intake,
  lateNews,
  scrutinised,
  toClosing,
  toDeclaration,
  toPreparation,
  withConcern,
} from './stretches.ts';
import type { Path } from './path.ts';
import { REOPENING } from './phrases.ts';
import { APPOINTING_BODY } from './places.ts';
import type { Work } from './work.ts';

const reopenedFor = (reason: keyof typeof REOPENING, then: (work: Work) => void = () => undefined): Path => ({
  daysAgo: [30, 110],
  weight: 1,
  shown: 1,
  run(work) {
    toClosing(work);
    work.script.wait(6 * 24 * 60);
    work.script.does(work.officer, 'reopen-case', () => ({ reasons: [reason], detail: REOPENING[reason] }));
    then(work);
  },
});

/** Concerns, conflicts, late news, mistakes, and cases that were opened again. */
export const TURNS = {
  'concern-to-review': {
    daysAgo: [2, 7],
    weight: 6,
    shown: 2,
    run(work) {
      toPreparation(work);
      causeStated(work, work.officer, 'practitioner');
      spokenWith(work, { concern: true, promiseInDays: 4 });
      concernRaised(work, 'concern', 'conversation');
      concernRaised(work, 'second');
    },
  },
  'concern-to-notify': { daysAgo: [12, 40], weight: 5, shown: 2, run: (work) => withConcern(work, null) },
  'concern-notified': {
    daysAgo: [12, 40],
    weight: 4,
    shown: 5,
    run: (work) => withConcern(work, work.issues ? work.deal.loopStage.deal() : null),
  },
  'concern-settled': {
    daysAgo: [22, 110],
    weight: 8,
    shown: 6,
    run(work) {
      withConcern(work, work.issues ? 'told' : null);
      promiseKept(work);
      if (work.issues) closed(work);
    },
  },
  'promise-overdue': {
    daysAgo: [6, 12],
    weight: 3,
    shown: 1,
    run(work) {
      toPreparation(work);
      causeStated(work, work.officer, 'practitioner');
      spokenWith(work, { promiseInDays: 1 });
    },
  },
  conflict: {
    daysAgo: [20, 90],
    weight: 2,
    shown: 2,
    run(work) {
      const { deal, examiner, officer, script, second } = work;
      toPreparation(work);
      causeStated(work, officer, 'practitioner');
      independenceDeclared(work, examiner);
      reviewed(work, examiner);
      const circumstance = deal.conflict.deal();
      script.wait(20);
      script.does(examiner, 'declare-independence', () => ({
        declaration: { independent: false as const, circumstance },
      }));
      if (work.issues) {
        script.does(examiner, 'issue-independence-notice', () => ({
          appointingBody: APPOINTING_BODY,
          passedTo: 'Passed on within the office on the same day.',
        }));
      }
      handedOver(work);
      independenceDeclared(work, second);
      reviewed(work, second);
      discussed(work, second, 'practitioner-cause');
      spokenWith(work);
      answered(work, second);
      certifiedAndDeclared(work, second);
      registered(work);
      closed(work);
    },
  },
  'handed-over': {
    daysAgo: [20, 90],
    weight: 8,
    shown: 2,
    run(work) {
      const { second } = work;
      scrutinised(work);
      agreedOn(work, work.examiner);
      certificateCame(work);
      handedOver(work);
      independenceDeclared(work, second);
      declared(work, second, true);
      registered(work);
      closed(work);
    },
  },
  'late-news-stands': {
    daysAgo: [12, 60],
    weight: 3,
    shown: 2,
    run(work) {
      toDeclaration(work);
      lateNews(work, 'declaration-stands');
      sentToRegistrar(work);
    },
  },
  'late-news-reopens': {
    daysAgo: [12, 60],
    weight: 2,
    shown: 1,
    run(work) {
      toDeclaration(work);
      lateNews(work, 'reopen');
    },
  },
  'late-news-unread': {
    daysAgo: [4, 9],
    weight: 2,
    shown: 1,
    run(work) {
      toDeclaration(work);
      work.script.wait(20 * 60);
      noted(work.deal.lateNews.deal(), work, true);
      fallHeardOf(work);
    },
  },
  'reopened-for-concern': reopenedFor('add-concern', (work) => concernRaised(work)),
  'reopened-for-cause': reopenedFor('amend-cause', (work) => {
    agreedOn(work, work.examiner);
    certificateCame(work);
    declared(work, work.examiner);
    registered(work);
    closed(work);
  }),
  'reopened-for-facts': reopenedFor('amend-other-information', (work) => {
    work.script.changes(work.officer, 'record-details', { occupation: 'Retired boatbuilder' });
  }),
  'reopened-for-rejection': reopenedFor('certificate-rejected'),
  'reopened-for-news': reopenedFor('new-information', (work) => noted(work.deal.lateNews.deal(), work, true)),
  'alert-and-undone': {
    daysAgo: [1, 4],
    weight: 3,
    shown: 2,
    run(work) {
      const { deal, officer, script } = work;
      intake(work);
      noted(deal.importantNote.deal(), work, true);
      noted('Typed into the wrong case.', work);
      script.atOnce();
      script.does(officer, 'undo', (so) => ({ undoes: so.entry('note') }));
    },
  },
  void: {
    daysAgo: [10, 100],
    weight: 3,
    shown: 1,
    run(work) {
      opened(work);
      work.script.wait(60);
      work.script.does(work.officer, 'void-case', () => ({
        reason: 'Opened on the wrong system during a training session.',
      }));
    },
  },
  'duplicate-original': { daysAgo: [3, 5], weight: 0, shown: 1, run: toPreparation },
  'duplicate-void': {
    daysAgo: [3, 5],
    weight: 0,
    shown: 1,
    twin: true,
    run: (work) =>
      duplicateConsidered(work, 'this-is-void', 'Notified twice, by the ward and by the bereavement office.'),
  },
  'duplicate-like': { daysAgo: [3, 5], weight: 0, shown: 1, run: toPreparation },
  'duplicate-kept': {
    daysAgo: [3, 5],
    weight: 0,
    shown: 1,
    twin: true,
    run: (work) =>
      duplicateConsidered(
        work,
        'keep-both',
        'Cousins of one name who died on one day; dates of birth and addresses differ.',
      ),
  },
} as const satisfies Readonly<Record<string, Path>>;
