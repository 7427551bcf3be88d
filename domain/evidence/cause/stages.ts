import type { Mention } from '../text/read-text.ts';

/** Where something stands in a chain, from 0, how a life ends, to 5, what lies behind diseases. Null: anywhere. */
export function stageOf({ term }: Mention): number | null {
  const { kind, tags } = term;
  if (kind === 'terminal') return 0;
  if (kind === 'failure' || kind === 'symptom') return 1;
  if (tags.has('complication')) return 2;
  if (tags.has('event') || tags.has('secondary')) return 3;
  if (tags.has('rarely-fatal')) return null;
  if (tags.has('chronic') || kind === 'label') return 4;
  if (tags.has('root') || kind === 'old-age' || kind === 'risk') return 5;
  return null;
}
