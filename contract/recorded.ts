/** What a command answers when its entry is on the disk. */
export interface Recorded {
  readonly entryId: string;
  readonly enteredAt: string;
}
