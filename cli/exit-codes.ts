/** What a scheduled job learns from the exit code. */
export const EXIT = {
  fine: 0,
  /** The command ran and found something wrong with the record. */
  foundFaults: 1,
  /** The command line was not understood. */
  notUnderstood: 2,
  /** The record could not be opened: wrong password, no such folder, in use. */
  notOpened: 3,
  /** A package is whole and sealed, and nobody said whose seal it should be. */
  unknownSigner: 4,
  /** The files could not be written where they were to go. Nothing is to be seen there. */
  notWritten: 5,
} as const;
