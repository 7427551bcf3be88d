import { commandOf, USAGE } from './command-line.ts';
import { EXIT } from './exit-codes.ts';
import { backUp } from './back-up.ts';
import { check } from './evidence/check.ts';
import { verifyPackage } from './packages/verify-package.ts';
import { exportGovernance } from './export-governance.ts';
import { practice } from './practice.ts';
import { rebuild } from './rebuild.ts';
import { verify } from './verify.ts';
import { say, sayWrong } from './say.ts';

/** The commands for scheduled jobs and for IT. Exit codes: see `exit-codes.ts`. */
const reading = commandOf(process.argv.slice(2));
if (reading.kind === 'help') {
  say(USAGE);
} else if (reading.kind === 'unreadable') {
  sayWrong(`${reading.because}\n\n${USAGE}`);
  process.exitCode = EXIT.notUnderstood;
} else if (reading.kind === 'check') {
  process.exitCode = check(reading.file, reading.asJson);
} else if (reading.kind === 'validate') {
  // Loaded when it is asked for: definitions and code lists take a while.
  const { validate } = await import('./validate/validate.ts');
  process.exitCode = validate(reading.file, reading.asJson);
} else if (reading.kind === 'verify-package') {
  process.exitCode = await verifyPackage(reading.folder, reading.key);
} else if (reading.kind === 'export') {
  process.exitCode = await exportGovernance(reading.place, reading.wanted);
} else {
  const { command, place } = reading;
  const commands = { verify, 'back-up': backUp, practice, rebuild } as const;
  process.exitCode = await commands[command](place);
}
