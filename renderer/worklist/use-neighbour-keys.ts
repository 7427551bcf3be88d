import { useQueryClient } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { WorklistPage } from '../../contract/views.ts';
import { useHotkey } from '../components/use-hotkey.ts';
import { worklistKey } from './use-worklist.ts';
import { useWorklistChoice } from './worklist-choice.ts';

const CASE_PATH = '/case/';

/** Alt with an arrow goes, in a case, to the one before or after it in the worklist as this person last saw it. */
export function useNeighbourKeys(userId: string, path: string): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [{ filter, order }] = useWorklistChoice(userId);
  const isOn = path.startsWith(CASE_PATH);

  function go(step: 1 | -1): void {
    const list = client.getQueryData<InfiniteData<WorklistPage>>(worklistKey(filter, order));
    const ids = list?.pages.flatMap((page) => page.rows.map((row) => row.caseId)) ?? [];
    const at = ids.indexOf(path.slice(CASE_PATH.length));
    const next = at === -1 ? undefined : ids[at + step];
    if (next !== undefined) void navigate({ to: '/case/$caseId', params: { caseId: next } });
  }
  useHotkey('Alt+ArrowUp', () => go(-1), { isOn });
  useHotkey('Alt+ArrowDown', () => go(1), { isOn });
}
