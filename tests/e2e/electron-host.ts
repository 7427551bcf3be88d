import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { PROJECT } from '../../build/set-up/project.ts';

/** Why the Electron journeys cannot run here, or null when its runtime is installed. */
export function electronRuntime(): string | null {
  return existsSync(path.join(PROJECT, 'node_modules', 'electron', 'dist'))
    ? null
    : 'The Electron runtime is not installed on this computer.';
}

export interface RunningElectronHost {
  readonly page: Page;
  log(): string;
  kill(): Promise<void>;
  close(): Promise<void>;
}
