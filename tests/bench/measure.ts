/** What two ways of doing the same took, in milliseconds: medians of runs made in turn, so that noise hits both. */
export interface Compared {
  readonly oursMs: number;
  readonly bareMs: number;
  readonly ratio: number;
}

export interface InTurn {
  readonly times: number;
  /** What comes before and is not measured, such as opening the case that is then saved. */
  readonly before: (round: number) => unknown;
  readonly ours: (round: number) => unknown;
  readonly bare: (round: number) => unknown;
}

/** Runs both in turn, so many times each, after a tenth as many to warm up. */
export async function inTurn({ times, before, ours, bare }: InTurn): Promise<Compared> {
  const warmUp = Math.ceil(times / 10);
  const oursTook: number[] = [];
  const bareTook: number[] = [];
  for (let round = 0; round < warmUp + times; round += 1) {
    await before(round);
    const first = performance.now();
    await ours(round);
    const second = performance.now();
    bare(round);
    const third = performance.now();
    if (round < warmUp) continue;
    oursTook.push(second - first);
    bareTook.push(third - second);
  }
  const oursMs = median(oursTook);
  const bareMs = median(bareTook);
  return { oursMs, bareMs, ratio: oursMs / bareMs };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
