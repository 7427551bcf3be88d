import type { Refusal } from '../../contract/refusal.ts';
import type { DraftRow } from '../../contract/views.ts';
import type { OfficeApi } from '../office-api.ts';
import type { SaveState } from './save-state.ts';

/** Unfinished typing as the window holds it. `restoredAt`: when it was saved, where it comes from an earlier time. */
export interface KeptDraft {
  readonly text: string;
  readonly restoredAt: string | null;
}

/** Where a draft lies among those of the person at the desk. */
export interface DraftPlace {
  /** Null for a form that belongs to no case yet. */
  readonly caseId: string | null;
  readonly field: string;
}

/** A draft as the office has it: only this one is ever taken away, not what another window has saved since. */
export interface SentDraft extends DraftPlace {
  readonly savedAt: string;
}

/**
 * Sees to it that what is typed is in the record's drafts within half a second, and that nothing is lost while the
 * office is away: what is not saved waits here, under the name of the person who typed it, and is sent again.
 */
export interface DraftKeeper {
  /** Somebody has unlocked the office; their own unsaved typing is sent. */
  begin(userId: string): void;
  /** The office is locked. What is saved is forgotten here; what is not saved waits for its owner. */
  end(): void;
  /** Fetches the drafts of one case (null: of none) once. Answers when they are here. */
  load(caseId: string | null): Promise<void>;
  isLoaded(caseId: string | null): boolean;
  read(caseId: string | null, field: string): KeptDraft | null;
  write(caseId: string | null, field: string, text: string): void;
  /** Takes a draft away because the person gave it up. */
  discard(caseId: string | null, field: string): Promise<void>;
  /**
   * Fetches the drafts of a case once more, after it was taken over from another window of the same person: a field in
   * which nothing was typed here shows what was typed there.
   */
  loadAgain(caseId: string): Promise<void>;
  /**
   * Sends what is not saved of these drafts, and answers what the office has of them. The command that records them
   * carries it, so that recording and taking away are one commit.
   */
  settle(places: readonly DraftPlace[]): Promise<readonly SentDraft[]>;
  /** Forgets drafts whose command was answered. What was saved since they were settled is taken away by a further call. */
  recorded(places: readonly DraftPlace[], sent: readonly SentDraft[]): Promise<void>;
  /**
   * Saves again what was typed here for a case that has just changed: another window of the same person shares the
   * place of the draft, and takes away what lies there once it has recorded its own. What lies there is left alone.
   */
  saveAgain(caseId: string): void;
  /** Sends everything not yet saved at once. Answers when all is saved or cannot be saved now. */
  flush(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

const SAVE_AFTER_MS = 300;
const TRY_AGAIN_AFTER_MS = 1_000;
/** By then the window that recorded has taken its own draft away, and so does not take this one with it. */
const SAVE_AGAIN_AFTER_MS = 2_000;

interface Held {
  readonly owner: string;
  readonly caseId: string | null;
  readonly field: string;
  /** Null: to be discarded. */
  readonly text: string | null;
  readonly restoredAt: string | null;
  /** Not only fetched: what is typed here is never changed for what was typed in another window. */
  readonly isTypedHere: boolean;
  /** `refused`: asking again cannot change it; it stays in this window until it is changed, saved or given up. */
  readonly state: 'unsaved' | 'saved' | 'refused';
}

export function createDraftKeeper(office: OfficeApi, show: (state: SaveState) => void): DraftKeeper {
  const drafts = new Map<string, Held>();
  /** When the office saved what it has from this window; only that is ever discarded, not another window's typing. */
  const officeHas = new Map<string, string>();
  const loads = new Map<string | null, Promise<void>>();
  const loaded = new Set<string | null>();
  const sending = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  let owner: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const announce = (): void => {
    for (const listener of listeners) listener();
  };
  const hold = (draft: Held): void => {
    drafts.set(nameOf(draft.owner, draft.caseId, draft.field), draft);
    announce();
  };
  const unsaved = (): readonly [string, Held][] =>
    [...drafts].filter(([, draft]) => draft.state === 'unsaved' && draft.owner === owner);
  const schedule = (afterMs: number): void => {
    timer ??= setTimeout(() => {
      timer = null;
      void sendAll();
    }, afterMs);
  };

  const sendAll = async (): Promise<void> => {
    const waiting = unsaved();
    if (waiting.length === 0) return;
    await Promise.all(waiting.map(([name]) => send(name)));
    if (unsaved().length > 0 && timer === null) schedule(TRY_AGAIN_AFTER_MS);
  };

  /** One draft is sent by one call at a time, so that an older text never arrives after a newer one. */
  const send = async (name: string): Promise<void> => {
    const underWay = sending.get(name);
    if (underWay !== undefined) await underWay;
    const draft = drafts.get(name);
    if (draft === undefined || draft.state !== 'unsaved' || draft.owner !== owner || sending.has(name))
      return;
    const sent = sendOne(name, draft).finally(() => sending.delete(name));
    sending.set(name, sent);
    await sent;
  };

  const sendOne = async (name: string, draft: Held): Promise<void> => {
    const { caseId, field, text } = draft;
    if (text !== null) show({ kind: 'saving' });
    const savedBefore = officeHas.get(name);
    if (text === null && savedBefore === undefined) {
      drafts.delete(name);
      return;
    }
    const reply =
      text === null
        ? await office.call('discard-draft', { caseId, field, savedAt: savedBefore ?? '' })
        : await office.call('save-draft', { caseId, field, text });
    const isNewest = drafts.get(name) === draft;
    if (reply.ok) {
      if (reply.value === null) officeHas.delete(name);
      else officeHas.set(name, reply.value.savedAt);
      if (isNewest && text === null) drafts.delete(name);
      else if (isNewest) drafts.set(name, { ...draft, state: 'saved' });
      // While a letter typed since is on its way, "saved" would say too much.
      const isAllSaved = unsaved().every(([, waiting]) => waiting.text === null);
      if (text !== null && reply.value !== null && isAllSaved)
        show({ kind: 'saved', savedAt: reply.value.savedAt });
      return;
    }
    const refusal = 'refusal' in reply ? reply.refusal : null;
    if (text !== null) show({ kind: 'not-saved', refusal });
    if (isNewest && refusal !== null && isFinal(refusal)) drafts.set(name, { ...draft, state: 'refused' });
  };

  const fetched = (by: string, { caseId, field, text, savedAt }: DraftRow): void => {
    const name = nameOf(by, caseId, field);
    // What was typed in this window since is newer than what the office had.
    if (drafts.get(name)?.isTypedHere === true || officeHas.get(name) === savedAt) return;
    officeHas.set(name, savedAt);
    const from = { restoredAt: savedAt, isTypedHere: false, state: 'saved' } as const;
    drafts.set(name, { owner: by, caseId, field, text, ...from });
  };

  /** Where the office cannot say what lies there, what was typed here is saved. */
  const putBack = async (caseId: string): Promise<void> => {
    const saved = [...drafts].filter(
      ([, draft]) =>
        draft.owner === owner && draft.caseId === caseId && draft.state === 'saved' && draft.text !== null,
    );
    if (saved.length === 0) return;
    const reply = await office.call('list-drafts', { caseId });
    const there = new Set(reply.ok ? reply.value.map(({ field }) => field) : []);
    for (const [name, draft] of saved) {
      if (drafts.get(name) === draft && !there.has(draft.field))
        drafts.set(name, { ...draft, state: 'unsaved' });
    }
    await sendAll();
  };

  const discard = async (caseId: string | null, field: string): Promise<void> => {
    if (owner === null) return;
    const name = nameOf(owner, caseId, field);
    if (!drafts.has(name)) return;
    hold({ owner, caseId, field, text: null, restoredAt: null, isTypedHere: true, state: 'unsaved' });
    await send(name);
    if (drafts.has(name)) schedule(TRY_AGAIN_AFTER_MS);
  };

  const flush = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    await Promise.all(sending.values());
    await sendAll();
  };

  return {
    begin(userId) {
      if (owner === userId) return;
      owner = userId;
      loads.clear();
      loaded.clear();
      announce();
      void sendAll();
    },
    end() {
      owner = null;
      loads.clear();
      loaded.clear();
      for (const [name, draft] of drafts) if (draft.state === 'saved') drafts.delete(name);
      for (const name of officeHas.keys()) if (!drafts.has(name)) officeHas.delete(name);
      show({ kind: 'idle' });
      announce();
    },
    load(caseId) {
      const by = owner;
      if (by === null) return Promise.resolve();
      const before = loads.get(caseId);
      if (before !== undefined) return before;
      const loading = office.call('list-drafts', { caseId }).then((reply) => {
        if (owner !== by) return;
        if (!reply.ok) {
          loads.delete(caseId);
          // Without the right to keep drafts there are none to wait for.
          if ('refusal' in reply && reply.refusal.kind === 'not-allowed') loaded.add(caseId);
          announce();
          return;
        }
        for (const row of reply.value) fetched(by, row);
        loaded.add(caseId);
        announce();
      });
      loads.set(caseId, loading);
      return loading;
    },
    isLoaded: (caseId) => loaded.has(caseId),
    read(caseId, field) {
      const draft = owner === null ? undefined : drafts.get(nameOf(owner, caseId, field));
      return draft === undefined || draft.text === null ? null : keptOf(draft);
    },
    write(caseId, field, text) {
      if (owner === null) return;
      const before = drafts.get(nameOf(owner, caseId, field));
      const restoredAt = before?.text == null ? null : before.restoredAt;
      hold({ owner, caseId, field, text, restoredAt, isTypedHere: true, state: 'unsaved' });
      show({ kind: 'saving' });
      schedule(SAVE_AFTER_MS);
    },
    discard,
    async settle(places) {
      const by = owner;
      if (by === null) return [];
      const names = places.map(({ caseId, field }) => nameOf(by, caseId, field));
      await Promise.all(names.map(send));
      await Promise.all(names.map((name) => sending.get(name) ?? Promise.resolve()));
      return places.flatMap(({ caseId, field }, at) => {
        const savedAt = officeHas.get(names[at] ?? '');
        return savedAt === undefined ? [] : [{ caseId, field, savedAt }];
      });
    },
    async recorded(places, sent) {
      const by = owner;
      if (by === null) return;
      const left = places.filter(({ caseId, field }) => {
        const name = nameOf(by, caseId, field);
        const gone = sent.find((draft) => draft.caseId === caseId && draft.field === field);
        if (sending.has(name) || officeHas.get(name) !== gone?.savedAt) return true;
        officeHas.delete(name);
        drafts.delete(name);
        return false;
      });
      announce();
      await Promise.all(left.map(({ caseId, field }) => discard(caseId, field)));
    },
    async loadAgain(caseId) {
      const by = owner;
      if (by === null) return;
      const reply = await office.call('list-drafts', { caseId });
      if (!reply.ok || owner !== by) return;
      for (const row of reply.value) fetched(by, row);
      announce();
    },
    saveAgain(caseId) {
      setTimeout(() => void putBack(caseId), SAVE_AGAIN_AFTER_MS);
    },
    flush,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function nameOf(by: string, caseId: string | null, field: string): string {
  return JSON.stringify([by, caseId, field]);
}

// The same object for the same draft, so that React sees no change where there is none.
const kept = new WeakMap<Held, KeptDraft>();
function keptOf(draft: Held): KeptDraft {
  const known = kept.get(draft);
  if (known !== undefined) return known;
  const made = { text: draft.text ?? '', restoredAt: draft.restoredAt };
  kept.set(draft, made);
  return made;
}

function isFinal(refusal: Refusal): boolean {
  return refusal.kind === 'not-allowed' || refusal.kind === 'bad-request';
}
