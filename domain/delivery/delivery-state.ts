/**
 * How far an issued document has come on its way to the recipient.
 *
 * `handed-over`: it lies with the carrier, and nobody at the other end has said anything. `sent` and `received` are a
 * person's word. `acknowledged` and `refused` are the recipient's.
 */
export const DELIVERY_STATES = [
  'issued',
  'queued',
  'handed-over',
  'sent',
  'received',
  'acknowledged',
  'refused',
  'superseded',
  'withdrawn',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const DELIVERY_EVENTS = [
  'queued',
  'handed-over',
  'sent',
  'received',
  'acknowledged',
  'refused',
  'superseded',
  'withdrawn',
] as const;
export type DeliveryEvent = (typeof DELIVERY_EVENTS)[number];

type Row = Readonly<Partial<Record<DeliveryEvent, DeliveryState>>>;

const OPEN_ROW = {
  queued: 'queued',
  sent: 'sent',
  received: 'received',
  acknowledged: 'acknowledged',
  refused: 'refused',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;

/**
 * What becomes of a state by each event; an event that is not in a row leaves the state as it is, and stays in the
 * record. Rules DLV-1 and DLV-2: only a receipt or a person's recorded word takes a document off the list, and what the
 * recipient says last of all that can be true stands.
 */
export const NEXT_STATE: Readonly<Record<DeliveryState, Row>> = {
  issued: {
    queued: 'queued',
    sent: 'sent',
    received: 'received',
    superseded: 'superseded',
    withdrawn: 'withdrawn',
  },
  queued: { ...OPEN_ROW, 'handed-over': 'handed-over' },
  'handed-over': { ...OPEN_ROW, 'handed-over': 'handed-over' },
  // That it lies with the carrier is no news to somebody who has said that it went.
  sent: OPEN_ROW,
  received: { received: 'received', acknowledged: 'acknowledged', refused: 'refused' },
  acknowledged: { acknowledged: 'acknowledged' },
  refused: OPEN_ROW,
  superseded: { superseded: 'superseded', received: 'received', acknowledged: 'acknowledged' },
  withdrawn: {
    queued: 'queued',
    // It had begun to leave when it was withdrawn, and it did leave.
    'handed-over': 'handed-over',
    sent: 'sent',
    received: 'received',
    acknowledged: 'acknowledged',
    superseded: 'superseded',
    withdrawn: 'withdrawn',
  },
};

export function stateAfter(state: DeliveryState, event: DeliveryEvent): DeliveryState {
  return NEXT_STATE[state][event] ?? state;
}

/** Whether somebody still has to see to it. Rule DLV-1. */
export function isOnItsWay(state: DeliveryState): boolean {
  return !['received', 'acknowledged', 'superseded', 'withdrawn'].includes(state);
}

/** Whether a person may put it in the queue. One that may have left is sent again with the same bytes. Rule DLV-4. */
export function mayBeQueued(state: DeliveryState): boolean {
  return stateAfter(state, 'queued') === 'queued';
}

/** Whether a person may take it back, with a reason. */
export function mayBeWithdrawn(state: DeliveryState): boolean {
  return state !== 'withdrawn' && stateAfter(state, 'withdrawn') === 'withdrawn';
}
