import type { VerificationReport } from '../contract/views.ts';
import type { ReadableDb } from '../db/handles.ts';
import { isFileWhole } from '../db/record/check-file.ts';
import type { AnchorReading } from '../db/record/chain-anchor.ts';
import { type ChainAnchor, verifyChain } from '../db/record/verify-chain.ts';
import { issuedDocuments, type OutboxLine } from '../db/repositories/outbox.ts';
import { readWorkstation } from '../db/repositories/workstation.ts';
import { findPackage } from '../exchange/outbox/find-package.ts';
import { nodeFileStore } from '../exchange/outbox/node-file-store.ts';

/** Pages of the file were changed: what can still be read of it proves nothing. */
const DAMAGED: VerificationReport = {
  entries: 0,
  workstations: 0,
  chainHead: null,
  faults: [{ sequence: null, fault: 'file-damaged' }],
  documentsChecked: 0,
};

interface CheckedDocuments {
  readonly anchors: readonly ChainAnchor[];
  readonly faults: VerificationReport['faults'];
}

/**
 * Re-computes the whole chain and compares it with what stands outside it: each package in the outbox folder still is
 * what the record says, and the head of the chain that is printed on it, and the one noted when the office last
 * locked, still stand at their places in the chain.
 */
export async function verifyRecord(
  db: ReadableDb,
  outboxFolder: string,
  left: AnchorReading,
): Promise<VerificationReport> {
  if (!isFileWhole(db)) return DAMAGED;
  const issued = issuedDocuments(db);
  const checked = await checkDocuments(issued, outboxFolder, readWorkstation(db) ?? '');
  const chain = verifyChain(db, [...checked.anchors, ...(left.kind === 'whole' ? [left.anchor] : [])]);
  const faults = chain.faults.map(({ sequence, fault }) => ({ sequence, fault }));
  const altered = left.kind === 'altered' ? [{ sequence: null, fault: 'anchor-altered' }] : [];
  return {
    entries: chain.entries,
    workstations: chain.workstations,
    chainHead: chain.heads[0]?.hash ?? null,
    faults: [...faults, ...checked.faults, ...altered],
    documentsChecked: issued.length,
  };
}

async function checkDocuments(
  issued: readonly OutboxLine[],
  outboxFolder: string,
  workstation: string,
): Promise<CheckedDocuments> {
  const anchors: ChainAnchor[] = [];
  const faults: { sequence: number | null; fault: string }[] = [];
  for (const line of issued) {
    const found = await findPackage(nodeFileStore, outboxFolder, line.documentId);
    // A package that somebody moved on is no fault: folders are emptied in the course of work.
    if (found.kind === 'damaged') faults.push({ sequence: null, fault: `document-damaged ${line.number}` });
    if (found.kind !== 'whole') continue;
    if (found.manifestSha256 !== line.manifestSha256) {
      faults.push({ sequence: null, fault: `document-differs ${line.number}` });
    }
    const { chainHead, chainLength } = found.manifest.record;
    if (chainLength > 0) anchors.push({ workstation, length: chainLength, hash: chainHead });
  }
  return { anchors, faults };
}
