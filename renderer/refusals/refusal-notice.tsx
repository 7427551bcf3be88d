import type { ReactNode } from 'react';
import type { Refusal } from '../../contract/refusal.ts';
import { RefusalNotice as Told } from '../components/refusal-notice.tsx';
import { wordsFor } from './refusal-words.ts';

interface RefusalNoticeProps {
  /** What a command or a look was refused with; null shows nothing. */
  readonly refusal: Refusal | null;
  /** Reference of a fault; null shows nothing. */
  readonly fault: string | null;
  readonly actions?: ReactNode;
}

/** What went wrong with the last request, what is safe, and what to do. Nothing while nothing went wrong. */
export function RefusalNotice({ refusal, fault, actions }: RefusalNoticeProps) {
  if (refusal !== null) {
    const { title, safe, todo, details } = wordsFor(refusal);
    return (
      <Told
        happened={title}
        safe={safe}
        toDo={
          <>
            {todo}
            {details.length > 0 && (
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </>
        }
        code={null}
        actions={actions}
      />
    );
  }
  if (fault === null) return null;
  const isAway = fault === 'unreachable' || fault === 'shut-out';
  return (
    <Told
      happened={isAway ? 'The office did not answer' : 'Something went wrong'}
      safe="What you typed is kept in this window. If it had been recorded already, trying again finds it and does not record it twice."
      toDo={
        isAway
          ? 'It is being looked for. Try again in a moment.'
          : 'Try again. If it stays, tell the help desk the reference.'
      }
      code={isAway ? null : fault}
      actions={actions}
    />
  );
}
