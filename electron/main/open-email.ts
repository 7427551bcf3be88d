import { shell } from 'electron';

/**
 * Opens an e-mail that was just written in the person's own mail program. The one thing that the desktop opens outside
 * itself: a file that it wrote, where the person wanted it, and only one that the system takes for an e-mail.
 */
export async function openEmail(filePath: string): Promise<void> {
  if (!filePath.toLowerCase().endsWith('.eml')) return;
  // Where there is no mail program the file is there all the same, and the person can attach it.
  await shell.openPath(filePath);
}
