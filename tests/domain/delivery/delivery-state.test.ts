import { describe, expect, it } from 'vitest';
import {
  DELIVERY_EVENTS,
  DELIVERY_STATES,
  type DeliveryEvent,
  type DeliveryState,
  isOnItsWay,
  mayBeQueued,
  mayBeWithdrawn,
  stateAfter,
} from '../../../domain/delivery/delivery-state.ts';

/** Written out by hand, cell by cell, so that a slip in the table shows. */
const EXPECTED: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  //            queued    handed-over    sent          received    acknowledged    refused    superseded    withdrawn
  issued: ['queued', 'issued', 'sent', 'received', 'issued', 'issued', 'superseded', 'withdrawn'],
  queued: ['queued', 'handed-over', 'sent', 'received', 'acknowledged', 'refused', 'superseded', 'withdrawn'],
  'handed-over': [
    'queued',
    'handed-over',
    'sent',
    'received',
    'acknowledged',
    'refused',
    'superseded',
    'withdrawn',
  ],
  sent: ['queued', 'sent', 'sent', 'received', 'acknowledged', 'refused', 'superseded', 'withdrawn'],
  received: [
    'received',
    'received',
    'received',
    'received',
    'acknowledged',
    'refused',
    'received',
    'received',
  ],
  acknowledged: Array.from({ length: 8 }, () => 'acknowledged' as const),
  refused: ['queued', 'refused', 'sent', 'received', 'acknowledged', 'refused', 'superseded', 'withdrawn'],
  superseded: [
    'superseded',
    'superseded',
    'superseded',
    'received',
    'acknowledged',
    'superseded',
    'superseded',
    'superseded',
  ],
  withdrawn: [
    'queued',
    'handed-over',
    'sent',
    'received',
    'acknowledged',
    'withdrawn',
    'superseded',
    'withdrawn',
  ],
};

describe('the states of a delivery', () => {
  it.each(DELIVERY_STATES.flatMap((state) => DELIVERY_EVENTS.map((event, at) => ({ state, event, at }))))(
    'DLV-1 $state and then $event',
    ({ at, event, state }) => {
      expect(stateAfter(state, event)).toBe(EXPECTED[state][at]);
    },
  );

  it('DLV-1 leave the list only by a receipt, by a later version, or by a person’s word', () => {
    const off = DELIVERY_STATES.filter((state) => !isOnItsWay(state));
    expect(off).toEqual(['received', 'acknowledged', 'superseded', 'withdrawn']);
    const ways = DELIVERY_STATES.filter(isOnItsWay).flatMap((state) =>
      DELIVERY_EVENTS.filter((event) => !isOnItsWay(stateAfter(state, event))),
    );
    expect(new Set<DeliveryEvent>(ways)).toEqual(
      new Set(['received', 'acknowledged', 'superseded', 'withdrawn']),
    );
  });

  it('DLV-1 what has arrived can neither be queued again nor withdrawn', () => {
    expect(DELIVERY_STATES.filter(mayBeQueued)).toEqual([
      'issued',
      'queued',
      'handed-over',
      'sent',
      'refused',
      'withdrawn',
    ]);
    expect(DELIVERY_STATES.filter(mayBeWithdrawn)).toEqual([
      'issued',
      'queued',
      'handed-over',
      'sent',
      'refused',
    ]);
  });
});
