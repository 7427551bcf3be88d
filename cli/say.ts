/** Lines for the person or the job that runs a command. The one place of this room that prints. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function sayWrong(line: string): void {
  process.stderr.write(`${line}\n`);
}
