import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestedFields } from '../../../domain/case/contested-fields.ts';
import { FIELD_NAMES } from '../../../domain/case/fields.ts';
import { foldCase } from '../../../domain/case/fold-case.ts';
import { summaryOf } from '../../../domain/case/case-summary.ts';
import type { Entry } from '../../../domain/record/entry.ts';
import { AUDIT_KINDS, type EntryKind } from '../../../domain/record/payloads.ts';
import { aNotebook } from '../../builders/entries.ts';
import { entriesOfACase } from '../../builders/random-entries.ts';

const RUNS = { numRuns: 700 } as const;

/** The same entries in another order, some of them twice or more. */
const shuffledCopies = entriesOfACase.chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    shuffled: fc
      .tuple(
        fc.shuffledSubarray([...entries], { minLength: entries.length }),
        fc.array(fc.constantFrom(...entries), { maxLength: 20 }),
      )
      .chain(([all, again]) =>
        fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }),
      ),
  }),
);

/** Clock order: the order that says what came before what. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => (one.clock < other.clock ? -1 : 1));
}

describe('a case as the fold of its entries', () => {
  it('is the same whatever order its entries come in, and however often each comes', () => {
    fc.assert(
      fc.property(shuffledCopies, ({ entries, shuffled }) => {
        const before = structuredClone(shuffled);
        expect(foldCase(shuffled)).toEqual(foldCase(inOrder(entries)));
        expect(shuffled).toEqual(before);
      }),
      RUNS,
    );
  });

  it('is not changed by who looked at it', () => {
    fc.assert(
      fc.property(entriesOfACase, (entries) => {
        expect(foldCase(entries)).toEqual(foldCase(entries.filter(({ kind }) => !AUDIT_KINDS.has(kind))));
      }),
      RUNS,
    );
  });

  it('MERGE-1 two values are contested exactly when nobody who wrote either had seen the other', () => {
    fc.assert(
      fc.property(entriesOfACase, (entries) => {
        const onCase = foldCase(entries);
        if (onCase === null) return;
        for (const name of FIELD_NAMES) {
          const heads = headsOf(entries, name);
          const field = onCase.fields[name];
          expect(field === null ? [] : [...field.contested, field].map(({ stamp }) => stamp.entry)).toEqual(
            heads,
          );
        }
        expect(contestedFields(onCase)).toEqual(
          (['surname', 'forenames', 'agreedCause'] as const).filter(
            (name) => headsOf(entries, name).length > 1,
          ),
        );
      }),
      RUNS,
    );
  });

  it('keeps every value that was ever recorded', () => {
    fc.assert(
      fc.property(entriesOfACase, (entries) => {
        const onCase = foldCase(entries);
        if (onCase === null) return;
        for (const name of FIELD_NAMES) {
          const field = onCase.fields[name];
          const kept = field === null ? 0 : 1 + field.contested.length + field.earlier.length;
          expect(kept).toBe(entries.filter((entry) => touches(entry, name)).length);
        }
      }),
      RUNS,
    );
  });

  it('always has a line for the list', () => {
    fc.assert(
      fc.property(entriesOfACase, (entries) => {
        const onCase = foldCase(entries);
        if (onCase !== null) expect(summaryOf(onCase).sortKey).toMatch(/^[01] /);
      }),
      RUNS,
    );
  });

  it('meets every kind of entry that a case can have', () => {
    const met = new Set<EntryKind>();
    fc.assert(
      fc.property(entriesOfACase, (entries) => {
        for (const { kind } of entries) met.add(kind);
      }),
      RUNS,
    );
    expect([...met].toSorted()).toEqual(
      [...AUDIT_KINDS, ...foldedKinds].toSorted((one, other) => (one < other ? -1 : 1)),
    );
  });

  it('is nothing before it was opened', () => {
    expect(foldCase([])).toBeNull();
    expect(foldCase(aNotebook().entries.slice(1))).toBeNull();
  });
});

const foldedKinds: readonly EntryKind[] = [
  'case-opened',
  'details-recorded',
  'preparation-recorded',
  'practitioner-recorded',
  'cause-proposed',
  'cause-agreed',
  'review-recorded',
  'no-conversation-recorded',
  'question-answered',
  'referral-prepared',
  'independence-declared',
  'practitioner-discussed',
  'conversation-recorded',
  'note-recorded',
  'concern-raised',
  'concern-reviewed',
  'me-declared',
  'coroner-answered',
  'entry-corrected',
  'case-voided',
  'document-intended',
  'document-issued',
  'document-abandoned',
  'document-sent',
  'document-received',
  'document-queued',
  'document-dispatched',
  'document-hindered',
  'document-handed-over',
  'document-acknowledged',
  'document-refused',
  'document-withdrawn',
];

type Name = (typeof FIELD_NAMES)[number];

function touches(entry: Entry, name: Name): boolean {
  return 'fields' in entry.payload && entry.payload.fields[name] !== undefined;
}

/** The entries whose value of a field no other entry looked at or settled, in clock order: found the slow way. */
function headsOf(entries: readonly Entry[], name: Name): readonly string[] {
  const touching = inOrder(entries).filter((entry) => touches(entry, name));
  return touching
    .filter(
      ({ id }) =>
        !touching.some((other) => 'fields' in other.payload && looksAt(other.payload.fields[name], id)),
    )
    .map(({ id }) => id);
}

function looksAt(
  change: { readonly base: string | null; readonly settles: readonly string[] } | undefined,
  id: string,
): boolean {
  return change !== undefined && (change.base === id || change.settles.includes(id));
}
