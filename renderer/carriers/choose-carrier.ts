import type { Carrier, Reach } from '../office-api.ts';
import { createHttpCarrier } from './http-carrier.ts';

export interface ChosenCarrier {
  readonly carrier: Carrier;
  /** Tells each change of the reach; null where only the calls themselves tell. */
  readonly watchReach: ((listener: (reach: Reach) => void) => () => void) | null;
}

/** The desktop's preload where there is one, otherwise HTTP to the office on this computer. */
export function chooseCarrier(): ChosenCarrier {
  const given: unknown = Reflect.get(window, 'office');
  if (isCarrier(given)) return { carrier: given, watchReach: null };
  const http = createHttpCarrier();
  return { carrier: http, watchReach: http.watchReach };
}

function isCarrier(given: unknown): given is Carrier {
  return typeof given === 'object' && given !== null && 'call' in given && 'subscribe' in given;
}
