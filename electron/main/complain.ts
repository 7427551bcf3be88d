import { app, dialog } from 'electron';

/**
 * Says why the program does not start, where a person or the service that started it sees it, and ends it.
 *
 * @param because a sentence or more; never anything of a case
 */
export function complain(because: string, exitCode: 1 | 2): void {
  process.stderr.write(`Scrutineer could not start. ${because}\n`);
  // On Linux, before Electron is ready, this writes to the standard error stream too.
  if (app.isReady() || process.platform !== 'linux')
    dialog.showErrorBox('Scrutineer could not start', because);
  app.exit(exitCode);
}
