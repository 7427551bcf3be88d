import { isConflicted } from '../../domain/scrutiny/conflict.ts';
import { DIRECTION_WORDS, SOURCE_WORDS } from '../../contract/words/case-life-words.ts';
import { nameOf } from '../../contract/words/who.ts';
import type { PrintPart, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, entryNumber, headed, type PrintContext } from './print-context.ts';
import { fieldsTable, SCRUTINY_FIELDS } from './print-fields.ts';
import { CONFLICT } from './print-questions.ts';
import { discussionFacts } from './printed-content.ts';

/** What was prepared and reviewed, by whom and how independent they were, and where the sources point. */
export function scrutinySection(context: PrintContext): PrintSection {
  const { reasoningMissing, sources } = context.view;
  return {
    heading: 'Scrutiny',
    parts: [
      ...fieldsTable(context, SCRUTINY_FIELDS),
      ...reviewByConflicted(context),
      ...independenceParts(context),
      ...headed(
        'Where the sources point',
        sources.map(({ entry, points, source }) => [
          SOURCE_WORDS[source],
          `${DIRECTION_WORDS[points]}${entry === null ? '' : ` (${entryNumber(context, entry)})`}`,
        ]),
      ),
      ...(reasoningMissing
        ? [
            {
              kind: 'text',
              text: 'They differ, and nobody has said since why they are read as they are.',
            } as const,
          ]
        : []),
      ...discussionParts(context),
      ...handoverParts(context),
    ],
  };
}

function reviewByConflicted({ view }: PrintContext): readonly PrintPart[] {
  const reviewer = view.case.fields.review?.stamp.actor ?? null;
  return reviewer !== null && isConflicted(view.case, reviewer) ? [{ kind: 'facts', facts: [CONFLICT] }] : [];
}

function independenceParts(context: PrintContext): readonly PrintPart[] {
  const { independence } = context.view.case;
  if (independence.length === 0)
    return [{ kind: 'text', text: 'No medical examiner has declared their independence in this case.' }];
  return headed(
    'Independence',
    independence.map(({ content, stamp }) => [
      nameOf(context.view.people, stamp.actor),
      `${content.independent ? 'Declared independent' : `Not independent: ${content.circumstance}`}\n${byWhom(context, stamp)}`,
    ]),
  );
}

function discussionParts(context: PrintContext): readonly PrintPart[] {
  const { discussions } = context.view.case;
  if (discussions.length === 0)
    return [
      {
        kind: 'text',
        text: 'No discussion with the attending practitioner is recorded, nor why there was none.',
      },
    ];
  return discussions.flatMap(({ content, corrected, stamp }) =>
    headed('Discussion with the attending practitioner', [
      ...discussionFacts(content),
      ['Recorded by', byWhom(context, stamp)],
      ...correctedFact(corrected.length),
    ]),
  );
}

function handoverParts(context: PrintContext): readonly PrintPart[] {
  return context.view.case.handovers.flatMap(({ content, stamp }) =>
    headed('Handed over', [
      ['To', nameOf(context.view.people, content.to)],
      ['Note', content.note],
      ['By', byWhom(context, stamp)],
    ]),
  );
}

/** That a wording was corrected, and where the earlier one stands. */
export function correctedFact(count: number): readonly (readonly [string, string])[] {
  if (count === 0) return [];
  const times = count === 1 ? 'Once' : `${String(count)} times`;
  return [['Corrected', `${times}. The earlier wording stands under “What was corrected or changed”.`]];
}
