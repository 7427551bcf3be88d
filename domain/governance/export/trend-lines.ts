import { LOOP_STATES } from '../concern-loop.ts';
import { CONCERN_CATEGORIES, CONCERN_ROUTES } from '../concern.ts';
import { NOTIFICATION_OUTCOMES } from '../loop-entries.ts';
import type { ConcernFacts } from './concern-facts.ts';

/** One line of the trend tables: the concerns that count in it. */
export interface TrendLine {
  readonly id: string;
  readonly counts: (facts: ConcernFacts) => boolean;
}

export type TrendSectionId = 'categories' | 'about' | 'decisions' | 'routes' | 'states' | 'outcomes';

/** Lines about the concerns of one other line; `kind` as in a return. */
export interface TrendSection {
  readonly id: TrendSectionId;
  readonly kind: 'parts' | 'apart';
  readonly of: string;
  readonly lines: readonly TrendLine[];
}

export const ALL_CONCERNS = 'concerns';
const PASSED_ON = 'decision:notify';

/** Ids are `section:code`, so that their words are found by the code. Rule GOVL-8. */
function perCode<Code extends string>(
  section: string,
  codes: readonly Code[],
  codeOf: (facts: ConcernFacts) => Code | null,
): readonly TrendLine[] {
  return codes.map((code) => ({ id: `${section}:${code}`, counts: (facts) => codeOf(facts) === code }));
}

/** What a mortality group asks for month by month. Good care is one of the categories. */
export const TREND_SECTIONS: readonly TrendSection[] = [
  {
    id: 'categories',
    kind: 'parts',
    of: ALL_CONCERNS,
    lines: perCode('category', CONCERN_CATEGORIES, ({ category }) => category),
  },
  {
    id: 'about',
    kind: 'parts',
    of: ALL_CONCERNS,
    lines: perCode('about', ['own', 'other'] as const, ({ aboutKind }) =>
      aboutKind === null ? 'own' : 'other',
    ),
  },
  {
    id: 'decisions',
    kind: 'parts',
    of: ALL_CONCERNS,
    lines: perCode('decision', ['none', 'notify', 'no-further-action'] as const, ({ decision }) => decision),
  },
  {
    id: 'routes',
    kind: 'parts',
    of: PASSED_ON,
    lines: perCode('route', CONCERN_ROUTES, ({ route }) => route),
  },
  {
    id: 'states',
    kind: 'parts',
    of: PASSED_ON,
    lines: perCode(
      'state',
      LOOP_STATES.filter((state) => state !== 'to-review'),
      ({ decision, state }) => (decision === 'notify' && state !== 'to-review' ? state : null),
    ),
  },
  {
    id: 'outcomes',
    kind: 'parts',
    of: PASSED_ON,
    lines: perCode('outcome', ['none', ...NOTIFICATION_OUTCOMES] as const, ({ decision, outcome }) =>
      decision === 'notify' ? (outcome ?? 'none') : null,
    ),
  },
];
