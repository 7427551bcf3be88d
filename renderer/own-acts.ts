import { create } from 'zustand';

/** What this window's own commands wrote, to tell it from what others wrote meanwhile. */
interface OwnActsState {
  readonly entryIds: ReadonlySet<string>;
  readonly documentIds: ReadonlySet<string>;
}

export const useOwnActs = create<OwnActsState>()(() => ({ entryIds: new Set(), documentIds: new Set() }));

/** Keeps the entry or the document that a command was answered with; answers of other sorts say nothing. */
export function keepAsOwn(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  if ('entryId' in answer && typeof answer.entryId === 'string') {
    const { entryId } = answer;
    useOwnActs.setState(({ entryIds }) => ({ entryIds: new Set([...entryIds, entryId]) }));
  }
  if ('documentId' in answer && typeof answer.documentId === 'string') {
    const { documentId } = answer;
    useOwnActs.setState(({ documentIds }) => ({ documentIds: new Set([...documentIds, documentId]) }));
  }
}
