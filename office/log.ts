/** What the log may hold: names of events, codes, ids. Never text that somebody typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The one place that writes a log line, to the standard error stream, where the person who runs the program or the
 * service that keeps it can see it. Facts are flat and made by us.
 */
export function log(event: string, facts: LogFacts): void {
  process.stderr.write(`${JSON.stringify({ event, ...facts })}\n`);
}
