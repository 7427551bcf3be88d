import { createCommandHash } from '../db/record/command-hash.ts';
import { findAnsweredCommand, keepAnsweredCommand } from '../db/repositories/answered-commands.ts';
import type { Refusal } from '../contract/refusal.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { inTransaction } from './in-transaction.ts';
import type { Office } from './office.ts';

/** A command as the window sent it; its key says which intention of a person it carries out. */
export interface Command {
  readonly method: string;
  readonly input: { readonly key: string };
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
  const inputHash = createCommandHash(command.input);
  return inTransaction(office, () => {
    const answered = findAnsweredCommand(office.db, command.input.key);
    if (answered !== null) {
      const same = answered.method === command.method && answered.inputHash.equals(inputHash);
      if (!same) return refuse({ kind: 'key-used-for-something-else' } as const);
      // What was answered then is of this method's own type: method and input are the same.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return accept(JSON.parse(answered.answer) as Value);
    }
    const outcome = work();
    if (outcome.ok) {
      const answer = JSON.stringify(outcome.value ?? null);
      keepAnsweredCommand(office.db, command.input.key, { method: command.method, inputHash, answer }, office.now());
    }
    return outcome;
  });
}
