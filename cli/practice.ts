import type { CommandPlace } from './command-line.ts';
import { practiceFolder } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { PRACTICE_PASSWORD, PRACTICE_PEOPLE, LEFT, type LoginName } from './practice/people.ts';
import { say, sayWrong } from './say.ts';

/** Makes an office to practise in, and says how to open it. */
export async function practice(place: CommandPlace): Promise<number> {
  // oxlint-disable-next-line no-restricted-globals
  const made = await practiceFolder(place, Date.now());
  if (!made.ok) {
    sayWrong(made.refusal);
    return EXIT.notOpened;
  }
  const { caseIds, steps, unlocks } = made.value;
  say(
    `A practice office with ${String(caseIds.length)} made-up cases, in ${String(steps)} acts by people who took ${String(unlocks)} turns.`,
  );
  say(`Open it with: npm start -- --data ${place.dataFolder} --practice`);
  say(`Everybody's password: ${PRACTICE_PASSWORD}`);
  // Object.keys loses the literal types that the table has.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  for (const loginName of Object.keys(PRACTICE_PEOPLE) as LoginName[]) {
    const { name, roles } = PRACTICE_PEOPLE[loginName];
    if (loginName !== LEFT)
      say(`  ${loginName.padEnd(16)} ${name}, ${roles.join(', ').replaceAll('-', ' ')}`);
  }
  return EXIT.fine;
}
