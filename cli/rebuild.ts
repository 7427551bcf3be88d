import type { CommandPlace } from './command-line.ts';
import { rebuildFolder } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { say, sayWrong } from './say.ts';

/** Makes the lists and the search index again from the record. */
export async function rebuild(place: CommandPlace): Promise<number> {
  const rebuilt = await rebuildFolder(place);
  if (!rebuilt.ok) {
    sayWrong(rebuilt.refusal);
    return EXIT.notOpened;
  }
  say(`Lists and search made again from ${String(rebuilt.value.entries)} entries.`);
  return EXIT.fine;
}
