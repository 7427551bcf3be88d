import type { QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import type { DraftKeeper } from '../drafts/draft-keeper.ts';
import type { OfficeApi } from '../office-api.ts';
import type { Place } from './place.ts';
import { capturePlace } from './place.ts';

interface DeskState {
  /** The screen is taken away: only the form to unlock is shown, whatever the office has answered yet. */
  readonly isCovered: boolean;
  /** A recovery code stands on that screen; nothing may take its place before it has been written down. */
  readonly showingCode: 'set-up' | 'recovery' | null;
  /** Whose drafts are at hand in this window; screens are drawn from then on. */
  readonly seated: string | null;
  /** Who was here last, and where on the screen; for the same person to come back to. */
  readonly left: { readonly userId: string; readonly place: Place | null } | null;
}

/** What is on the desk of this window. Shared so that any part may cover it at once. */
export const useDesk = create<DeskState>()((): DeskState => ({
  isCovered: false,
  showingCode: null,
  seated: null,
  left: null,
}));

/** Who sits down at the desk of this window and leaves it. */
export interface Desk {
  /** Somebody is here now; a different person than the last starts at the beginning. */
  sitDown(userId: string): Promise<void>;
  /** Covers the screen at once, saves what was typed, then locks the office. */
  leave(why: 'asked' | 'idle'): Promise<void>;
  /** Answers when a lock under way is done: whoever unlocks before that would be locked out again by it. */
  isLeft(): Promise<void>;
  /** Keeps the screen with the code until it is let go with null. */
  showCode(on: 'set-up' | 'recovery' | null): void;
}

/** How long a lock waits for typing to be saved; what is not saved by then waits in this window. */
const SAVE_WITHIN_MS = 1_500;

interface DeskNeeds {
  readonly office: OfficeApi;
  readonly client: QueryClient;
  readonly drafts: DraftKeeper;
  /** Leads the window to its first screen. */
  readonly goToStart: () => void;
}

export function createDesk({ office, client, drafts, goToStart }: DeskNeeds): Desk {
  const forget = (): void => {
    drafts.end();
    useDesk.setState({ seated: null });
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'status' });
  };

  const saveAndLock = async (why: 'asked' | 'idle'): Promise<void> => {
    await Promise.race([drafts.flush(), new Promise((resolve) => setTimeout(resolve, SAVE_WITHIN_MS))]);
    await office.call('lock', { why });
    forget();
    await client.refetchQueries({ queryKey: ['status'] });
  };
  let leaving: Promise<void> = Promise.resolve();

  office.subscribe((topic) => {
    if (topic.topic !== 'locked') return;
    cover();
    forget();
    void sitDownIfOpen();
  });

  const sitDown = async (userId: string): Promise<void> => {
    const { left, isCovered, seated } = useDesk.getState();
    if (seated === userId && !isCovered) return;
    if (left !== null && left.userId !== userId) {
      useDesk.setState({ left: null });
      goToStart();
    }
    drafts.begin(userId);
    useDesk.setState({ seated: userId });
    await client.refetchQueries({ queryKey: ['status'] });
    useDesk.setState({ isCovered: false });
  };

  /** News of a lock can come late, when somebody has already unlocked the office in this window. */
  const sitDownIfOpen = async (): Promise<void> => {
    const status = await office.call('get-status', {});
    if (status.ok && status.value.state === 'open' && status.value.user !== null)
      await sitDown(status.value.user.userId);
  };

  return {
    sitDown,
    leave(why) {
      cover();
      leaving = saveAndLock(why);
      return leaving;
    },
    isLeft: () => leaving,
    showCode(on) {
      useDesk.setState({ showingCode: on });
    },
  };
}

/** Takes the screen away at once, remembering where its person was. */
function cover(): void {
  const { isCovered, seated, left: before } = useDesk.getState();
  if (isCovered) return;
  const main = document.getElementById('main');
  const left = seated === null ? before : { userId: seated, place: main && capturePlace(main) };
  useDesk.setState({ isCovered: true, left });
  document.title = 'Scrutineer';
}
