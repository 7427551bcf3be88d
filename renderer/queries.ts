import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import type { InputOf, MethodName, ValueOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Reply } from '../contract/reply.ts';
import type { Topic } from '../contract/topics.ts';
import type { OfficeApi } from './office-api.ts';
import { useOffice } from './office-api.ts';

/** What the window has been told stays true until a topic says otherwise; being without a network changes nothing. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

const GROUPS: { readonly [Name in MethodName]?: string } = {
  'get-status': 'status',
  'list-worklist': 'worklist',
  'list-readings': 'readings',
  'list-outbox': 'outbox',
  'list-destinations': 'destinations',
  'list-endpoints': 'destinations',
  'count-return': 'returns',
  'compare-returns': 'returns',
  'list-frozen-returns': 'frozen-returns',
  'view-frozen-return': 'frozen-returns',
  'list-people': 'people',
  'get-settings': 'settings',
  'get-office-time': 'office-time',
  'list-rules': 'rules',
  'get-governance-export': 'exports',
  'list-audit': 'audit',
  'find-cases': 'found',
  'find-duplicates': 'found',
  'list-address-book': 'address-book',
  'list-coroner-profiles': 'coroner-profiles',
  'view-referral-boxes': 'coroner-profiles',
};

/** Where an answer is kept: `['case', id, …]` for everything of one case, otherwise under the name of its list. */
function keyOf<Name extends MethodName>(method: Name, input: InputOf<Name>): readonly unknown[] {
  const group = GROUPS[method];
  if (group !== undefined) return [group, method, input];
  const facts: Readonly<Record<string, unknown>> = { ...input };
  if (typeof facts['caseId'] !== 'string') return [method, input];
  // How a case came to be looked at is no part of what was seen.
  const { opening: _opening, ...asked } = facts;
  return ['case', facts['caseId'], method, asked];
}

/** What a look came to. `data` is the last good answer, also while a later one is refused or cannot be had. */
export interface Look<Value> {
  readonly data: Value | null;
  readonly refusal: Refusal | null;
  /** Reference of a fault; `unreachable` while the office is away. */
  readonly fault: string | null;
  readonly isLoading: boolean;
  readonly isRefreshing: boolean;
  refetch(): Promise<void>;
}

/**
 * Asks the office for something to show, and keeps it fresh by the topics.
 *
 * @param options `enabled: false` asks nothing yet; `keepPrevious` shows the last answer while another input is asked
 */
export function useLook<Name extends MethodName>(
  method: Name,
  input: InputOf<Name>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): Look<ValueOf<Name>> {
  const office = useOffice();
  const queryKey = keyOf(method, input);
  const query = useQuery<ValueOf<Name>>({
    queryKey,
    queryFn: async ({ client }) => answerOf(await office.call(method, asLater(client, queryKey, input))),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
  const failure = failureOf(query.error);
  return {
    data: query.data ?? null,
    refusal: failure.refusal,
    fault: failure.fault,
    isLoading: query.isPending && query.fetchStatus !== 'idle',
    isRefreshing: query.isFetching && !query.isPending,
    async refetch() {
      await query.refetch();
    },
  };
}

// A case is opened once; what follows is the window refreshing what it shows, and the audit tells them apart.
function asLater<Input>(client: QueryClient, key: readonly unknown[], input: Input): Input {
  const isOpening =
    typeof input === 'object' && input !== null && 'opening' in input && input.opening === true;
  return isOpening && client.getQueryData(key) !== undefined ? { ...input, opening: false } : input;
}

/** The value of a reply; throws an error whose cause is the reply where there is none. See {@link failureOf}. */
export function answerOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error('The office did not answer this', { cause: reply });
  return reply.value;
}

/** What an error of {@link answerOf} holds; any other error is a fault of the window. */
export function failureOf(error: Error | null): {
  readonly refusal: Refusal | null;
  readonly fault: string | null;
} {
  if (error === null) return { refusal: null, fault: null };
  const cause: unknown = error.cause;
  if (isFailedReply(cause)) {
    return 'refusal' in cause
      ? { refusal: cause.refusal, fault: null }
      : { refusal: null, fault: cause.fault.reference };
  }
  return { refusal: null, fault: 'window' };
}

function isFailedReply(cause: unknown): cause is Exclude<Reply, { readonly ok: true }> {
  return typeof cause === 'object' && cause !== null && 'ok' in cause && cause.ok === false;
}

/** Lets the office's announcements refresh what is shown. Returns the function that stops it. */
export function followTopics(office: OfficeApi, client: QueryClient): () => void {
  return office.subscribe((topic) => {
    for (const queryKey of keysTouchedBy(topic)) void client.invalidateQueries({ queryKey });
  });
}

function keysTouchedBy(topic: Topic): readonly (readonly string[])[] {
  switch (topic.topic) {
    case 'case-changed':
      return [['case', topic.caseId], ['worklist'], ['found'], ['returns'], ['audit']];
    case 'reading-changed':
      return [['readings']];
    case 'outbox-changed':
      return [['outbox'], ['destinations'], ['status'], ['audit']];
    case 'destinations-changed':
      return [['destinations'], ['audit']];
    case 'people-changed':
      return [['people'], ['status'], ['audit']];
    case 'address-book-changed':
      // Which kind of hospital a site is stands in it.
      return [['address-book'], ['returns'], ['audit']];
    case 'coroner-profiles-changed':
      return [['coroner-profiles'], ['audit']];
    case 'office-time-changed':
      // Every case's clocks are counted by it.
      // And so is the list of notifications that nobody answered.
      return [['office-time'], ['case'], ['worklist'], ['returns'], ['audit']];
    case 'rules-changed':
      // What every case raises follows from it.
      return [['rules'], ['case'], ['audit']];
    case 'exports-changed':
      return [['exports'], ['audit']];
    case 'returns-changed':
      return [['frozen-returns'], ['audit']];
    case 'locked':
    case 'unlocked':
      return [['status']];
    case 'office-restarted':
      return [[]];
    default:
      return topic satisfies never;
  }
}
