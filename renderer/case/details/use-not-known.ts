import { useMemo } from 'react';
import type { Case, FieldName, Stamp } from '../../../contract/for-window.ts';
import type { CaseView } from '../../../contract/views.ts';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCase } from '../case-context.ts';
import type { Detail } from './use-detail.ts';

/** The answer "not known" to some of the fields of a group, recorded with the group. */
export interface NotKnown extends Detail {
  isTicked(field: FieldName): boolean;
  set(field: FieldName, isTicked: boolean): void;
}

/**
 * Which of these fields were asked for and are not known. One list in the record holds those of all groups; a group
 * changes its own fields in it and leaves the others as they stand.
 *
 * @param fields must not change between renders
 */
export function useNotKnown(group: string, fields: readonly FieldName[]): NotKnown {
  const { caseId, view } = useCase();
  const recorded = view.case.fields.notKnown;
  const standing = useMemo(() => namesIn(recorded), [recorded]);
  const initial = useMemo<{ readonly ticked: readonly string[] }>(
    () => ({ ticked: fields.filter((field) => standing.includes(field)) }),
    [fields, standing],
  );
  const form = useDraftForm(caseId, `not-known-${group}`, initial);
  const { ticked } = form.values;
  const others = standing.filter((name) => !fields.some((field) => field === name));
  return {
    field: 'notKnown',
    isChanged: form.isChanged,
    problems: [],
    pending: {
      value: [...others, ...fields.filter((field) => ticked.includes(field))],
      base: recorded?.stamp.entry ?? null,
      settles: recorded?.contested.map(({ stamp }) => stamp.entry) ?? [],
    },
    form,
    isTicked: (field) => ticked.includes(field),
    set: (field, isTicked) => {
      if (isTicked === ticked.includes(field)) return;
      form.set('ticked', isTicked ? [...ticked, field] : ticked.filter((name) => name !== field));
    },
  };
}

/** The fields answered as not known. Two lists written at the same time are one: neither answer takes the other away. */
function namesIn(recorded: Case['fields']['notKnown']): readonly string[] {
  if (recorded === null) return [];
  return [...new Set([recorded, ...recorded.contested].flatMap(({ value }) => value))];
}

/** Since when, and by whom, a field is answered as not known; null where it is not. */
export function notKnownSince({ case: { fields } }: CaseView, field: FieldName): Stamp | null {
  const { notKnown } = fields;
  if (notKnown === null) return null;
  const beside = notKnown.contested.find(({ value }) => value.includes(field)) ?? null;
  const versions = [...notKnown.earlier, notKnown];
  const lastWithout = versions.findLastIndex(({ value }) => !value.includes(field));
  return versions[lastWithout + 1]?.stamp ?? beside?.stamp ?? null;
}
