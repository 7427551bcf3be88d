import type { Kind } from './deceased.ts';
import type { Work } from './work.ts';

/** One way in which a case goes through an office, or as far as it has got. */
export interface Path {
  /** How long ago the case was opened, in days. */
  readonly daysAgo: readonly [shortest: number, longest: number];
  /** How often it comes up among so many; 0: only while every path is shown. */
  readonly weight: number;
  /** How often it comes up while every path is shown. */
  readonly shown: number;
  readonly kind?: Kind;
  /** The death looks like that of the case before. */
  readonly twin?: boolean;
  readonly run: (work: Work) => void;
}
