/** Whether a text has the shape of a General Medical Council reference: seven digits. Rule GMC-1. */
export function isGmcNumber(text: string): boolean {
  return /^\d{7}$/.test(text);
}
