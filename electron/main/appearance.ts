import { nativeTheme } from 'electron';
import type { BrowserWindow } from 'electron';
import { readFileSync } from 'node:fs';
import { DENSITIES, THEMES } from '../../contract/window-bridge.ts';
import type { Appearance } from '../../contract/window-bridge.ts';
import { log } from '../../office/log.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** How the window looks, kept between starts beside its place. */
export interface KeptAppearance {
  read(): Appearance;
  /** Takes up what the person chose, at once and for the next start. What is no choice at all changes nothing. */
  choose(theme: unknown, density: unknown): Promise<void>;
  /** The colour under the page, as it is before anything is drawn. */
  paper(): string;
  /** Keeps that colour in step with the theme for as long as the window is there. */
  follow(window: BrowserWindow): void;
}

/** The page's own background in both themes: `--page` in the window's colours. */
export const PAPER = { light: '#edf1f4', dark: '#0f151a' } as const;

const AT_FIRST: Appearance = { theme: 'system', density: 'compact' };

/**
 * Reads the choice, and has Chromium draw by it from the first paint on: menus, and what the page is told that the
 * computer prefers. Call it before the window is made.
 *
 * @param file holds two words, and nothing else
 */
export function readAppearance(file: string): KeptAppearance {
  let chosen = readChoice(file) ?? AT_FIRST;
  let written = Promise.resolve();
  nativeTheme.themeSource = chosen.theme;
  return {
    read: () => chosen,
    choose(theme, density) {
      const wanted = appearanceOf(theme, density);
      if (wanted === null) return Promise.resolve();
      chosen = wanted;
      nativeTheme.themeSource = wanted.theme;
      const text = JSON.stringify([wanted.theme, wanted.density]);
      written = written
        .then(() => writeWholeFile(file, Buffer.from(text)))
        .catch((error: unknown) => {
          log('appearance-not-kept', { what: error instanceof Error ? error.name : 'not an error' });
        });
      return written;
    },
    paper,
    follow(window) {
      const repaint = (): void => {
        if (!window.isDestroyed()) window.setBackgroundColor(paper());
      };
      nativeTheme.on('updated', repaint);
      window.once('closed', () => nativeTheme.off('updated', repaint));
    },
  };
}

function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light;
}

function readChoice(file: string): Appearance | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(parsed) && parsed.length === 2 ? appearanceOf(parsed[0], parsed[1]) : null;
  } catch {
    return null;
  }
}

function appearanceOf(theme: unknown, density: unknown): Appearance | null {
  const knownTheme = THEMES.find((known) => known === theme);
  const knownDensity = DENSITIES.find((known) => known === density);
  return knownTheme === undefined || knownDensity === undefined
    ? null
    : { theme: knownTheme, density: knownDensity };
}
