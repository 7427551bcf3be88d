import { openOffice } from '../../office/open-office.ts';
import type { OfficeDoor } from '../../office/door.ts';

/**
 * Opens the office on its worker threads.
 *
 * @throws an Error whose message is a sentence for the person, when the folder cannot be used
 */
export function composeOffice(dataFolder: string, isPractice: boolean): Promise<OfficeDoor> {
  return openOffice({
    dataFolder,
    outboxFolder: null,
    practice: isPractice,
    // The build points these at the built threads, which lie beside the built program.
    workers: {
      writer: new URL('../../office/writer.ts', import.meta.url),
      reader: new URL('../../office/reader.ts', import.meta.url),
    },
  });
}
