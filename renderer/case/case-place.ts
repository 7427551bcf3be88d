import { create } from 'zustand';
import { useDesk } from '../session/desk.ts';
import type { Question } from '../../contract/words/track-words.ts';
import type { Section } from './sections.ts';

/** A place inside a case: the section, and the field or part that should take the focus there. */
export interface Place {
  readonly section: Section;
  /** Id of the element to bring into view and focus; null: the section's own beginning. */
  readonly anchor: string | null;
}

interface CasePlaces {
  readonly places: Readonly<Record<string, Place>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly go: (caseId: string, place: Place) => void;
  readonly ask: (caseId: string, question: Question) => void;
  readonly arrived: (caseId: string) => void;
}

const HOME: Place = { section: 'questions', anchor: null };

/** Where each case was left, so that a lock or a look at another case brings its reader back to the same place. */
export const useCasePlaces = create<CasePlaces>()((set) => ({
  places: {},
  questions: {},
  go: (caseId, place) => set((state) => ({ places: { ...state.places, [caseId]: place } })),
  ask: (caseId, question) =>
    set((state) => ({
      questions: { ...state.questions, [caseId]: question },
      places: { ...state.places, [caseId]: { section: 'questions', anchor: 'answer-form' } },
    })),
  arrived: (caseId) =>
    set((state) => {
      const place = state.places[caseId];
      return place === undefined || place.anchor === null
        ? state
        : { places: { ...state.places, [caseId]: { ...place, anchor: null } } };
    }),
}));

// Somebody else at the desk begins each case at its home, not where the one before was reading.
let seatedBefore: string | null = null;
useDesk.subscribe(({ seated }) => {
  if (seated === null || seated === seatedBefore) return;
  if (seatedBefore !== null) useCasePlaces.setState({ places: {}, questions: {} });
  seatedBefore = seated;
});

export function usePlace(caseId: string): Place {
  return useCasePlaces((state) => state.places[caseId] ?? HOME);
}

export function useQuestion(caseId: string): Question {
  return useCasePlaces((state) => state.questions[caseId] ?? 'cause');
}
