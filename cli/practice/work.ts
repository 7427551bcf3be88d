import type { InputOf } from '../../contract/methods.ts';
import type { Deal } from './deal.ts';
import type { Deceased } from './deceased.ts';
import type { Examiner, Officer } from './people.ts';
import type { Random } from './random.ts';
import type { Script } from './script.ts';

/** One case being written down: who it is about, who works on it, and what is dealt next. */
export interface Work {
  readonly index: number;
  readonly script: Script;
  readonly deal: Deal;
  readonly random: Random;
  readonly deceased: Deceased;
  readonly officer: Officer;
  readonly examiner: Examiner;
  /** Another examiner, for handovers. */
  readonly second: Examiner;
  readonly contactId: string;
  readonly secondContactId: string;
  readonly registerOffice: string;
  /** The case whose death looks like this one; null for nearly all. */
  readonly twin: number | null;
  /** Whether documents of this case are really written to the outbox folder. */
  readonly issues: boolean;
}

/** Whether a device was fitted, as the details say it and mostly the certificate too. */
export function isFitted(index: number): 'yes' | 'no' | 'not-known' {
  return (['no', 'yes', 'no', 'not-known'] as const)[index % 4] ?? 'no';
}

type Certificate = InputOf<'record-certificate'>['certificate']['value'];
type AdultCause = NonNullable<Certificate['cause']>;
type NeonatalCause = NonNullable<Certificate['neonatalCause']>;
type Line = { readonly text: string; readonly interval: string };
const UNUSED: Line = { text: '', interval: '' };

/** The lines of a story as a cause of death; `depth` lines of part 1, with or without part 2. */
export function causeOf({ story }: Deceased, depth = 4, withPart2 = true): AdultCause {
  const line = (at: number): Line => {
    const found = at < depth ? story.lines[at] : undefined;
    return found === undefined ? UNUSED : { text: found[0], interval: found[1] };
  };
  const part2 =
    withPart2 && story.part2 !== null ? { text: story.part2[0], interval: story.part2[1] } : UNUSED;
  return { line1a: line(0), line1b: line(1), line1c: line(2), line1d: line(3), part2 };
}

export function neonatalCauseOf({ neonatal }: Deceased): NeonatalCause {
  const [lineA = '', lineB = '', lineC = '', lineD = '', lineE = ''] = neonatal?.lines ?? [];
  return { lineA, lineB, lineC, lineD, lineE };
}
