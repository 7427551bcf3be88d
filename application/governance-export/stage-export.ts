import type { OutboxTrouble } from '../../contract/refusal.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { chainHead } from '../../db/record/read-entries.ts';
import { readWorkstation } from '../../db/repositories/workstation.ts';
import type { Period } from '../../domain/returns/period.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { showFiles, type StagedFiles, stageFiles } from '../../exchange/lists/place-files.ts';
import { nodeFileStore } from '../../exchange/outbox/node-file-store.ts';
import { tailOf } from '../../exchange/outbox/package-name.ts';
import type { Wait } from '../../exchange/outbox/patient-file-store.ts';
import { canonicalBytes } from '../../exchange/sealing/canonical-json.ts';
import { sha256Hex } from '../../exchange/sealing/fingerprint.ts';
import { officeSettings } from '../office-settings.ts';
import { readReport } from './read-report.ts';
import { reportFiles } from './report-files.ts';

/** Which export is wanted, and where it is to lie. */
export interface WantedExport extends Period {
  readonly exportId: string;
  readonly smallHidden: boolean;
  /** The folder in which the export's own folder appears. */
  readonly place: string;
  readonly madeAt: Instant;
}

/** An export that lies whole in a hidden folder. */
export interface StagedExport extends StagedFiles {
  /** How many concerns it counts. */
  readonly concerns: number;
  readonly manifestSha256: string;
}

/** Counts, writes and hides an export. Nobody can see it before `showExport`. Rule GOVL-10. */
export async function stageExport(
  db: ReadableDb,
  wanted: WantedExport,
  wait: Wait,
): Promise<Outcome<StagedExport, OutboxTrouble>> {
  const { exportId, from, madeAt, place, smallHidden, to } = wanted;
  const report = readReport(db, wanted, smallHidden);
  const files = reportFiles(report);
  const manifest = canonicalBytes({
    schema: 'scrutineer-governance-export-manifest/1',
    exportId,
    from,
    to,
    smallHidden,
    madeAt,
    office: officeSettings(db).officeName,
    record: anchorOf(db),
    files: files.map(({ bytes, mediaType, path }) => ({
      path,
      mediaType,
      bytes: bytes.byteLength,
      sha256: sha256Hex(bytes),
    })),
  });
  const folder = `governance-${from}-to-${to}${smallHidden ? '-small-numbers-hidden' : ''}-${tailOf(exportId)}`;
  const staging = await stageFiles({ store: nodeFileStore, wait }, { place, exportId, folder }, [
    ...files,
    { path: 'manifest.json', bytes: manifest },
  ]);
  if (staging.kind === 'not-staged') return refuse(staging.reason);
  const concerns = report.lines?.length ?? report.concerns.all ?? 0;
  return accept({ ...staging.staged, concerns, manifestSha256: sha256Hex(manifest) });
}

/** Shows a staged export under its name. */
export async function showExport(staged: StagedFiles, wait: Wait): Promise<Outcome<null, OutboxTrouble>> {
  const failure = await showFiles({ store: nodeFileStore, wait }, staged);
  return failure === null ? accept(null) : refuse(failure);
}

function anchorOf(db: ReadableDb): { readonly chainHead: string; readonly chainLength: number } {
  const workstation = readWorkstation(db);
  const head = workstation === null ? null : chainHead(db, workstation);
  return { chainHead: head?.hash ?? '', chainLength: head?.length ?? 0 };
}
