import { create } from 'zustand';
import type { WorklistFilter, WorklistOrder } from '../../contract/views.ts';
import { WORKLIST_FILTERS, WORKLIST_ORDERS } from '../../contract/views.ts';
import type { ChoosableColumn } from './worklist-words.ts';
import { CHOOSABLE_COLUMNS } from './worklist-words.ts';

/** How somebody looks at the list. Kept in the browser's own storage: nothing in it is of a case. */
export interface WorklistChoice {
  readonly filter: WorklistFilter;
  readonly order: WorklistOrder;
  readonly hidden: readonly ChoosableColumn[];
}

const AT_FIRST: WorklistChoice = { filter: 'open', order: 'due', hidden: ['certification', 'reference'] };
const choices = create<Readonly<Record<string, WorklistChoice>>>()(() => ({}));

/** How this person looks at the list, as they left it on this computer, and the way to change it. */
export function useWorklistChoice(
  userId: string,
): readonly [WorklistChoice, (changed: Partial<WorklistChoice>) => void] {
  const chosen = choices((state) => state[userId]) ?? keptChoice(userId);
  return [
    chosen,
    (changed) => {
      const next = { ...chosen, ...changed };
      choices.setState({ [userId]: next });
      localStorage.setItem(itemOf(userId), JSON.stringify(next));
    },
  ];
}

const read = new Map<string, WorklistChoice>();

function keptChoice(userId: string): WorklistChoice {
  const before = read.get(userId);
  if (before !== undefined) return before;
  const kept = readChoice(localStorage.getItem(itemOf(userId)));
  read.set(userId, kept);
  return kept;
}

function itemOf(userId: string): string {
  return `scrutineer-worklist-${userId}`;
}

/** What was kept, as far as this program still knows it. */
export function readChoice(text: string | null): WorklistChoice {
  const kept = parse(text);
  const hidden: readonly unknown[] = Array.isArray(kept['hidden']) ? kept['hidden'] : AT_FIRST.hidden;
  return {
    filter: WORKLIST_FILTERS.find((filter) => filter === kept['filter']) ?? AT_FIRST.filter,
    order: WORKLIST_ORDERS.find((order) => order === kept['order']) ?? AT_FIRST.order,
    hidden: CHOOSABLE_COLUMNS.map(({ value }) => value).filter((column) => hidden.includes(column)),
  };
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
