/** Overwrites a key with zeros. Strings cannot be wiped; keys are never kept in one. */
export function wipe(secret: Uint8Array): void {
  secret.fill(0);
}
