import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLook } from '../queries.ts';
import { readingInWords } from '../words/reading-words.ts';

/** Who reads which case or has begun something in it, in sentences by case. */
export function useReadings(nowAt: string): ReadonlyMap<string, string> {
  const client = useQueryClient();
  const { data } = useLook('list-readings', {});
  useEffect(() => {
    // What was read a while ago is no news any more, and no topic says so.
    void client.invalidateQueries({ queryKey: ['readings'] });
  }, [client, nowAt]);
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
