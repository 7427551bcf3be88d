/** The lines of the certificate for a live-born child who died within 28 days. They carry no intervals. */
export interface NeonatalCause {
  /** Main disease or condition in the infant. */
  readonly lineA: string;
  /** Other diseases or conditions in the infant. */
  readonly lineB: string;
  /** Main maternal disease or condition affecting the infant. */
  readonly lineC: string;
  /** Other maternal diseases or conditions affecting the infant. */
  readonly lineD: string;
  /** Other relevant causes. */
  readonly lineE: string;
}

export const NEONATAL_LINES = ['lineA', 'lineB', 'lineC', 'lineD', 'lineE'] as const;
export type NeonatalLineName = (typeof NEONATAL_LINES)[number];

/** Line (a) is never empty, and (d) needs (c). Rule CAUSE-2. */
export function gapsInNeonatalCause(cause: NeonatalCause): readonly NeonatalLineName[] {
  const filled = (name: NeonatalLineName): boolean => cause[name].trim() !== '';
  return [
    ...(filled('lineA') ? [] : (['lineA'] as const)),
    ...(filled('lineD') && !filled('lineC') ? (['lineC'] as const) : []),
  ];
}

/** Whether two statements are the same words on the same lines; only surrounding white space is overlooked. */
export function isSameNeonatalCause(one: NeonatalCause, other: NeonatalCause): boolean {
  return NEONATAL_LINES.every((name) => one[name].trim() === other[name].trim());
}

/** Whether the cause says something of the mother's health: a living person's, as a rule. Rule NOT-11. */
export function saysOfMother(cause: NeonatalCause): boolean {
  return cause.lineC.trim() !== '' || cause.lineD.trim() !== '';
}
