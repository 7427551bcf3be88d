import type { CaseView } from '../../contract/views.ts';
import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import { clockWords, nameOf } from '../../contract/words/who.ts';
import type { Stamp } from '../../domain/case/case.ts';
import { officeTime } from '../../domain/shared/time.ts';
import type { PrintedFact, PrintPart } from '../../exchange/documents/case-print.ts';

/** What every section is made from: the case as the window has it, and which number each entry has in the timeline. */
export interface PrintContext {
  readonly view: CaseView;
  readonly numbers: ReadonlyMap<string, number>;
}

/** `entry 12`, as the timeline counts them: one number leads from any place of the print to what was written there. */
export function entryNumber({ numbers }: PrintContext, id: string): string {
  const number = numbers.get(id);
  return number === undefined ? 'an entry of another case' : `entry ${String(number)}`;
}

/** Who, in which role, when it happened, when it was typed in where that differs, and which entry it is. */
export function byWhom(context: PrintContext, stamp: Stamp): string {
  const { actor, enteredAt, entry, happenedAt, role } = stamp;
  const who = nameOf(context.view.people, actor);
  const as = role === null ? '' : ` (${ROLE_WORDS[role].toLowerCase()})`;
  const typedIn =
    officeTime(happenedAt) === officeTime(enteredAt) ? '' : `\ntyped in ${clockWords(enteredAt)}`;
  // A line of its own for the time: a date must not be broken at its hyphens.
  return `${who}${as}\n${clockWords(happenedAt)} · ${entryNumber(context, entry)}${typedIn}`;
}

/** Texts that somebody wrote; empty ones say nothing and are left out. */
export function factIfSaid(label: string, text: string | null): readonly PrintedFact[] {
  return text === null || text.trim() === '' ? [] : [[label, text]];
}

export function yesNo(answer: boolean): string {
  return answer ? 'Yes' : 'No';
}

/** A heading with facts under it. */
export function headed(heading: string, facts: readonly PrintedFact[]): readonly PrintPart[] {
  return [
    { kind: 'heading', text: heading },
    { kind: 'facts', facts },
  ];
}

/** The parts, or one sentence where there are none: a section that is empty says so. */
export function orNone(parts: readonly PrintPart[], none: string): readonly PrintPart[] {
  return parts.length === 0 ? [{ kind: 'text', text: none }] : parts;
}

/** Facts as lines of one text, for a cell of a table. */
export function factsAsText(facts: readonly PrintedFact[]): string {
  return facts.map(([label, value]) => `${label}: ${value ?? 'Not recorded'}`).join('\n');
}

/** A name of a thing inside a sentence: `address`, but `NHS number` and `GP told`. */
export function inSentence(words: string): string {
  return /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
