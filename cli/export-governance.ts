import type { CommandPlace, WantedGovernanceExport } from './command-line.ts';
import { exportGovernanceOf } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { say, sayWrong } from './say.ts';

/** Writes the governance export of a period. Safe while the office is open. */
export async function exportGovernance(place: CommandPlace, wanted: WantedGovernanceExport): Promise<number> {
  const made = await exportGovernanceOf(place, wanted);
  switch (made.kind) {
    case 'not-understood':
      sayWrong(made.why);
      return EXIT.notUnderstood;
    case 'not-opened':
      sayWrong(made.why);
      return EXIT.notOpened;
    case 'not-written':
      sayWrong(`Nothing was exported: ${made.why}.`);
      return EXIT.notWritten;
    default:
      say(`Exported ${String(made.concerns)} concern(s) to ${made.folder}.`);
      say(
        made.recorded === 'by-note'
          ? 'The office is open: it enters the export into the record within a minute, or when it is next unlocked.'
          : 'The export stands in the record.',
      );
      return EXIT.fine;
  }
}
