import type { Case } from '../case/case.ts';
import { causeInUse, saySame } from '../certification/cause-in-use.ts';
import type { EntryId } from '../shared/ids.ts';

/** Where one of the four sources points: to a certificate, to the coroner, or not yet anywhere. */
export type Direction = 'certificate' | 'coroner' | 'open';

export interface SourceView {
  readonly source: 'medical-examiner' | 'attending-practitioner' | 'bereaved' | 'coroner';
  readonly points: Direction;
  /** The entry it stands in, or null where nothing is recorded. */
  readonly entry: EntryId | null;
}

/** The four sources side by side. Nothing is chosen by precedence: where they differ, a person says why. Rule SIDE-1. */
export function sourcesSideBySide(onCase: Case): readonly SourceView[] {
  return [examinerView(onCase), practitionerView(onCase), bereavedView(onCase), coronerView(onCase)];
}

/** Whether the sources point different ways, or name different causes, and nobody has said why since. */
export function needsReasoning(onCase: Case): boolean {
  if (!doSourcesDiffer(onCase)) return false;
  const reasoning = onCase.fields.reasoning;
  if (reasoning === null || reasoning.value.sentence.trim() === '') return true;
  const clocks = new Map(allStamps(onCase));
  return sourcesSideBySide(onCase).some(
    ({ entry }) => entry !== null && (clocks.get(entry) ?? '') > reasoning.stamp.clock,
  );
}

/** Whether two sources point different ways, or the examiner's and the practitioner's causes differ. */
function doSourcesDiffer(onCase: Case): boolean {
  const pointed = new Set(
    sourcesSideBySide(onCase)
      .map(({ points }) => points)
      .filter((points) => points !== 'open'),
  );
  if (pointed.size > 1) return true;
  const practitioner = causeInUse(onCase, 'practitioner');
  const examiner = causeInUse(onCase, 'examiner');
  return practitioner !== null && examiner !== null && !saySame(practitioner, examiner);
}

function examinerView(onCase: Case): SourceView {
  const answer = onCase.fields.answerCoroner;
  if (answer === null) return { source: 'medical-examiner', points: 'open', entry: null };
  const points = answer.value.answer === 'reportable' ? 'coroner' : 'certificate';
  return { source: 'medical-examiner', points, entry: answer.stamp.entry };
}

function practitionerView(onCase: Case): SourceView {
  const held = onCase.discussions.filter(({ content }) => content.held).at(-1) ?? null;
  const source = 'attending-practitioner';
  if (held === null || !held.content.held) return { source, points: 'open', entry: null };
  return {
    source,
    points: held.content.outcome === 'coroner-notified' ? 'coroner' : 'certificate',
    entry: held.stamp.entry,
  };
}

/** The family points somewhere only where it asked for the coroner, or said something that points there. */
function bereavedView(onCase: Case): SourceView {
  const spoken = onCase.conversations
    .filter(({ content }) => content.with === 'bereaved' && content.result === 'spoken')
    .at(-1);
  if (spoken === undefined) return { source: 'bereaved', points: 'open', entry: null };
  const points = spoken.content.asksForCoroner ? 'coroner' : 'open';
  return { source: 'bereaved', points, entry: spoken.stamp.entry };
}

function coronerView(onCase: Case): SourceView {
  const answer = onCase.coronerAnswers.at(-1) ?? null;
  if (answer === null) return { source: 'coroner', points: 'open', entry: null };
  const declined = answer.content.form === 'cn1a' || answer.content.form === 'cn1b';
  const undecided = answer.content.form === 'inquiries' || answer.content.form === 'advice-asked';
  const points = declined ? 'certificate' : undecided ? 'open' : 'coroner';
  return { source: 'coroner', points, entry: answer.stamp.entry };
}

function allStamps(onCase: Case): readonly (readonly [EntryId, string])[] {
  const answer = onCase.fields.answerCoroner;
  return [
    ...(answer === null ? [] : [answer.stamp]),
    ...[...onCase.discussions, ...onCase.conversations, ...onCase.coronerAnswers].map(({ stamp }) => stamp),
  ].map((stamp) => [stamp.entry, stamp.clock]);
}
