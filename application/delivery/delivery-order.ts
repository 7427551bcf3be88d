import { type DestinationLine, lastDispatch, wasEverHandedTo } from '../../db/repositories/destinations.ts';
import type { OutboxLine } from '../../db/repositories/outbox.ts';
import type { CaseDocument } from '../../domain/case/case.ts';
import type { DispatchedDocument } from '../../domain/delivery/deliveries.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { inTransaction } from '../in-transaction.ts';
import { loadCase } from '../load-case.ts';
import type { DeliveryOrder, NotTheSameFiles, Office } from '../office.ts';
import { officeSettings } from '../office-settings.ts';
import { recordEntry } from '../record-entry.ts';
import { endpointSettingsOf } from './endpoints.ts';

/** What is to be delivered, with the number under which it was sealed for its destination. */
export interface SealedOrder {
  readonly order: DeliveryOrder;
  readonly manifestSha256: string;
}

/** The case has moved on since: what was sealed first counts. */
interface Overtaken {
  readonly kind: 'overtaken';
}

/**
 * Seals a document for its destination, and records the number and the manifest before anything leaves. One that was
 * sealed before is sealed again to the same bytes. Rule DLV-4.
 */
export async function sealedOrder(
  office: Office,
  line: OutboxLine,
  to: DestinationLine,
): Promise<Outcome<SealedOrder, NotTheSameFiles | Overtaken>> {
  const order = orderOf(office, line, to);
  const sealed = await office.backRoom.seal(order);
  if (!sealed.ok) return sealed;
  const manifestSha256 = sealed.value;
  return inTransaction(office, () => {
    const now = dispatchOf(documentOf(office, line), order.destination.destinationId);
    if (now !== null) {
      // Sealed by another key, as on another computer, it would be another package under the same number.
      return now.manifestSha256 === manifestSha256
        ? accept({ order, manifestSha256 })
        : refuse({ kind: 'not-the-same-files' });
    }
    const { destination, document, previousManifestSha256, sequence } = order;
    const latest = lastDispatch(office.db, destination.destinationId);
    if ((latest?.sequence ?? 0) + 1 !== sequence) return refuse({ kind: 'overtaken' });
    recordEntry(office, {
      kind: 'document-dispatched',
      payload: {
        documentId: document.documentId,
        destinationId: destination.destinationId,
        sequence,
        previousManifestSha256,
        manifestSha256,
      },
      caseId: line.caseId,
      role: null,
      happenedAt: null,
    });
    return accept({ order, manifestSha256 });
  });
}

/** A document of the outbox, from its case. */
export function documentOf(office: Office, line: OutboxLine): CaseDocument {
  const documents = loadCase(office, line.caseId)?.case.documents ?? [];
  const found = documents.find(({ intended }) => intended.documentId === line.documentId);
  invariant(found !== undefined, 'the outbox is made from the cases');
  return found;
}

function dispatchOf(document: CaseDocument, destinationId: string): DispatchedDocument | null {
  return document.delivery.dispatched.find((sealed) => sealed.destinationId === destinationId) ?? null;
}

function orderOf(office: Office, line: OutboxLine, { destination }: DestinationLine): DeliveryOrder {
  const document = documentOf(office, line);
  invariant(document.issued !== null, 'only what was issued is queued');
  const { destinationId } = destination;
  const before = dispatchOf(document, destinationId);
  const latest = lastDispatch(office.db, destinationId);
  return {
    document: document.intended,
    issued: document.issued.content,
    destination,
    sequence: before?.sequence ?? (latest?.sequence ?? 0) + 1,
    previousManifestSha256:
      before === null ? (latest?.manifestSha256 ?? null) : before.previousManifestSha256,
    supersedes: supersededId(office, line, document),
    outboxFolder: officeSettings(office.db).outboxFolder,
    isFirst: !wasEverHandedTo(office.db, destinationId),
    endpoint: endpointSettingsOf(office.db, destinationId),
  };
}

/** The version that was issued before this one; the same whenever it is asked for. */
function supersededId(office: Office, line: OutboxLine, { intended }: CaseDocument): string | null {
  const earlier = (loadCase(office, line.caseId)?.case.documents ?? []).filter(
    (other) =>
      other.issued !== null &&
      other.intended.number === intended.number &&
      other.intended.version < intended.version,
  );
  return (
    earlier.toSorted((one, other) => other.intended.version - one.intended.version)[0]?.intended.documentId ??
    null
  );
}
