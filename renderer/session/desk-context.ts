import { createContext, createElement, useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Desk } from './desk.ts';

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider(props: { readonly desk: Desk; readonly children: ReactNode }): ReactElement {
  return createElement(DeskContext.Provider, { value: props.desk }, props.children);
}

/** How this window is left and taken up again. Throws outside a {@link DeskProvider}. */
export function useDeskActs(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('No desk is provided here');
  return desk;
}
