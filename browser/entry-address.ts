import type { Readable } from 'node:stream';
import type { Admission, Entrance } from './admission.ts';

/**
 * How long a token lets a browser in. In the file handed to a browser: as long as a slow workstation takes to start
 * one. In a printed address: as long as a person takes to copy it.
 */
export const TOKEN_LIFETIME_MS = { window: 60_000, 'by-hand': 10 * 60_000 } as const satisfies Record<
  Entrance,
  number
>;

/** Makes the address at which one browser is let in once. An address made before, if unused, is void. */
export function newEntryAddress(origin: string, admission: Admission, entrance: Entrance): string {
  return `${origin}/enter#${admission.issueToken(entrance, TOKEN_LIFETIME_MS[entrance])}`;
}

/** Prints an address to open by hand: one line, so that a script or a person can take it from there. */
export function printEntryAddress(origin: string, admission: Admission, print: (line: string) => void): void {
  print(`Scrutineer is open at ${newEntryAddress(origin, admission, 'by-hand')}`);
}

/** Prints a fresh address each time the person presses Enter. */
export function printOnEnter(
  keyboard: Readable & { readonly isTTY?: boolean },
  printFresh: () => void,
): void {
  if (keyboard.isTTY !== true) return;
  keyboard.on('data', printFresh);
  keyboard.resume();
}
