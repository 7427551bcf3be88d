import type { Page } from '@playwright/test';

/** A window on a fresh office, and what a test may do to the program behind it. */
export interface OfficeWindow {
  readonly page: Page;
  readonly dataFolder: string;
  /** Where documents go unless the office chose another folder. */
  readonly outboxFolder: string;
  /** Everything the program logged. */
  log(): string;
  /** Kills the program in the middle of whatever it does, and starts it again on the same folder. */
  killAndRestart(): Promise<void>;
}

/** A window and how it is put away with all that belongs to it. */
export interface OpenedWindow {
  readonly window: OfficeWindow;
  close(): Promise<void>;
}
