import type { CommandPlace } from './command-line.ts';
import { verifyFolder } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { say, sayWrong } from './say.ts';

/** Says what was verified and every fault that was found. */
export async function verify(place: CommandPlace): Promise<number> {
  const verified = await verifyFolder(place);
  if (!verified.ok) {
    sayWrong(verified.refusal);
    return EXIT.notOpened;
  }
  const { chainHead, documentsChecked, entries, faults, workstations } = verified.value;
  say(`Verified ${String(entries)} entries in ${String(workstations)} chain(s), every link re-computed.`);
  say(`Compared ${String(documentsChecked)} issued document(s) with the record and the outbox folder.`);
  say(`Head of the chain: ${chainHead ?? 'no entry yet'}`);
  for (const { fault, sequence } of faults) {
    say(sequence === null ? `FAULT ${fault}` : `FAULT ${fault} at entry ${String(sequence)}`);
  }
  say(
    faults.length === 0
      ? 'Nothing was changed, left out, swapped or put in.'
      : `${String(faults.length)} fault(s).`,
  );
  return faults.length === 0 ? EXIT.fine : EXIT.foundFaults;
}
