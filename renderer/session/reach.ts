import { create } from 'zustand';
import type { ChosenCarrier } from '../carriers/choose-carrier.ts';
import type { Carrier, Reach } from '../office-api.ts';

/** Whether the office answers, as far as this window has heard. */
export const useReach = create<{ readonly reach: Reach }>()(() => ({ reach: 'reached' as Reach }));

const SEEK_EVERY_MS = 1_000;

/**
 * A carrier that notices when the office does not answer, looks for it until it does, and says so once.
 *
 * @param cameBack called when the office answers again after it did not
 */
export function watchingReach({ carrier, watchReach }: ChosenCarrier, cameBack: () => void): Carrier {
  let isSeeking = false;
  const heard = (reach: Reach): void => {
    const before = useReach.getState().reach;
    if (before === reach) return;
    useReach.setState({ reach });
    if (reach === 'reached') cameBack();
    else void seek();
  };
  const seek = async (): Promise<void> => {
    if (isSeeking) return;
    isSeeking = true;
    while (useReach.getState().reach !== 'reached') {
      await new Promise((resolve) => setTimeout(resolve, SEEK_EVERY_MS));
      await call('get-status', {});
    }
    isSeeking = false;
  };
  const call: Carrier['call'] = async (method, input) => {
    const reply = await carrier.call(method, input);
    const reference = !reply.ok && 'fault' in reply ? reply.fault.reference : null;
    heard(reference === 'unreachable' || reference === 'shut-out' ? reference : 'reached');
    return reply;
  };
  watchReach?.(heard);
  return { call, subscribe: (listener) => carrier.subscribe(listener) };
}
