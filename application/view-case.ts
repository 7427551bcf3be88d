import type { ParsedOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { CaseView, PersonName } from '../contract/views.ts';
import { listMembers } from '../db/repositories/members.ts';
import { CASE_ACTS } from '../domain/case/act-table.ts';
import { ageAtDeath } from '../domain/case/age-at-death.ts';
import { blockAt } from '../domain/case/blocked-acts.ts';
import { summaryOf } from '../domain/case/case-summary.ts';
import { contestedFields } from '../domain/case/contested-fields.ts';
import { standingOf } from '../domain/case/standing.ts';
import { roleFor } from '../domain/people/acts.ts';
import { clocksOf } from '../domain/clocks/clocks-of-case.ts';
import { timeRulesOf } from '../domain/clocks/office-time.ts';
import { formFor, matchesAgreed } from '../domain/certification/cause-in-use.ts';
import { lateInformation } from '../domain/certification/late-information.ts';
import { needsReasoning, sourcesSideBySide } from '../domain/scrutiny/sources-side-by-side.ts';
import { missingForDeclaration } from '../domain/scrutiny/declaration.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { inTransaction } from './in-transaction.ts';
import { duplicatesOf } from './find-duplicates.ts';
import { loadCase } from './load-case.ts';
import type { LoadedCase, Office } from './office.ts';
import { officeTimeSettings } from './office-time.ts';
import { recordEntry } from './record-entry.ts';
import { undoableAct } from './undo.ts';

/** Everything of one case. That somebody opened it is in the record before it is on the screen. */
export function viewCase(office: Office, input: ParsedOf<'view-case'>): Outcome<CaseView, Refusal> {
  const loaded = loadCase(office, input.caseId);
  if (loaded === null) return refuse({ kind: 'case-not-found' });
  if (input.opening) {
    const role = roleFor('view-case', office.user.roles);
    inTransaction(office, () =>
      recordEntry(office, {
        kind: 'case-viewed',
        payload: { screen: 'case' },
        caseId: input.caseId,
        role,
        happenedAt: null,
      }),
    );
  }
  return accept(viewOf(office, loaded));
}

/** A case as the window shows it, and as it is printed. */
export function viewOf(office: Office, { case: onCase, entries }: LoadedCase): CaseView {
  const standing = standingOf(onCase, office.user.id);
  const summary = summaryOf(onCase);
  const blocked = CASE_ACTS.flatMap((act) => {
    const block = blockAt(act, standing, office.user.roles);
    return block === null ? [] : [[act, block] as const];
  });
  return {
    case: onCase,
    summary,
    timeline: entries,
    people: namesOf(office),
    blocked: Object.fromEntries(blocked),
    // The handover is ticked in the declaration itself, so it is shown there and is no gap of the case.
    declarationGaps: missingForDeclaration(onCase, office.user.id, false),
    contested: contestedFields(onCase),
    sources: sourcesSideBySide(onCase),
    reasoningMissing: needsReasoning(onCase),
    ageAtDeath: ageAtDeath(onCase),
    certificateMatches: matchesAgreed(onCase),
    certificateForm: formFor(onCase),
    lateInformation: lateInformation(onCase),
    undoable: undoableAct(office, onCase),
    possibleDuplicates: duplicatesOf(office, onCase),
    clocks: clocksOf(onCase, summary.tracks, timeRulesOf(officeTimeSettings(office.db))),
  };
}

function namesOf(office: Office): Readonly<Record<string, PersonName>> {
  const members = listMembers(office.db);
  return Object.fromEntries(members.map(({ id, name, gmcNumber }) => [id, { name, gmcNumber }]));
}
