import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../contract/reply.ts';
import type { DraftRow } from '../../contract/views.ts';
import { createDraftKeeper } from '../../renderer/drafts/draft-keeper.ts';
import type { DraftKeeper } from '../../renderer/drafts/draft-keeper.ts';
import type { SaveState } from '../../renderer/drafts/save-state.ts';
import { officeOver } from '../../renderer/office-api.ts';

const CASE = '6e3a5c1e-0f5f-4c51-9d9b-64b0cf5f5c11';
const NURSE = 'user-one';
const DOCTOR = 'user-two';
const SAVED_AT = '2026-11-23T10:42:07.000Z';
const AWAY: Reply = { ok: false, fault: { reference: 'unreachable' } };

interface Call {
  readonly method: string;
  readonly input: unknown;
}

/** An office that keeps drafts as the real one does, and that can be away or refuse. */
function anOffice() {
  const calls: Call[] = [];
  const kept = new Map<string, string>();
  let answer: ((call: Call) => Reply | null) | null = null;
  const reply = (method: string, input: Partial<DraftRow>): Reply => {
    const name = `${input.caseId ?? ''}/${input.field ?? ''}`;
    if (method === 'save-draft') kept.set(name, input.text ?? '');
    if (method === 'discard-draft') kept.delete(name);
    if (method !== 'list-drafts')
      return { ok: true, value: method === 'save-draft' ? { savedAt: SAVED_AT } : null };
    const rows = [...kept].map(([at, text]) => ({
      caseId: CASE,
      field: at.split('/')[1],
      text,
      savedAt: SAVED_AT,
    }));
    return { ok: true, value: rows };
  };
  const api = officeOver({
    call(method, input) {
      const call = { method, input };
      calls.push(call);
      return Promise.resolve(answer?.(call) ?? reply(method, input as Partial<DraftRow>));
    },
    subscribe: () => () => undefined,
  });
  return {
    api,
    calls,
    kept,
    answersWith(next: ((call: Call) => Reply | null) | null) {
      answer = next;
    },
    saves: () =>
      calls.filter(({ method }) => method === 'save-draft').map(({ input }) => (input as DraftRow).text),
  };
}

let office: ReturnType<typeof anOffice>;
let shown: SaveState[];
let keeper: DraftKeeper;

beforeEach(() => {
  vi.useFakeTimers();
  office = anOffice();
  shown = [];
  keeper = createDraftKeeper(office.api, (state) => shown.push(state));
  keeper.begin(NURSE);
});
afterEach(() => vi.useRealTimers());

describe('what is typed', () => {
  it('is with the office within 400 ms of each key, however long somebody goes on typing', async () => {
    const typed = Array.from({ length: 20 }, (_, at) => 'x'.repeat(at + 1));
    for (const text of typed) {
      keeper.write(CASE, 'notes', text);
      await vi.advanceTimersByTimeAsync(100);
      const newestSaved = office.saves().at(-1)?.length ?? 0;
      expect(text.length - newestSaved).toBeLessThanOrEqual(4);
    }
    await vi.advanceTimersByTimeAsync(400);
    expect(office.kept.get(`${CASE}/notes`)).toBe('x'.repeat(20));
    expect(shown.at(-1)).toEqual({ kind: 'saved', savedAt: SAVED_AT });
  });

  it('is not said to be saved while a letter typed since is still on its way', async () => {
    office.answersWith(() => {
      office.answersWith(null);
      keeper.write(CASE, 'notes', 'ab');
      return null;
    });
    keeper.write(CASE, 'notes', 'a');
    await vi.advanceTimersByTimeAsync(310);
    expect(office.saves()).toEqual(['a']);
    expect(shown.at(-1)).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(400);
    expect(shown.at(-1)).toEqual({ kind: 'saved', savedAt: SAVED_AT });
  });

  it('is sent at once when a field is left', async () => {
    keeper.write(CASE, 'notes', 'half a wo');
    await keeper.flush();
    expect(office.saves()).toEqual(['half a wo']);
  });

  it('waits in the window while the office is away, says so, and is sent when it is back', async () => {
    office.answersWith(() => AWAY);
    keeper.write(CASE, 'notes', 'The family asked');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shown.at(-1)).toEqual({ kind: 'not-saved', refusal: null });
    expect(keeper.read(CASE, 'notes')?.text).toBe('The family asked');

    office.answersWith(null);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(office.kept.get(`${CASE}/notes`)).toBe('The family asked');
    expect(shown.at(-1)?.kind).toBe('saved');
  });

  it('outlives a lock that came before it was saved, and goes with the person who typed it', async () => {
    office.answersWith(({ method }) =>
      method === 'save-draft' ? { ok: false, refusal: { kind: 'locked' } } : null,
    );
    keeper.write(CASE, 'notes', 'mid-sent');
    await vi.advanceTimersByTimeAsync(400);
    keeper.end();
    office.answersWith(null);

    keeper.begin(DOCTOR);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(keeper.read(CASE, 'notes')).toBeNull();
    expect(office.kept.size).toBe(0);

    keeper.end();
    keeper.begin(NURSE);
    await vi.advanceTimersByTimeAsync(400);
    expect(office.kept.get(`${CASE}/notes`)).toBe('mid-sent');
    expect(keeper.read(CASE, 'notes')?.text).toBe('mid-sent');
  });

  it('is not asked about again and again when the office says that it never can be kept', async () => {
    office.answersWith(({ method }) =>
      method === 'save-draft' ? { ok: false, refusal: { kind: 'bad-request', faults: [] } } : null,
    );
    keeper.write(CASE, 'notes', 'too long');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(office.saves()).toHaveLength(1);
    expect(keeper.read(CASE, 'notes')?.text).toBe('too long');
  });

  it('never arrives after what was typed later, even when the first answer is slow', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const late = createDraftKeeper(
      officeOver({
        async call(_method, input) {
          const { text } = input as DraftRow;
          if (text === 'first') await slow;
          order.push(text);
          return { ok: true, value: { savedAt: SAVED_AT } };
        },
        subscribe: () => () => undefined,
      }),
      () => undefined,
    );
    late.begin(NURSE);
    late.write(CASE, 'notes', 'first');
    await vi.advanceTimersByTimeAsync(350);
    late.write(CASE, 'notes', 'second');
    await vi.advanceTimersByTimeAsync(350);
    expect(order).toEqual([]);
    release();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(order).toEqual(['first', 'second']);
  });
});

describe('typing that a command records', () => {
  const PLACE = { caseId: CASE, field: 'notes' };

  it('is saved to its last letter first, and named to the office as it was saved', async () => {
    keeper.write(CASE, 'notes', 'Ring the ward');
    expect(await keeper.settle([PLACE])).toEqual([{ ...PLACE, savedAt: SAVED_AT }]);
    expect(office.saves()).toEqual(['Ring the ward']);
  });

  it('is gone from the window without a further call once the command was answered', async () => {
    keeper.write(CASE, 'notes', 'Ring the ward');
    const sent = await keeper.settle([PLACE]);
    const before = office.calls.length;
    await keeper.recorded([PLACE], sent);
    expect(keeper.read(CASE, 'notes')).toBeNull();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(office.calls).toHaveLength(before);
  });

  it('is not named where there is none, and stays here where the command was refused', async () => {
    expect(await keeper.settle([PLACE])).toEqual([]);
    keeper.write(CASE, 'notes', 'Ring the ward');
    await keeper.settle([PLACE]);
    expect(keeper.read(CASE, 'notes')?.text).toBe('Ring the ward');
  });

  it('that was saved again while the command was under way is taken away by a call of its own', async () => {
    keeper.write(CASE, 'notes', 'Ring the ward');
    const sent = await keeper.settle([PLACE]);
    const later = '2026-11-23T10:42:08.000Z';
    office.answersWith(({ method }) =>
      method === 'save-draft' ? { ok: true, value: { savedAt: later } } : null,
    );
    keeper.write(CASE, 'notes', 'Ring the ward.');
    await keeper.flush();
    await keeper.recorded([PLACE], sent);
    expect(office.calls.at(-1)).toEqual({ method: 'discard-draft', input: { ...PLACE, savedAt: later } });
    expect(keeper.read(CASE, 'notes')).toBeNull();
  });

  it('does not hold the command up while the office is away', async () => {
    office.answersWith(() => AWAY);
    keeper.write(CASE, 'notes', 'Ring the ward');
    expect(await keeper.settle([PLACE])).toEqual([]);
    expect(keeper.read(CASE, 'notes')?.text).toBe('Ring the ward');
  });
});

describe('drafts of an earlier time', () => {
  it('come back once per case, with when they were saved', async () => {
    office.kept.set(`${CASE}/notes`, 'from before');
    expect(keeper.isLoaded(CASE)).toBe(false);
    await Promise.all([keeper.load(CASE), keeper.load(CASE)]);
    expect(keeper.isLoaded(CASE)).toBe(true);
    expect(keeper.read(CASE, 'notes')).toEqual({ text: 'from before', restoredAt: SAVED_AT });
    expect(office.calls.filter(({ method }) => method === 'list-drafts')).toHaveLength(1);
  });

  it('do not take the place of what was typed in this window since', async () => {
    office.kept.set(`${CASE}/notes`, 'from before');
    keeper.write(CASE, 'notes', 'typed now');
    await keeper.load(CASE);
    expect(keeper.read(CASE, 'notes')?.text).toBe('typed now');
  });

  it('are gone from the window and from the office once they are given up', async () => {
    office.kept.set(`${CASE}/notes`, 'from before');
    await keeper.load(CASE);
    await keeper.discard(CASE, 'notes');
    expect(keeper.read(CASE, 'notes')).toBeNull();
    expect(office.kept.size).toBe(0);
  });

  it('are given up as this window knows them, so that another window of the same person keeps its own', async () => {
    office.kept.set(`${CASE}/notes`, 'from before');
    await keeper.load(CASE);
    await keeper.discard(CASE, 'notes');
    const last = office.calls.at(-1);
    expect(last).toEqual({
      method: 'discard-draft',
      input: { caseId: CASE, field: 'notes', savedAt: SAVED_AT },
    });
  });

  it('that another window took away when it recorded its own are saved again', async () => {
    keeper.write(CASE, 'notes', 'mine');
    await vi.advanceTimersByTimeAsync(500);
    office.kept.clear();
    keeper.saveAgain(CASE);
    await vi.advanceTimersByTimeAsync(2_500);
    expect([...office.kept.values()]).toEqual(['mine']);
    await keeper.discard(CASE, 'notes');
    keeper.saveAgain(CASE);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(office.kept.size).toBe(0);
  });

  it('that another window has saved anew are not written over by what was typed here before', async () => {
    keeper.write(CASE, 'notes', 'half a sen');
    await vi.advanceTimersByTimeAsync(500);
    office.kept.set(`${CASE}/notes`, 'half a sentence, ended in the other window');
    keeper.saveAgain(CASE);
    await vi.advanceTimersByTimeAsync(2_500);
    expect([...office.kept.values()]).toEqual(['half a sentence, ended in the other window']);
    expect(keeper.read(CASE, 'notes')?.text).toBe('half a sen');
  });

  it('READ-4 of another window are shown here once it is taken over, where nothing was typed here', async () => {
    await keeper.load(CASE);
    keeper.write(CASE, 'notes', 'typed here');
    await vi.advanceTimersByTimeAsync(500);
    office.kept.set(`${CASE}/notes`, 'typed there');
    office.kept.set(`${CASE}/faith`, 'Quaker');
    expect(keeper.read(CASE, 'faith')).toBeNull();
    await keeper.loadAgain(CASE);
    expect(keeper.read(CASE, 'faith')).toEqual({ text: 'Quaker', restoredAt: SAVED_AT });
    expect(keeper.read(CASE, 'notes')?.text).toBe('typed here');
  });

  it('that the office never had from this window are not asked of it', async () => {
    keeper.write(CASE, 'notes', 'never sent');
    await keeper.discard(CASE, 'notes');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(keeper.read(CASE, 'notes')).toBeNull();
    expect(office.calls).toEqual([]);
  });

  it('are given up after all when the office was away at the time', async () => {
    office.kept.set(`${CASE}/notes`, 'from before');
    await keeper.load(CASE);
    office.answersWith(() => AWAY);
    await keeper.discard(CASE, 'notes');
    expect(keeper.read(CASE, 'notes')).toBeNull();
    office.answersWith(null);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(office.kept.size).toBe(0);
  });
});
