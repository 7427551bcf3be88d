import type { Recorded } from '../contract/recorded.ts';
import type { ChangedField, Refusal } from '../contract/refusal.ts';
import type { CaseAct } from '../domain/case/act-table.ts';
import type { Case } from '../domain/case/case.ts';
import { checkDetails } from '../domain/case/check-details.ts';
import type { FieldChanges, FieldName } from '../domain/case/fields.ts';
import { FIELD_NAMES } from '../domain/case/fields.ts';
import type { EntryKind, EntryPayloads } from '../domain/record/payloads.ts';
import type { CaseId, EntryId } from '../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { caseForAct } from './case-act.ts';
import { changedField } from './changed-field.ts';
import { areEntriesOf } from './entries-in-case.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

/** The kinds of entry whose payload is a set of field changes. */
export type FieldEntryKind = {
  [Kind in EntryKind]: EntryPayloads[Kind] extends { readonly fields: FieldChanges }
    ? EntryPayloads[Kind] extends { readonly reference: string }
      ? never
      : Kind
    : never;
}[EntryKind];

export interface FieldsToRecord {
  readonly act: CaseAct;
  readonly kind: FieldEntryKind;
  readonly caseId: CaseId;
  readonly fields: FieldChanges;
}

/**
 * Records changes of fields as one entry.
 *
 * Refuses when a value cannot be right, and when somebody changed a field since the window showed it: then nothing is
 * saved, and the window offers both values. Rules: CASE-1, MERGE-2, and those of `checkDetails`.
 */
export function recordFields(office: Office, wanted: FieldsToRecord): Outcome<Recorded, Refusal> {
  const { act, kind, caseId, fields } = wanted;
  const found = caseForAct(office, act, caseId);
  if (!found.ok) return found;
  const onCase = found.value.case;
  if (changedNames(fields).length === 0) return refuse({ kind: 'nothing-to-record' });
  const changed = changedMeanwhile(office, onCase, fields);
  if (changed.length > 0) return refuse({ kind: 'changed-meanwhile', fields: changed });
  if (!settlesContested(onCase, fields) || !areEntriesOf(found.value, evidenceOf(fields))) {
    return refuse({ kind: 'entry-not-found' });
  }
  const faults = checkDetails(withKnownDates(fields, onCase), office.now());
  if (faults.length > 0) return refuse({ kind: 'details-impossible', faults });
  return accept(
    recordEntry(office, { kind, payload: { fields }, caseId, role: found.value.role, happenedAt: null }),
  );
}

function changedNames(fields: FieldChanges): readonly FieldName[] {
  return FIELD_NAMES.filter((name) => fields[name] !== undefined);
}

/** A change decides only between values that do stand beside each other. */
function settlesContested(onCase: Case, fields: FieldChanges): boolean {
  return changedNames(fields).every((name) => {
    const contested = onCase.fields[name]?.contested.map(({ stamp }) => stamp.entry) ?? [];
    return (fields[name]?.settles ?? []).every((entry) => contested.includes(entry));
  });
}

function evidenceOf({ answerCause, answerCoroner, answerGovernance }: FieldChanges): readonly EntryId[] {
  return [answerCause, answerCoroner, answerGovernance].flatMap((answer) => answer?.value.evidence ?? []);
}

/** A birth is checked against the death that is already recorded, and the other way round. */
function withKnownDates(fields: FieldChanges, onCase: Case): FieldChanges {
  if (fields.dateOfBirth === undefined && fields.death === undefined) return fields;
  const { dateOfBirth, death } = onCase.fields;
  return {
    ...(dateOfBirth === null ? {} : { dateOfBirth: { value: dateOfBirth.value, base: null, settles: [] } }),
    ...(death === null ? {} : { death: { value: death.value, base: null, settles: [] } }),
    ...fields,
  };
}

function changedMeanwhile(office: Office, onCase: Case, fields: FieldChanges): readonly ChangedField[] {
  return changedNames(fields).flatMap((name) => {
    const current = onCase.fields[name];
    const base = fields[name]?.base ?? null;
    return current === null || current.stamp.entry === base
      ? []
      : [changedField(office, name, current.stamp)];
  });
}
