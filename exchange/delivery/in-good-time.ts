/**
 * What a work comes to, or `too-long` where it takes longer than that. What it comes to afterwards is heard by nobody: it
 * must be safe to do again.
 */
export async function inGoodTime<Value>(work: Promise<Value>, mostMs: number): Promise<Value | 'too-long'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<'too-long'>((resolve) => {
    timer = setTimeout(() => {
      resolve('too-long');
    }, mostMs);
    timer.unref();
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
