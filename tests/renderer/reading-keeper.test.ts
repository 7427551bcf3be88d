import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../contract/reply.ts';
import type { Topic } from '../../contract/topics.ts';
import type { CaseReading } from '../../contract/views.ts';
import { keepReading, type ReadingKeeper } from '../../renderer/case/reading/reading-keeper.ts';
import { officeOver } from '../../renderer/office-api.ts';

const CASE = '6e3a5c1e-0f5f-4c51-9d9b-64b0cf5f5c11';
const ANOTHER = '6e3a5c1e-0f5f-4c51-9d9b-64b0cf5f5c12';
const WINDOW = '6e3a5c1e-0f5f-4c51-9d9b-64b0cf5f5c13';
const AT = '2026-11-23T10:42:07.000Z';
const NOBODY: CaseReading = { elsewhere: null, takenOver: null, colleagues: [] };
const ELSEWHERE: CaseReading = { ...NOBODY, elsewhere: { windows: 1, since: AT, isTakenOver: false } };
const TAKEN: CaseReading = { ...NOBODY, takenOver: { from: 'window', byName: 'Nia Prosser', at: AT } };

let answer: () => Reply | Promise<Reply>;
let calls: string[];
let drafts: string[];
let shown: (CaseReading | null)[];
let announce: (topic: Topic) => void;
let keeper: ReadingKeeper;

beforeEach(async () => {
  vi.useFakeTimers();
  answer = () => ({ ok: true, value: NOBODY });
  calls = [];
  drafts = [];
  shown = [];
  announce = () => undefined;
  const office = officeOver({
    call(method, input) {
      expect(input).toEqual({ caseId: CASE, windowId: WINDOW });
      calls.push(method);
      return Promise.resolve(answer());
    },
    subscribe(listener) {
      announce = listener;
      return () => {
        announce = () => undefined;
      };
    },
  });
  keeper = keepReading({
    office,
    drafts: {
      flush: () => Promise.resolve(void drafts.push('saved')),
      loadAgain: (caseId) => Promise.resolve(void drafts.push(`fetched ${caseId}`)),
    },
    caseId: CASE,
    windowId: WINDOW,
    show: (reading) => shown.push(reading),
  });
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  keeper.stop(false);
  vi.useRealTimers();
});

describe('a window that shows a case', () => {
  it('READ-2 says so at once and every half minute, until it leaves the case', async () => {
    expect(calls).toEqual(['keep-reading']);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(calls).toHaveLength(4);
    keeper.stop(true);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(calls.slice(4)).toEqual(['stop-reading']);
  });

  it('does not say that it leaves when the desk is locked: the desk remembers what was being read', async () => {
    keeper.stop(false);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(calls).toEqual(['keep-reading']);
  });

  it('asks again when it is told that somebody came to this case, and not for another', async () => {
    answer = () => ({ ok: true, value: ELSEWHERE });
    announce({ topic: 'reading-changed', caseId: ANOTHER });
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toHaveLength(1);
    announce({ topic: 'reading-changed', caseId: CASE });
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual([NOBODY, ELSEWHERE]);
  });

  it('shows what the newest answer says, whichever comes last', async () => {
    const waiting: ((reply: Reply) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    announce({ topic: 'reading-changed', caseId: CASE });
    announce({ topic: 'reading-changed', caseId: CASE });
    waiting[1]?.({ ok: true, value: NOBODY });
    waiting[0]?.({ ok: true, value: ELSEWHERE });
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual([NOBODY, NOBODY]);
  });

  it('shows the last that it knows while the office is away, and nothing where it is refused', async () => {
    answer = () => ({ ok: true, value: ELSEWHERE });
    await vi.advanceTimersByTimeAsync(30_000);
    answer = () => ({ ok: false, fault: { reference: 'unreachable' } });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(shown.at(-1)).toEqual(ELSEWHERE);
    answer = () => ({ ok: false, refusal: { kind: 'case-not-found' } });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(shown.at(-1)).toBeNull();
  });

  it('READ-4 saves every typed word at once when it is taken over, and once', async () => {
    answer = () => ({ ok: true, value: TAKEN });
    announce({ topic: 'reading-changed', caseId: CASE });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(drafts).toEqual(['saved']);
    answer = () => ({ ok: true, value: NOBODY });
    await vi.advanceTimersByTimeAsync(30_000);
    answer = () => ({ ok: true, value: TAKEN });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(drafts).toEqual(['saved', 'saved']);
  });

  it('fetches what was typed in the other window when it takes over, and its last letters', async () => {
    await keeper.takeOver();
    expect(calls.at(-1)).toBe('take-over-reading');
    expect(drafts).toEqual([`fetched ${CASE}`]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(drafts).toEqual([`fetched ${CASE}`, `fetched ${CASE}`]);
    answer = () => ({ ok: false, fault: { reference: 'unreachable' } });
    await keeper.takeOver();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(drafts).toHaveLength(2);
  });
});
