/** What two ways of doing the same took, in milliseconds: medians of runs made in turn, so that noise hits both. */
export interface Compared {
  readonly oursMs: number;
  readonly bareMs: number;
  readonly ratio: number;
}

/** Runs both in turn, `times` each, after a tenth as many to warm up. */
export async function inTurn(
  times: number,
  ours: (round: number) => Promise<unknown> | unknown,
  bare: (round: number) => unknown,
): Promise<Compared> {
  const warmUp = Math.ceil(times / 10);
  const oursTook: number[] = [];
  const bareTook: number[] = [];
  for (let round = 0; round < warmUp + times; round += 1) {
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
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
