import { app } from 'electron';
import { complain } from './complain.ts';
import { chooseDataFolder, settleWindowFolder } from './data-place.ts';
import { logFaults } from './faults.ts';
import { readFlags } from './flags.ts';
import { openDesktop } from './open-desktop.ts';
import { hardenProgram } from './security-switches.ts';
import { guardEverything } from './session-rules.ts';
import { isOnlyOne } from './single-instance.ts';

// The order matters, and nothing here may wait: all of it must be done before Electron is ready.
logFaults();
hardenProgram();
guardEverything(app.isPackaged);
start();

function start(): void {
  // Run from a checkout, the first word after Electron's name is the folder of the program.
  const reading = readFlags(process.argv.slice(process.defaultApp ? 2 : 1));
  if (reading.kind === 'unreadable') {
    complain(reading.because, 2);
    return;
  }
  try {
    const dataFolder = chooseDataFolder(reading.flags);
    const windowFolder = settleWindowFolder(dataFolder);
    let showAgain: (() => void) | null = null;
    if (!isOnlyOne(() => showAgain?.())) {
      app.exit(0);
      return;
    }
    app
      .whenReady()
      .then(() => openDesktop({ flags: reading.flags, dataFolder, windowFolder }))
      .then((show) => {
        showAgain = show;
      })
      .catch((error: unknown) => {
        complain(sentenceOf(error), 1);
      });
  } catch (error) {
    complain(sentenceOf(error), 2);
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The reason is not known.';
}
