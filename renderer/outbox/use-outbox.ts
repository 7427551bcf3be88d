import { useInfiniteQuery } from '@tanstack/react-query';
import type { Refusal } from '../../contract/refusal.ts';
import type { OutboxRow } from '../../contract/views.ts';
import { useOffice } from '../office-api.ts';
import { answerOf, failureOf } from '../queries.ts';

const PAGE_ROWS = 100;

export interface Outbox {
  readonly rows: readonly OutboxRow[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly refusal: Refusal | null;
  readonly fault: string | null;
  more(): void;
}

/** Everything issued, page after page as far as it has been scrolled. */
export function useOutbox(): Outbox {
  const office = useOffice();
  const query = useInfiniteQuery({
    queryKey: ['outbox'],
    queryFn: async ({ pageParam }) =>
      answerOf(await office.call('list-outbox', { after: pageParam, limit: PAGE_ROWS })),
    // A document that could not be written is there although its command was refused, which no topic tells.
    refetchOnMount: 'always',
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page.rows) ?? [],
    hasMore: query.hasNextPage,
    isLoading: query.isPending,
    ...failureOf(query.error),
    more() {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
