import { useMemo } from 'react';
import type { FieldName, FieldValues, RecordedField } from '../../contract/for-window.ts';
import type { DraftForm } from '../drafts/use-draft-form.ts';
import { useDraftForm } from '../drafts/use-draft-form.ts';
import { useCase } from './case-context.ts';

/** What the boxes hold, with the entry that stood on the screen when the typing began. */
export type WithBase<Boxes extends object> = Boxes & { readonly base: string | null };

export interface FieldForm<Name extends FieldName, Boxes extends object> {
  readonly field: Name;
  readonly form: DraftForm<WithBase<Boxes>>;
  readonly recorded: RecordedField<FieldValues[Name]> | null;
  /** Somebody recorded another value since this typing began. */
  readonly isOvertaken: boolean;
  /** The change to send: what the typing was based on, and the values beside it that it decides between. */
  change<Value>(value: Value): { value: Value; base: string | null; settles: string[] };
  /** Goes on with one's own words, having seen the other's. */
  keepMine(): void;
  /** Gives one's own words up for what is recorded. */
  takeTheirs(): Promise<void>;
}

/**
 * The form of one field of the case. What was typed keeps the entry it was based on, through locks and restarts, so
 * that a value somebody recorded meanwhile is seen and never overwritten in silence.
 *
 * @param boxesOf what the boxes show for a recorded value, or for none; must not change between renders
 */
export function useFieldForm<Name extends FieldName, Boxes extends object>(
  field: Name,
  boxesOf: (value: FieldValues[Name] | null) => Boxes,
): FieldForm<Name, Boxes> {
  const { caseId, view } = useCase();
  const recorded = view.case.fields[field];
  const base: string | null = recorded?.stamp.entry ?? null;
  const initial = useMemo(() => ({ ...boxesOf(recorded?.value ?? null), base }), [base, boxesOf, recorded]);
  const form = useDraftForm<WithBase<Boxes>>(caseId, field, initial);
  return {
    field,
    form,
    recorded,
    isOvertaken: form.values.base !== base,
    change: (value) => ({
      value,
      base: form.values.base,
      settles: recorded === null ? [] : recorded.contested.map((version) => version.stamp.entry),
    }),
    keepMine: () => form.setAll({ ...form.values, base }),
    takeTheirs: () => form.discard(),
  };
}
