import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Refusal } from '../../contract/refusal.ts';
import type { CaseRow, WorklistFilter, WorklistOrder, WorklistPage } from '../../contract/views.ts';
import { useOffice } from '../office-api.ts';
import { answerOf, failureOf } from '../queries.ts';

const PAGE_ROWS = 100;

export interface Worklist {
  readonly rows: readonly CaseRow[];
  readonly counts: WorklistPage['counts'] | null;
  readonly silentSince: string | null;
  readonly isLoading: boolean;
  /** The rows shown belong to another filter or order and are about to change. */
  readonly isChanging: boolean;
  readonly refusal: Refusal | null;
  readonly fault: string | null;
  more(): void;
}

/** Where the pages of a list are kept; all of them are refreshed together. */
export function worklistKey(filter: WorklistFilter, order: WorklistOrder): readonly string[] {
  return ['worklist', filter, order];
}

/** One filter of the list in one order, page after page as far as it has been scrolled; the topics keep it true. */
export function useWorklist(filter: WorklistFilter, order: WorklistOrder): Worklist {
  const office = useOffice();
  const query = useInfiniteQuery({
    queryKey: worklistKey(filter, order),
    queryFn: async ({ pageParam }) =>
      answerOf(await office.call('list-worklist', { filter, order, after: pageParam, limit: PAGE_ROWS })),
    initialPageParam: null as string | null,
    getNextPageParam: (last: WorklistPage) => last.next,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  return {
    rows: pages.flatMap((page) => page.rows),
    counts: pages[0]?.counts ?? null,
    silentSince: pages[0]?.silentSince ?? null,
    isLoading: query.isPending,
    isChanging: query.isPlaceholderData,
    ...failureOf(query.error),
    more() {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
