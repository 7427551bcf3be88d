import type { ParsedOf } from '../contract/methods.ts';
import type { DuplicateRow } from '../contract/views.ts';
import { findCaseNumber } from '../db/record/case-keys.ts';
import { caseLine } from '../db/repositories/case-lines.ts';
import { casesAlike } from '../db/repositories/cases-found.ts';
import type { Case } from '../domain/case/case.ts';
import { type DeathIdentity, duplicateSigns } from '../domain/case/duplicate.ts';
import type { CaseId } from '../domain/shared/ids.ts';
import { loadCase } from './load-case.ts';
import type { Office } from './office.ts';

const MOST_LOOKED_AT_OF_EACH = 100;
const MOST_SHOWN = 5;

/** Cases that may be the death that is just being entered. */
export function findDuplicates(office: Office, input: ParsedOf<'find-duplicates'>): readonly DuplicateRow[] {
  const { besides, dateOfBirth, death, forenames, nhsNumber, surname } = input;
  return duplicates(office, besides, {
    surname,
    forenames,
    bornOn: dateOfBirth.kind === 'known' ? dateOfBirth.on : null,
    diedOn: death.kind === 'not-known' ? null : death.on,
    nhsNumber: nhsNumber.kind === 'known' ? nhsNumber.digits : null,
  });
}

/** Cases that may be the same death as this one. */
export function duplicatesOf(office: Office, onCase: Case): readonly DuplicateRow[] {
  const { dateOfBirth, death, forenames, nhsNumber, surname } = onCase.fields;
  return duplicates(office, onCase.id, {
    surname: surname?.value ?? '',
    forenames: forenames?.value ?? '',
    bornOn: dateOfBirth?.value.kind === 'known' ? dateOfBirth.value.on : null,
    diedOn: death === null || death.value.kind === 'not-known' ? null : death.value.on,
    nhsNumber: nhsNumber?.value.kind === 'known' ? nhsNumber.value.digits : null,
  });
}

function duplicates(office: Office, besides: CaseId | null, person: DeathIdentity): readonly DuplicateRow[] {
  const itself = besides === null ? null : findCaseNumber(office.db, besides);
  // Every sign of a duplicate rests on the same number, the same day of death or the same day of birth.
  const alike = casesAlike(office.db, person, MOST_LOOKED_AT_OF_EACH).flatMap((other) => {
    const because = other.caseNumber === itself ? [] : duplicateSigns(person, other);
    return because.length === 0 ? [] : [{ because, caseNumber: other.caseNumber }];
  });
  const shown = alike.slice(0, MOST_SHOWN).flatMap(({ because, caseNumber }) => {
    const line = caseLine(office.db, caseNumber);
    return line === null ? [] : [{ ...line.summary, caseId: line.caseId, because }];
  });
  if (besides === null || shown.length === 0) return shown.map((row) => ({ ...row, keptBoth: false }));
  // Whole cases are read for this, so only for those that are shown.
  const kept = keptBeside(office, besides);
  return shown.map((row) => ({
    ...row,
    keptBoth: kept.has(row.caseId) || keptBeside(office, row.caseId).has(besides),
  }));
}

function keptBeside(office: Office, caseId: CaseId): ReadonlySet<string> {
  const decided = loadCase(office, caseId)?.case.duplicates ?? [];
  return new Set(
    decided.filter(({ content }) => content.decision === 'keep-both').map(({ content }) => content.otherCase),
  );
}
