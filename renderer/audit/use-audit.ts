import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Refusal } from '../../contract/refusal.ts';
import type { AuditRow } from '../../contract/views.ts';
import { useOffice } from '../office-api.ts';
import { answerOf, failureOf } from '../queries.ts';

const PAGE_ROWS = 200;

/** What of the list is shown; null shows all. */
export interface AuditFilter {
  readonly caseId: string | null;
  readonly userId: string | null;
}

export interface Audit {
  readonly rows: readonly AuditRow[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly refusal: Refusal | null;
  readonly fault: string | null;
  more(): void;
  /** Asks again, where something was added that no topic tells of. */
  refresh(): void;
}

/** Who did and who looked, newest first, page after page as far as it has been scrolled. */
export function useAudit(filter: AuditFilter): Audit {
  const office = useOffice();
  const query = useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: async ({ pageParam }) =>
      answerOf(await office.call('list-audit', { ...filter, before: pageParam, limit: PAGE_ROWS })),
    // Looks are in the audit list too, and no topic tells of them.
    refetchOnMount: 'always',
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page.rows) ?? [],
    hasMore: query.hasNextPage,
    isLoading: query.isPending || query.isPlaceholderData,
    ...failureOf(query.error),
    refresh() {
      void query.refetch();
    },
    more() {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
