import type { ToldCircumstance } from './circumstance-stories.ts';

type Line = readonly [text: string, interval: string];

/** One way in which somebody died, as an office would read it in the notes. */
export interface Story {
  readonly where: readonly ('hospital' | 'hospice' | 'care-home' | 'home')[];
  readonly ages: readonly [youngest: number, oldest: number];
  readonly sex?: 'female' | 'male';
  readonly circumstances: 'expected' | 'unexpected' | 'sudden-not-unexpected' | 'end-of-life-plan';
  readonly lines: readonly Line[];
  readonly part2: Line | null;
  readonly history: readonly string[];
  readonly course: readonly string[];
  readonly finding: string;
  /** What an officer who reads these notes answers with yes. */
  readonly told?: readonly ToldCircumstance[];
}

/** A cause on the lines for a child under 28 days: a to e. */
export interface NeonatalStory {
  readonly lines: readonly [string, string, string, string, string];
  readonly history: readonly string[];
  readonly course: readonly string[];
  readonly finding: string;
}
