import type { ParsedOf } from '../contract/methods.ts';
import type { DuplicateRow } from '../contract/views.ts';
import {
  casesByDayOfDeath,
  casesByNhsNumber,
  casesByWords,
  type ListedCase,
} from '../db/repositories/worklist.ts';
import type { Case } from '../domain/case/case.ts';
import { type DeathIdentity, duplicateSigns } from '../domain/case/duplicate.ts';
import type { CaseId } from '../domain/shared/ids.ts';
import { loadCase } from './load-case.ts';
import type { Office } from './office.ts';

const MOST_LOOKED_AT = 100;
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
  const kept = keptBeside(office, besides);
  const rows = candidates(office, person).flatMap(({ caseId, summary }) => {
    const because = caseId === besides || summary.voided ? [] : duplicateSigns(person, summary);
    const keptBoth = (): boolean =>
      kept.has(caseId) || (besides !== null && keptBeside(office, caseId).has(besides));
    return because.length === 0 ? [] : [{ ...summary, caseId, because, keptBoth: keptBoth() }];
  });
  return rows.slice(0, MOST_SHOWN);
}

function candidates(office: Office, person: DeathIdentity): readonly ListedCase[] {
  const { diedOn, nhsNumber, surname } = person;
  const words = surname
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const found = [
    ...(nhsNumber === null ? [] : casesByNhsNumber(office.db, nhsNumber, MOST_LOOKED_AT)),
    ...(diedOn === null ? [] : casesByDayOfDeath(office.db, diedOn, MOST_LOOKED_AT)),
    ...casesByWords(office.db, words, MOST_LOOKED_AT),
  ];
  return [...new Map(found.map((line) => [line.caseId, line])).values()];
}

function keptBeside(office: Office, caseId: CaseId | null): ReadonlySet<string> {
  const decided = caseId === null ? [] : (loadCase(office, caseId)?.case.duplicates ?? []);
  return new Set(
    decided.filter(({ content }) => content.decision === 'keep-both').map(({ content }) => content.otherCase),
  );
}
