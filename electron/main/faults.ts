import { app, dialog } from 'electron';
import { log } from '../../office/log.ts';

/**
 * What nobody caught. Electron would show its message and where it came from; messages of libraries can quote what they
 * were given, so here only its kind is logged, and the person is told what to do.
 */
export function logFaults(): void {
  process.on('unhandledRejection', (fault) => {
    log('host-fault', { what: kindOf(fault) });
  });
  process.on('uncaughtException', (fault) => {
    log('host-fault', { what: kindOf(fault) });
    if (app.isReady()) {
      dialog.showErrorBox(
        'Scrutineer has to close',
        'Something went wrong in the program. What was saved is safe. Start Scrutineer again.',
      );
    }
    app.exit(1);
  });
}

function kindOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'not an error';
  return 'code' in fault && typeof fault.code === 'string' ? `${fault.name} ${fault.code}` : fault.name;
}
