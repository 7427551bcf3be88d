import { createContext, createElement, useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { InputOf, MethodName, ValueOf } from '../contract/methods.ts';
import type { Reply } from '../contract/reply.ts';
import type { Topic } from '../contract/topics.ts';

/** What carries calls and topics between this window and the office: the desktop's preload, or HTTP. */
export interface Carrier {
  /** Never rejects. A fault with the reference `unreachable` means that no answer was heard. */
  call(method: string, input: unknown): Promise<Reply>;
  subscribe(listener: (topic: Topic) => void): () => void;
}

/** Whether the office answers at all. `shut-out`: it runs, but this window is no longer let in. */
export type Reach = 'reached' | 'unreachable' | 'shut-out';

/** The office as the window sees it: the contract, typed, and nothing else. */
export interface OfficeApi {
  call<Name extends MethodName>(method: Name, input: InputOf<Name>): Promise<Reply<ValueOf<Name>>>;
  subscribe(listener: (topic: Topic) => void): () => void;
}

export function officeOver(carrier: Carrier): OfficeApi {
  return {
    // The carrier is untyped on purpose; the office answers each method as the contract says, and tests hold it to that.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    call: (method, input) => carrier.call(method, input) as never,
    subscribe: (listener) => carrier.subscribe(listener),
  };
}

const OfficeContext = createContext<OfficeApi | null>(null);

export function OfficeProvider(props: {
  readonly office: OfficeApi;
  readonly children: ReactNode;
}): ReactElement {
  return createElement(OfficeContext.Provider, { value: props.office }, props.children);
}

/** The office of this window. Throws outside an {@link OfficeProvider}. */
export function useOffice(): OfficeApi {
  const office = useContext(OfficeContext);
  if (office === null) throw new Error('No office is provided here');
  return office;
}
