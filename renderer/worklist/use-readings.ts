import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLook } from '../queries.ts';
import { readingInWords } from '../../contract/words/reading-words.ts';

const ASK_EVERY_MS = 60_000;

/** Who reads which case or has begun something in it, in sentences by case. @param nowAt a time of today needs no date */
export function useReadings(nowAt: string): ReadonlyMap<string, string> {
  const client = useQueryClient();
  const { data } = useLook('list-readings', {});
  useEffect(() => {
    // What was read a while ago is no news any more, and no topic says so.
    const askAgain = (): void => void client.invalidateQueries({ queryKey: ['readings'] });
    askAgain();
    const timer = setInterval(askAgain, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [client]);
  return useMemo(
    () =>
      new Map(
        (data ?? []).map(({ caseId, reading }) => [
          caseId,
          readingInWords(reading, nowAt).sentences.join(' '),
        ]),
      ),
    [data, nowAt],
  );
}
