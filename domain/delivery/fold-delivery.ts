import type { Stamp, Stamped } from '../case/case.ts';
import { stampOf } from '../case/fold-fields.ts';
import type { Entry } from '../record/entry.ts';
import type {
  AnsweredDocument,
  DispatchedDocument,
  HandedOverDocument,
  HinderedDocument,
  QueuedDocument,
  WithdrawnDocument,
} from './deliveries.ts';
import { type DeliveryEvent, type DeliveryState, stateAfter } from './delivery-state.ts';

/** How one document went to its recipient: the fold of what was recorded of it. */
export interface DocumentDelivery {
  readonly state: DeliveryState;
  /** The queue it was put into last. */
  readonly queued: Stamped<QueuedDocument> | null;
  /** Its sealed packages, one for each destination. */
  readonly dispatched: readonly DispatchedDocument[];
  readonly handedOver: readonly Stamped<HandedOverDocument>[];
  /** Why it has not left, since it was queued last. */
  readonly hindrance: Stamped<HinderedDocument> | null;
  readonly acknowledged: Stamped<AnsweredDocument> | null;
  readonly refused: Stamped<AnsweredDocument> | null;
  readonly withdrawn: Stamped<WithdrawnDocument> | null;
  /** The entry that issued a later version. */
  readonly superseded: Stamp | null;
}

type Growing = { -readonly [Key in keyof DocumentDelivery]: DocumentDelivery[Key] };

/**
 * @param entries those about this document, by clock
 * @param superseded when a later version was issued; null where none was
 */
export function foldDelivery(entries: readonly Entry[], superseded: Stamp | null): DocumentDelivery {
  const delivery: Growing = {
    state: 'issued',
    queued: null,
    dispatched: [],
    handedOver: [],
    hindrance: null,
    acknowledged: null,
    refused: null,
    withdrawn: null,
    superseded,
  };
  let isSuperseded = false;
  const happened = (event: DeliveryEvent): void => {
    delivery.state = stateAfter(delivery.state, event);
  };
  for (const entry of entries) {
    if (!isSuperseded && superseded !== null && superseded.clock <= entry.clock) {
      isSuperseded = true;
      happened('superseded');
    }
    const event = applyEntry(delivery, entry);
    if (event !== null) happened(event);
  }
  if (superseded !== null && !isSuperseded) happened('superseded');
  return delivery;
}

/** Notes what an entry says, and tells which event it is; null where it changes no state. */
function applyEntry(delivery: Growing, entry: Entry): DeliveryEvent | null {
  const stamp = stampOf(entry);
  switch (entry.kind) {
    case 'document-queued':
      delivery.queued = { content: entry.payload, stamp };
      delivery.hindrance = null;
      return 'queued';
    case 'document-dispatched':
      if (!delivery.dispatched.some(({ destinationId }) => destinationId === entry.payload.destinationId))
        delivery.dispatched = [...delivery.dispatched, entry.payload];
      return null;
    case 'document-hindered':
      delivery.hindrance = { content: entry.payload, stamp };
      return null;
    case 'document-handed-over':
      delivery.handedOver = [...delivery.handedOver, { content: entry.payload, stamp }];
      delivery.hindrance = null;
      return 'handed-over';
    case 'document-acknowledged':
      delivery.acknowledged = { content: entry.payload, stamp };
      return 'acknowledged';
    case 'document-refused':
      delivery.refused = { content: entry.payload, stamp };
      return 'refused';
    case 'document-withdrawn':
      delivery.withdrawn = { content: entry.payload, stamp };
      return 'withdrawn';
    case 'document-sent':
      return 'sent';
    case 'document-received':
      return 'received';
    default:
      return null;
  }
}
