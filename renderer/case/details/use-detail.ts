import type { FieldName, FieldValues } from '../../../contract/for-window.ts';
import type { InputOf } from '../../../contract/methods.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { useCase } from '../case-context.ts';
import type { DraftPlace } from '../../drafts/draft-keeper.ts';
import type { CaseView } from '../../../contract/views.ts';
import { type FieldForm, useFieldForm } from '../use-field-form.ts';
import { byLine } from '../../../contract/words/who.ts';
import { notKnownSince } from './use-not-known.ts';

/** The fields that one and the same method records. */
export type DetailName = Extract<keyof InputOf<'record-details'>['fields'], FieldName>;

/** How a field's value stands in its boxes. */
export interface DetailShape<Name extends DetailName, Boxes extends object> {
  readonly boxesOf: (value: FieldValues[Name] | null) => Boxes;
  /** The value in the boxes; null while they hold none. */
  readonly valueOf: (boxes: Boxes) => FieldValues[Name] | null;
  /** What cannot be read, by the part of the field it stands in. */
  readonly problems: (boxes: Boxes) => readonly { readonly part: string; readonly message: string }[];
}

/** A field with its boxes, as a group of details needs to know it. */
export interface Detail {
  readonly field: DetailName;
  readonly isChanged: boolean;
  readonly problems: readonly FieldProblem[];
  /** The value that would be recorded; null while there is none. */
  readonly pending: {
    readonly value: unknown;
    readonly base: string | null;
    readonly settles: readonly string[];
  } | null;
  readonly form: {
    readonly ready: boolean;
    readonly restoredAt: string | null;
    readonly place: DraftPlace;
    discard(): Promise<void>;
  };
}

export interface DetailBoxes<Name extends DetailName, Boxes extends object> extends Detail {
  readonly mine: FieldForm<Name, Boxes>;
  readonly boxes: Boxes;
  /** Who recorded it and when, in words. */
  readonly said: string;
  idOf(part: string): string;
  set(change: Partial<Boxes>): void;
}

function detailId(field: DetailName, part: string): string {
  return part === '' ? `details-${field}` : `details-${field}-${part}`;
}

/** One plain detail, kept as a draft of its own. */
export function useDetail<Name extends DetailName, Boxes extends object>(
  field: Name,
  shape: DetailShape<Name, Boxes>,
): DetailBoxes<Name, Boxes> {
  const { view } = useCase();
  const mine = useFieldForm(field, shape.boxesOf);
  const { form } = mine;
  const value = shape.valueOf(form.values);
  return {
    field,
    mine,
    boxes: form.values,
    said: saidOf(view, field),
    isChanged: form.isChanged,
    problems: form.isChanged
      ? shape.problems(form.values).map(({ part, message }) => ({ fieldId: detailId(field, part), message }))
      : [],
    pending: value === null ? null : mine.change<unknown>(value),
    form,
    idOf: (part) => detailId(field, part),
    set: (change) => form.setAll({ ...form.values, ...change }),
  };
}

/** Who recorded a field and when, or who answered that it is not known. */
export function saidOf(view: CaseView, field: DetailName): string {
  const recorded = view.case.fields[field];
  const since = notKnownSince(view, field);
  if (since !== null && isBlank(recorded?.value)) return `Not known · ${byLine(view.people, since)}`;
  return recorded === null ? 'Not recorded' : byLine(view.people, recorded.stamp);
}

/** Whether a field holds nothing, so that "not known" can be its answer. */
export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === '';
}
