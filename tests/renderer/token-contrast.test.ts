import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

function colourOf(token: string, theme: Theme): string {
  const [, written] = new RegExp(`--${token}: (light-dark\\([^;]+\\)|#[0-9a-f]{6});`).exec(css) ?? [];
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(written ?? '') ?? [];
  const colour = theme === 'light' ? (light ?? written) : (dark ?? written);
  if (colour === undefined) throw new Error(`tokens.css has no plain colour --${token}`);
  return colour;
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['page', 'surface', 'surface-head', 'surface-raised', 'surface-hover', 'field'] as const;
const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...['ok', 'warn', 'bad', 'info', 'neutral'].flatMap((tone) => [
    [`${tone}-text`, `${tone}-tint`] as const,
    [`${tone}-text`, 'surface'] as const,
  ]),
  ...GROUNDS.flatMap((ground) => [
    ['text', ground] as const,
    ['text-soft', ground] as const,
    ['accent', ground] as const,
  ]),
  ['text-soft', 'accent-tint'],
  ['accent-strong', 'accent-tint'],
  ['text-on-fill', 'act-fill'],
  ['text-on-fill', 'act-fill-hover'],
  ['text-on-fill', 'danger-fill'],
  ['text-on-fill', 'danger-fill-hover'],
  ['text-on-fill', 'accent-fill'],
  ['bar-text', 'bar'],
  ['bar-text', 'bar-well'],
  ['bar-text-soft', 'bar'],
  ['deceased-text', 'deceased'],
  ['deceased-text', 'deceased-stripe'],
  ['deceased-label', 'deceased'],
  ['deceased-label', 'deceased-stripe'],
];
const EDGE_PAIRS: readonly (readonly [string, string])[] = [
  ...['ok', 'warn', 'bad', 'info', 'neutral'].map((tone) => [`${tone}-edge`, 'surface'] as const),
  ['line-field', 'surface'],
  ['line-field', 'surface-head'],
  ['line-field', 'field'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(TEXT_PAIRS)('%s can be read on %s (4.5 to 1)', (text, ground) => {
    expect(contrast(colourOf(text, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGE_PAIRS)('%s can be told from %s (3 to 1)', (edge, ground) => {
    expect(contrast(colourOf(edge, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it('one of the two focus lines stands out on every ground', () => {
    const weakest = [...GROUNDS, 'bar', 'deceased', 'act-fill', 'danger-fill', 'accent-tint'].map((ground) =>
      Math.max(
        contrast('#ffeb3b', colourOf(ground, theme)),
        contrast(colourOf('focus-edge', theme), colourOf(ground, theme)),
      ),
    );
    expect(Math.min(...weakest)).toBeGreaterThanOrEqual(3);
  });
});
