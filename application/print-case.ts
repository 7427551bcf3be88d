import type { HandedFile } from '../contract/handed-file.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { ROLE_WORDS } from '../contract/words/people-words.ts';
import { roleFor } from '../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { officeDate, officeTime } from '../domain/shared/time.ts';
import type { CasePrint } from '../exchange/documents/case-print.ts';
import { assembleCasePrint } from './case-print/assemble-case-print.ts';
import { evidenceViewOf } from './evidence.ts';
import { inTransaction } from './in-transaction.ts';
import { loadCase } from './load-case.ts';
import type { LoadedCase, Office } from './office.ts';
import { recordEntry } from './record-entry.ts';
import { recordAnchor, sendingOffice } from './referral-draft.ts';
import { viewOf } from './view-case.ts';

/**
 * Everything of one case on paper. That it was printed is in the record before the paper is made, and the fingerprint on
 * every page is that very entry's: the paper and the record name each other. Rule PRINT-3.
 */
export async function printCase(
  office: Office,
  input: ParsedOf<'print-case'>,
): Promise<Outcome<HandedFile, Refusal>> {
  const loaded = loadCase(office, input.caseId);
  if (loaded === null) return refuse({ kind: 'case-not-found' });
  const print = inTransaction(office, () => recordedPrint(office, loaded));
  const base64 = await office.backRoom.printCase(print);
  const fileName = `case-${loaded.case.reference}-${officeDate(print.printedAt.at)}.pdf`;
  return accept({ fileName, mediaType: 'application/pdf', base64 });
}

function recordedPrint(office: Office, loaded: LoadedCase): CasePrint {
  const role = roleFor('print-case', office.user.roles);
  const { enteredAt } = recordEntry(office, {
    kind: 'exported',
    payload: { what: 'case', form: 'pdf', filter: {}, rows: loaded.entries.length },
    caseId: loaded.case.id,
    role,
    happenedAt: null,
  });
  const as = role === null ? '' : `, ${ROLE_WORDS[role].toLowerCase()}`;
  return assembleCasePrint(viewOf(office, loaded), evidenceViewOf(office, loaded.case), {
    office: sendingOffice(office),
    printedAt: { at: enteredAt, officeTime: officeTime(enteredAt) },
    printedBy: `${office.user.name}${as}`,
    record: recordAnchor(office, loaded.case),
  });
}
