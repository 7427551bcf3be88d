/** The clocks of a case, in the order in which they press. */
export const CLOCK_NAMES = [
  'urgent-release',
  'registration',
  'bereaved',
  'scrutiny',
  'practitioner',
  'coroner',
  'governance-reply',
  'sent-to-registrar',
  'completion',
] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];

/** The clocks whose length is the office's own to choose. */
export const TARGET_NAMES = [
  'bereaved',
  'scrutiny',
  'practitioner',
  'coroner',
  'governance-reply',
  'sent-to-registrar',
  'completion',
] as const satisfies readonly ClockName[];
export type TargetName = (typeof TARGET_NAMES)[number];

/** `days` and `hours` run through nights and holidays; the others are working time. */
export const TARGET_UNITS = ['working-days', 'working-hours', 'days', 'hours'] as const;
export type TargetUnit = (typeof TARGET_UNITS)[number];

/** A length of time. `count` is a whole number from 1 to 99. */
export interface TargetLength {
  readonly count: number;
  readonly unit: TargetUnit;
}

export const LONGEST_COUNT = 99;
export const COMPLETION_STARTS = ['death', 'opened'] as const;
/** From where the time to completion is counted. */
export type CompletionStart = (typeof COMPLETION_STARTS)[number];

/** What the office wants of itself. A null length is no target: the clock runs and is never overdue. */
export interface Targets {
  readonly lengths: { readonly [Name in TargetName]: TargetLength | null };
  readonly completionFrom: CompletionStart;
}

/** Until the office chooses its own. None of them is law. Rule CLK-7. */
export const USUAL_TARGETS: Targets = {
  lengths: {
    bereaved: { count: 2, unit: 'working-days' },
    scrutiny: { count: 1, unit: 'working-days' },
    practitioner: { count: 2, unit: 'working-days' },
    coroner: { count: 2, unit: 'working-days' },
    'governance-reply': { count: 10, unit: 'working-days' },
    'sent-to-registrar': { count: 1, unit: 'working-days' },
    completion: { count: 3, unit: 'days' },
  },
  completionFrom: 'death',
};

/** Within how many calendar days after the registrar's receipt a death is registered. Rule CLK-8. */
export const REGISTRATION_DAYS = 5;

/** A length as a setting keeps it: `2 working-days`. */
export function lengthAsText({ count, unit }: TargetLength): string {
  return `${String(count)} ${unit}`;
}

/** The length that a setting holds, or null where the text says none. */
export function lengthOfText(text: string): TargetLength | null {
  const [count = '', name] = text.split(' ');
  const unit = TARGET_UNITS.find((known) => known === name);
  if (unit === undefined || !/^[1-9]\d?$/.test(count)) return null;
  return { count: Number(count), unit };
}
