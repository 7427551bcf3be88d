import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { nextCaseReference } from '../db/repositories/references.ts';
import { checkDetails } from '../domain/case/check-details.ts';
import type { FieldChange, FieldChanges, FieldName, FieldValues } from '../domain/case/fields.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import type { CaseId } from '../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { officeDate } from '../domain/shared/time.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

/** Opens a case for a death that was notified to the office, and gives it the next reference of the year. */
export function openCase(
  office: Office,
  input: ParsedOf<'open-case'>,
): Outcome<ValueOf<'open-case'>, Refusal> {
  const role = roleFor('open-case', office.user.roles);
  if (role === null) return refuse({ kind: 'not-allowed', act: 'open-case', roles: ACTS['open-case'] });
  const fields = fieldsOf(input);
  const faults = checkDetails(fields, office.now());
  if (faults.length > 0) return refuse({ kind: 'details-impossible', faults });
  const reference = nextCaseReference(office.db, Number(officeDate(office.now()).slice(0, 4)));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const caseId = office.newId() as CaseId;
  recordEntry(office, {
    kind: 'case-opened',
    payload: { reference, fields },
    caseId,
    role,
    happenedAt: null,
  });
  return accept({ caseId, reference });
}

/** What was left empty at intake is not recorded as empty: nobody has said anything about it yet. */
function fieldsOf(input: ParsedOf<'open-case'>): FieldChanges {
  return {
    surname: first<'surname'>(input.surname.trim()),
    dateOfBirth: first<'dateOfBirth'>(input.dateOfBirth),
    nhsNumber: first<'nhsNumber'>(input.nhsNumber),
    death: first<'death'>(input.death),
    place: first<'place'>(input.place),
    urgentRelease: first<'urgentRelease'>(input.urgentRelease),
    ...(input.forenames.trim() === '' ? {} : { forenames: first<'forenames'>(input.forenames.trim()) }),
    ...(input.title.trim() === '' ? {} : { title: first<'title'>(input.title.trim()) }),
    ...(input.caseKind === null ? {} : { caseKind: first<'caseKind'>(input.caseKind) }),
    ...(input.sex === null ? {} : { sex: first<'sex'>(input.sex) }),
  };
}

/** The first value of a field: nobody can have looked at another one. */
function first<Name extends FieldName>(value: FieldValues[Name]): FieldChange<Name> {
  return { value, base: null, settles: [] };
}
