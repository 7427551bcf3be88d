import type { OutboxTrouble } from '../contract/refusal.ts';
import type { ReadableDb } from '../db/handles.ts';
import { wipe } from '../db/keyring/wipe.ts';
import { closeDatabase, openReader } from '../db/open/open-database.ts';
import { frozenReturnVersion } from '../db/repositories/frozen-returns.ts';
import { anchorKeyOf, readChainAnchor } from '../db/record/chain-anchor.ts';
import { readSigningKey, type SigningKey } from '../db/repositories/signing-key.ts';
import type { IntendedDocument } from '../domain/record/documents.ts';
import { invariant } from '../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { answersIn, attemptDelivery } from '../exchange/delivery/attempt.ts';
import { keepEndpoints } from '../exchange/delivery/fhir-endpoint/kept-endpoints.ts';
import { emailFile } from '../exchange/delivery/email-file.ts';
import { findPackage } from '../exchange/outbox/find-package.ts';
import { nodeFileStore } from '../exchange/outbox/node-file-store.ts';
import type { PlacementFailure } from '../exchange/outbox/place-folder.ts';
import { placePackage } from '../exchange/outbox/place-package.ts';
import { sha256Hex } from '../exchange/sealing/fingerprint.ts';
import type { Package } from '../exchange/sealing/manifest.ts';
import { signManifest } from '../exchange/sealing/sign-manifest.ts';
import { sealedPackage } from './delivery/sealed-package.ts';
import type { BackRoom, PlacedDocument, RenderedFile } from './office.ts';
import { showExport, stageExport } from './governance-export/stage-export.ts';
import { comparedReturns } from './returns/compared-returns.ts';
import { counted } from './returns/counted.ts';
import { frozenReturnView } from './returns/frozen-view.ts';
import { printedReturn } from './returns/printed-return.ts';
import { returnView } from './returns/return-view.ts';
import { exportedList } from './list-export/exported-list.ts';
import { verifyRecord } from './verify-record.ts';

/** The slow work itself, on a connection that can only read. */
export function createBackRoom(dataFolder: string, pause: (ms: number) => Promise<void>): BackRoom {
  let db: ReadableDb | null = null;
  /** Tells whether the anchor beside the record is ours; wiped when the office locks. */
  let anchorKey: Buffer = Buffer.alloc(0);
  const endpoints = keepEndpoints();
  /** One package after the other: two tries of the same command would write into the same unfinished folder. */
  let placing: Promise<unknown> = Promise.resolve();
  return {
    async open(dataKey) {
      if (db !== null) closeDatabase(db);
      db = null;
      const key = Buffer.from(dataKey);
      try {
        const opened = openReader({ folder: dataFolder, dataKey: key });
        invariant(opened.ok, 'the writer has just opened the same record');
        db = opened.value;
        anchorKey = anchorKeyOf(key);
      } finally {
        wipe(key);
      }
    },
    async close() {
      if (db !== null) closeDatabase(db);
      db = null;
      wipe(anchorKey);
      endpoints.forget();
    },
    async faultsOf(document) {
      // Loaded with the first document, as the renderer is: definitions and code lists take memory.
      const { documentFaults } = await import('../exchange/documents/fhir/document-faults.ts');
      return documentFaults(document);
    },
    place(document, outboxFolder) {
      const mine = placing.then(async () =>
        place(await packageOf(document), outboxFolder, { pause, key: keyOf(db) }),
      );
      placing = mine.catch(() => undefined);
      return mine;
    },
    async isPlaced(document, outboxFolder) {
      const found = await findPackage(nodeFileStore, outboxFolder, document.documentId);
      return found.kind === 'whole';
    },
    async render(document, form) {
      return renderedFile(await packageOf(document), form);
    },
    async printCase(print) {
      const { renderCasePrint } = await import('./render-package.ts');
      return Buffer.from(await renderCasePrint(print)).toString('base64');
    },
    async exportList(wanted) {
      invariant(db !== null, 'only an open office has lists');
      return exportedList(db, wanted);
    },
    async countReturn(wanted, at) {
      invariant(db !== null, 'only an open office has returns');
      const { cases, content } = counted(db, wanted);
      return returnView(content, cases, at);
    },
    async viewFrozenReturn(snapshot) {
      invariant(db !== null, 'only an open office has returns');
      return frozenReturnView(db, snapshot);
    },
    async compareReturns(wanted) {
      invariant(db !== null, 'only an open office has returns');
      return comparedReturns(db, wanted);
    },
    async printReturn(wanted, form) {
      invariant(db !== null, 'only an open office has returns');
      const printed = printedReturn(db, wanted);
      if (printed === null) return null;
      const { renderReturn } = await import('./render-package.ts');
      const base64 = Buffer.from(await renderReturn(printed, form)).toString('base64');
      return { base64, rows: printed.lines.length + (printed.missing?.length ?? 0) };
    },
    async placeReturn(wanted, outboxFolder) {
      invariant(db !== null, 'only an open office has returns');
      const printed = printedReturn(db, wanted);
      if (printed?.frozen == null) return null;
      const { renderReturnPackage } = await import('./render-package.ts');
      const version = frozenReturnVersion(db, printed.frozen.snapshot);
      const leaving = await renderReturnPackage(printed, version);
      const mine = placing.then(() => place(leaving, outboxFolder, { pause, key: keyOf(db) }));
      placing = mine.catch(() => undefined);
      return mine;
    },
    async seal(order) {
      const sealed = await sealedPackage(order, keyOf(db));
      return sealed.ok ? accept(sealed.value.manifestSha256) : sealed;
    },
    async deliver(order) {
      const sealed = await sealedPackage(order, keyOf(db));
      return sealed.ok
        ? accept(await attemptDelivery(order, sealed.value, { wait: pause, endpoints }))
        : sealed;
    },
    async writeEmail(order, officeName) {
      const sealed = await sealedPackage(order, keyOf(db));
      if (!sealed.ok) return sealed;
      const { ageRecipients, email: to } = order.destination;
      const email = await emailFile(sealed.value, { to, officeName, ageRecipients });
      return accept(Buffer.from(email).toString('base64'));
    },
    readAnswers: answersIn,
    async stageExport(wanted) {
      invariant(db !== null, 'only an open office has anything to export');
      return stageExport(db, wanted, pause);
    },
    async showExport(staged) {
      return showExport(staged, pause);
    },
    async verify(outboxFolder) {
      invariant(db !== null, 'only an open office is verified');
      return verifyRecord(db, outboxFolder, readChainAnchor(dataFolder, anchorKey));
    },
  };
}

function keyOf(db: ReadableDb | null): SigningKey {
  const key = db === null ? null : readSigningKey(db);
  invariant(key !== null, 'an open office has its signing key');
  return key;
}

/** Loaded with the first document: the renderer and its fonts would otherwise cost every start and 40 MB. */
async function packageOf(document: IntendedDocument): Promise<Package> {
  const { renderPackage } = await import('./render-package.ts');
  return renderPackage(document);
}

async function place(
  leaving: Package,
  outboxFolder: string,
  { key, pause }: { readonly key: SigningKey; readonly pause: (ms: number) => Promise<void> },
): Promise<Outcome<PlacedDocument, OutboxTrouble>> {
  const sign = (manifest: Uint8Array): Promise<Uint8Array> => signManifest(manifest, key);
  const placed = await placePackage({ store: nodeFileStore, wait: pause, sign }, outboxFolder, leaving);
  if (placed.kind === 'not-placed') return refuse(TROUBLE_OF[placed.reason]);
  const files = placed.files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));
  return accept({ folder: placed.folder, manifestSha256: placed.manifestSha256, files });
}

const TROUBLE_OF = {
  'read-only': 'read-only',
  'disk-full': 'disk-full',
  'folder-missing': 'folder-missing',
  denied: 'denied',
  'io-error': 'io-error',
  'name-taken': 'io-error',
  'altered-on-disk': 'io-error',
} as const satisfies Record<PlacementFailure, OutboxTrouble>;

function renderedFile(leaving: Package, form: 'pdf' | 'json'): RenderedFile {
  const file = leaving.files.find(({ path }) => path.endsWith(`.${form}`) && !path.endsWith('.fhir.json'));
  invariant(file !== undefined, 'every package has both forms');
  const base64 = Buffer.from(file.bytes).toString('base64');
  return { fileName: file.path, sha256: sha256Hex(file.bytes), base64 };
}
