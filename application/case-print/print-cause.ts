import { isNeonatal } from '../../domain/certification/cause-in-use.ts';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { FIELD_WORDS, RECEIVED_HOW_WORDS } from '../../contract/words/detail-words.ts';
import { lineNames, rungsOf, type RungLine } from '../../contract/words/rungs.ts';
import { setAsideCauses } from '../../contract/words/set-aside.ts';
import type { PrintedFact, PrintPart, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, type PrintContext } from './print-context.ts';
import { fieldsTable } from './print-fields.ts';

/** The way of the cause, line by line, each statement in its own words; then who stated it and how it came. */
export function causeSection(context: PrintContext): PrintSection {
  const { view } = context;
  const onLines = isNeonatal(view.case);
  const rungs = rungsOf(view, onLines);
  const rows = lineNames(onLines).map((name, at) => [
    name,
    ...rungs.map(({ lines }) => (lines === null ? 'Not recorded' : lineWords(lines[at]))),
  ]);
  return {
    heading: 'The cause of death, line by line',
    parts: [
      {
        kind: 'table',
        columns: [{ heading: 'Line', share: 8 }, ...rungs.map(({ name }) => ({ heading: name, share: 23 }))],
        rows,
      },
      { kind: 'facts', facts: [...statedFacts(context, onLines), certificateFact(context)] },
      matchPart(context),
      ...contestedParts(context, onLines),
      ...setAsideParts(context, onLines),
    ],
  };
}

function lineWords(line: RungLine | undefined): string {
  if (line === undefined || line.text.trim() === '') return '–';
  return line.interval.trim() === '' ? line.text : `${line.text}\n(${line.interval})`;
}

/** Who stated each cause, how it reached the office, and who recorded it. */
function statedFacts(context: PrintContext, onLines: boolean): readonly PrintedFact[] {
  const { fields } = context.view.case;
  return STEPS[onLines ? 'neonatal' : 'adult'].map((name, at) => {
    const label = STEP_WORDS[at] ?? FIELD_WORDS[name];
    const recorded = fields[name];
    if (recorded === null) return [label, null];
    const { receivedHow, statedBy } = recorded.value;
    const how = RECEIVED_HOW_WORDS[receivedHow].toLowerCase();
    return [label, `Stated by ${statedBy}, ${how}\nRecorded by ${byWhom(context, recorded.stamp)}`];
  });
}

function certificateFact(context: PrintContext): PrintedFact {
  const { certificate } = context.view.case.fields;
  if (certificate === null) return ['On the certificate', null];
  const { certifierName, issuedOn } = certificate.value;
  return [
    'On the certificate',
    `Certified by ${certifierName}, ${formatCuiDate(issuedOn)}\nRecorded by ${byWhom(context, certificate.stamp)}`,
  ];
}

const STEP_WORDS = ['Attending practitioner', 'Medical examiner', 'Agreed'] as const;

function matchPart({ view: { certificateMatches } }: PrintContext): PrintPart {
  const said =
    certificateMatches === null
      ? 'Whether the certificate says what was agreed cannot be said yet: one of them is not recorded.'
      : certificateMatches
        ? 'The certificate says what was agreed, word for word.'
        : 'The certificate does not say what was agreed, word for word.';
  return { kind: 'text', text: said };
}

const STEPS = {
  adult: ['practitionerCause', 'examinerCause', 'agreedCause'],
  neonatal: ['practitionerNeonatalCause', 'examinerNeonatalCause', 'agreedNeonatalCause'],
} as const;

/** The table has room for one statement of each; where two stand side by side, both are printed. */
function contestedParts(context: PrintContext, onLines: boolean): readonly PrintPart[] {
  const { fields } = context.view.case;
  const names = STEPS[onLines ? 'neonatal' : 'adult'].filter(
    (name) => (fields[name]?.contested.length ?? 0) > 0,
  );
  return names.length === 0
    ? []
    : [{ kind: 'heading', text: 'Stated twice, and not decided between' }, ...fieldsTable(context, names)];
}

/** Rule KIND-1: causes on the lines that do not apply to this kind of case are kept and set aside. */
function setAsideParts(context: PrintContext, onLines: boolean): readonly PrintPart[] {
  const names = setAsideCauses(context.view.case, onLines);
  return names.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Set aside, because the kind of case changed' },
        ...fieldsTable(context, names),
      ];
}
