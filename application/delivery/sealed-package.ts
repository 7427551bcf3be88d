import type { SigningKey } from '../../db/repositories/signing-key.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { SealedPackage } from '../../exchange/delivery/destination-adapter.ts';
import { sealForDestination } from '../../exchange/delivery/seal-for-destination.ts';
import { nodeFileStore } from '../../exchange/outbox/node-file-store.ts';
import { readPlacedPackage } from '../../exchange/outbox/read-package.ts';
import { sha256Hex } from '../../exchange/sealing/fingerprint.ts';
import { manifestBytes, manifestOf, type Package } from '../../exchange/sealing/manifest.ts';
import type { DeliveryOrder, NotTheSameFiles } from '../office.ts';

/** The package of a document for one recipient: the very files that were issued, never others. Rule DLV-4. */
export async function sealedPackage(
  order: DeliveryOrder,
  key: SigningKey,
): Promise<Outcome<SealedPackage, NotTheSameFiles>> {
  const { destination, document, issued, outboxFolder, previousManifestSha256, sequence, supersedes } = order;
  const placed = { exportId: document.documentId, manifestSha256: issued.manifestSha256 };
  const leaving = (await readPlacedPackage(nodeFileStore, outboxFolder, placed)) ?? (await madeAgain(order));
  if (leaving === null) return refuse({ kind: 'not-the-same-files' });
  const mark = { destination: destination.code, sequence, previousManifestSha256, supersedes };
  return accept(await sealForDestination(leaving, mark, key));
}

/** Rendered again from the frozen content: taken only where every byte is as it was. */
async function madeAgain({ document, issued }: DeliveryOrder): Promise<Package | null> {
  const { renderPackage } = await import('../render-package.ts');
  const leaving = await renderPackage(document);
  return sha256Hex(manifestBytes(manifestOf(leaving))) === issued.manifestSha256 ? leaving : null;
}
