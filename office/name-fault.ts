const MOST_FRAMES = 8;

/**
 * A fault as it may stand in a log: its kind, its code and where in our program it came up. Its message is left out,
 * because messages of libraries can quote what they were given; those of our own invariants never do.
 */
export function nameFault(fault: unknown): string {
  if (!(fault instanceof Error)) return 'not an error';
  const code =
    'code' in fault && typeof fault.code === 'string' && /^\w+$/.test(fault.code) ? ` ${fault.code}` : '';
  const invariant = fault.message.startsWith('broken invariant: ') ? ` ${fault.message}` : '';
  const name = /^\w+$/.test(fault.name) ? fault.name : 'Error';
  return [`${name}${code}${invariant}`, ...framesOf(fault)].join(' < ');
}

/** The frames without the message before them, which may have lines of its own, and without the folders of this machine. */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const end = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(end)
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) =>
      line.trim().replace(/\(?(?:file:\/\/)?[^\s(]*[\\/](\w[\w.-]*[\\/][\w.-]+:\d+:\d+)\)?/, '($1)'),
    );
}
