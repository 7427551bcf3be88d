import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseReading } from '../../../contract/views.ts';
import { useDrafts } from '../../drafts/drafts-context.ts';
import { useOffice } from '../../office-api.ts';
import { useDesk } from '../../session/desk.ts';
import { keepReading, type ReadingKeeper } from './reading-keeper.ts';
import { ownWindowId } from './window-id.ts';

/** Who else reads the case that this window shows, and the way to take it over. Null while nothing is known. */
export function useReading(caseId: string): {
  readonly reading: CaseReading | null;
  /** Answers whether it was done. */
  takeOver(): Promise<boolean>;
} {
  const office = useOffice();
  const drafts = useDrafts();
  const [reading, setReading] = useState<CaseReading | null>(null);
  const keeper = useRef<ReadingKeeper | null>(null);
  useEffect(() => {
    const begun = keepReading({ office, drafts, caseId, windowId: ownWindowId(), show: setReading });
    keeper.current = begun;
    const pause = (): void => begun.pause();
    window.addEventListener('pagehide', pause);
    return () => {
      window.removeEventListener('pagehide', pause);
      keeper.current = null;
      // The screen of a locked office is taken away; nobody has left the case.
      begun.stop(!useDesk.getState().isCovered);
    };
  }, [caseId, drafts, office]);
  const takeOver = useCallback(async () => (await keeper.current?.takeOver()) ?? false, []);
  return { reading, takeOver };
}
