import type { DocumentSaving } from '../../contract/window-bridge.ts';
import { windowHost } from '../carriers/window-host.ts';

/** The bytes of a base64 text. */
function bytesFromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

const LET_GO_AFTER_MS = 60_000;

/**
 * Hands a file to the person: through the desktop's save dialog, or as a download in a browser, which does not tell what
 * becomes of it. The page keeps nothing of it.
 */
export async function saveCopy(file: {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}): Promise<DocumentSaving> {
  const host = windowHost();
  if (host !== null) return host.saveDocument(file.base64, file.fileName);
  const address = URL.createObjectURL(new Blob([bytesFromBase64(file.base64)], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_AFTER_MS);
  return { kind: 'saved', fileName: file.fileName };
}
