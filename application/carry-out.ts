import { createCommandHash } from '../db/record/command-hash.ts';
import { findAnsweredCommand, keepAnsweredCommand } from '../db/repositories/answered-commands.ts';
import type { Refusal } from '../contract/refusal.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { discardTyped, type TypedDrafts } from './drafts.ts';
import { inTransaction } from './in-transaction.ts';
import type { Office } from './office.ts';

/** A command as the window sent it; its key says which intention of a person it carries out. */
export interface Command {
  readonly method: string;
  readonly input: { readonly key: string; readonly drafts?: TypedDrafts };
}

/**
 * Carries out a command in one transaction, or answers what was answered when it was carried out before.
 *
 * After a kill a commit can be on the disk although its answer was never heard. The window then asks again with the
 * same key, and must get the same answer, not a second entry.
 */
export function carryOut<Value>(
  office: Office,
  command: Command,
  work: () => Outcome<Value, Refusal>,
): Outcome<Value, Refusal> {
  return inTransaction(office, () => {
    const before = answerAgain<Value>(office, command);
    if (before !== null) return before;
    const outcome = work();
    if (outcome.ok) keepAnswer(office, command, outcome.value);
    return outcome;
  });
}

/** What this very command was answered when it was carried out before; null when its key was never used. */
// The caller knows the type of its own method's answer.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function answeredBefore<Value>(office: Office, command: Command): Outcome<Value, Refusal> | null {
  const answered = findAnsweredCommand(office.db, command.input.key);
  if (answered === null) return null;
  const same =
    answered.method === command.method && answered.inputHash.equals(createCommandHash(command.input));
  if (!same) return refuse({ kind: 'key-used-for-something-else' } as const);
  // What was answered then is of this method's own type: method and input are the same.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return accept(JSON.parse(answered.answer) as Value);
}

/**
 * As `answeredBefore`, for a command that was sent again: the drafts it names now are later saves of what was recorded
 * then, and go. Runs in a transaction.
 */
// As in `answeredBefore`.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function answerAgain<Value>(office: Office, command: Command): Outcome<Value, Refusal> | null {
  const before = answeredBefore<Value>(office, command);
  if (before?.ok === true) discardTyped(office, command.input.drafts);
  return before;
}

/**
 * Remembers what a command was answered, and takes away the drafts it was typed in. In the transaction that carries it
 * out, so that there is never one without the others.
 */
export function keepAnswer(office: Office, command: Command, value: unknown): void {
  const { input, method } = command;
  const answered = { method, inputHash: createCommandHash(input), answer: JSON.stringify(value ?? null) };
  keepAnsweredCommand(office.db, input.key, answered, office.now());
  discardTyped(office, input.drafts);
}
