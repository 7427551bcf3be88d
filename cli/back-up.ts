import type { CommandPlace } from './command-line.ts';
import { backUpFolder } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { say, sayWrong } from './say.ts';

/** Writes a checked, encrypted copy. The keyring is what opens it: keep a copy of keyring.json with it. */
export async function backUp(place: CommandPlace): Promise<number> {
  if (place.to === null) {
    sayWrong('Name the file to write with --to FILE.');
    return EXIT.notUnderstood;
  }
  const made = await backUpFolder(place, place.to);
  if (!made.ok) {
    sayWrong(made.refusal);
    return EXIT.notOpened;
  }
  say(
    `Backup written and read back: ${String(made.value.bytes)} bytes. It opens with this office's keyring.json.`,
  );
  return EXIT.fine;
}
