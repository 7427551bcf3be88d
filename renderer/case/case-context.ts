import { createContext, createElement, useContext, type ReactElement, type ReactNode } from 'react';
import type { CaseView, SessionUser } from '../../contract/views.ts';
import type { Question } from '../../contract/words/track-words.ts';
import type { Place } from './case-place.ts';

/** The case that the screen is about, and how to get from one place in it to another. */
export interface OpenCase {
  readonly caseId: string;
  readonly view: CaseView;
  /** Who is at the desk; null in the moment of locking. */
  readonly user: SessionUser | null;
  readonly go: (place: Place) => void;
  readonly ask: (question: Question) => void;
}

const CaseContext = createContext<OpenCase | null>(null);

export function CaseProvider(props: {
  readonly value: OpenCase;
  readonly children: ReactNode;
}): ReactElement {
  return createElement(CaseContext.Provider, { value: props.value }, props.children);
}

/** The open case. Throws outside a {@link CaseProvider}. */
export function useCase(): OpenCase {
  const open = useContext(CaseContext);
  if (open === null) throw new Error('No case is open here');
  return open;
}
