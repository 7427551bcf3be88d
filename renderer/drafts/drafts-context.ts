import { createContext, createElement, useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { DraftKeeper } from './draft-keeper.ts';

const DraftsContext = createContext<DraftKeeper | null>(null);

export function DraftsProvider(props: {
  readonly drafts: DraftKeeper;
  readonly children: ReactNode;
}): ReactElement {
  return createElement(DraftsContext.Provider, { value: props.drafts }, props.children);
}

/** The one keeper of drafts of this window. Throws outside a {@link DraftsProvider}. */
export function useDrafts(): DraftKeeper {
  const drafts = useContext(DraftsContext);
  if (drafts === null) throw new Error('No draft keeper is provided here');
  return drafts;
}
