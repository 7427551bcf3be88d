import { DUPLICATE_DECISION_WORDS, REOPEN_REASON_WORDS } from '../../contract/words/case-life-words.ts';
import {
  BEREAVED_WORDS,
  CERTIFICATION_WORDS,
  CORONER_WORDS,
  GOVERNANCE_WORDS,
  WAITING_WORDS,
} from '../../contract/words/track-words.ts';
import { clockWords } from '../../contract/words/who.ts';
import type { PrintedFact, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, headed, orNone, type PrintContext } from './print-context.ts';
import { correctedFact } from './print-scrutiny.ts';
import { noteFacts } from './printed-content.ts';

/** Where the case stood on its four tracks, and how it was opened, closed, taken up again or made void. */
export function standingSection(context: PrintContext): PrintSection {
  const { case: onCase, summary } = context.view;
  const { bereaved, certification, coroner, governance, waitingOn } = summary.tracks;
  return {
    heading: 'Where the case stands',
    parts: [
      {
        kind: 'facts',
        facts: [
          ['State', onCase.voided === null ? (summary.open ? 'Open' : 'Closed') : 'Void'],
          ['Certification', CERTIFICATION_WORDS[certification]],
          ['Coroner', CORONER_WORDS[coroner]],
          ['Governance', GOVERNANCE_WORDS[governance]],
          ['Family', BEREAVED_WORDS[bereaved]],
          ['Waiting on', WAITING_WORDS[waitingOn]],
          ['Opened', clockWords(onCase.openedAt)],
          ...lifeFacts(context),
        ],
      },
    ],
  };
}

function lifeFacts(context: PrintContext): readonly PrintedFact[] {
  const { closings, duplicates, reopenings, voided } = context.view.case;
  const steps = [
    ...closings.map(({ content, stamp }) => ({ stamp, what: 'Closed', said: content.detail })),
    ...reopenings.map(({ content, stamp }) => ({
      stamp,
      what: 'Reopened',
      said: [...content.reasons.map((reason) => REOPEN_REASON_WORDS[reason]), content.detail].join('\n'),
    })),
    ...duplicates.map(({ content, stamp }) => ({
      stamp,
      what: 'Possible duplicate',
      said: `${referenceOf(context, content.otherCase)}: ${DUPLICATE_DECISION_WORDS[content.decision]}\n${content.reason}`,
    })),
    ...(voided === null ? [] : [{ stamp: voided.stamp, what: 'Made void', said: voided.reason }]),
  ];
  return steps
    .toSorted((one, other) => (one.stamp.clock < other.stamp.clock ? -1 : 1))
    .map(({ said, stamp, what }) => [what, `${said}\n${byWhom(context, stamp)}`.trim()]);
}

function referenceOf({ view: { possibleDuplicates } }: PrintContext, caseId: string): string {
  return possibleDuplicates.find((row) => row.caseId === caseId)?.reference ?? 'Another case';
}

/** The notes, the important ones marked. */
export function notesSection(context: PrintContext): PrintSection {
  const parts = context.view.case.notes.flatMap(({ content, corrected, stamp }) =>
    headed(clockWords(stamp.happenedAt), [
      ...noteFacts(content),
      ['Written by', byWhom(context, stamp)],
      ...correctedFact(corrected.length),
    ]),
  );
  return { heading: 'Notes', parts: orNone(parts, 'No note is recorded.') };
}
