import { describe, expect, it } from 'vitest';
import { checkConversation } from '../../../domain/conversations/check-conversation.ts';
import { checkDiscussion } from '../../../domain/conversations/check-discussion.ts';
import type { ConversationRecord } from '../../../domain/conversations/conversation.ts';
import { aConversation, aDiscussion } from '../../builders/case-inputs.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const DIED = { kind: 'died', on: '2026-11-21', at: null, approximate: false } as const;
const held = (changes: Partial<ConversationRecord>): ConversationRecord => ({
  ...aConversation(changes),
  keepsPromises: [],
});

describe('a conversation', () => {
  it('CONV-1 was not held in the future; five minutes between two clocks are overlooked', () => {
    expect(checkConversation(held({ heldAt: '2026-11-23T09:05:00.000Z' }), DIED, NOW)).toEqual([]);
    expect(checkConversation(held({ heldAt: '2026-11-23T09:05:00.001Z' }), DIED, NOW)).toEqual(['in-future']);
  });

  it('CONV-1 holds for the discussion with the practitioner, and not where there was none', () => {
    expect(checkDiscussion(aDiscussion({ heldAt: '2026-11-23T10:00:00.000Z' }), NOW)).toEqual(['in-future']);
    expect(checkDiscussion({ held: false, reason: 'officer-spoke', detail: '' }, NOW)).toEqual([]);
  });

  it('CONV-2 was not held before the day of death', () => {
    expect(checkConversation(held({ heldAt: '2026-11-20T23:59:00.000Z' }), DIED, NOW)).toEqual([
      'before-death',
    ]);
    expect(checkConversation(held({ heldAt: '2026-11-21T00:00:00.000Z' }), DIED, NOW)).toEqual([]);
  });

  it('CONV-2 counts the day in London: 23:30 UTC on the eve is already the day of death in summer time', () => {
    const diedInAugust = { ...DIED, on: '2026-08-02' };
    expect(checkConversation(held({ heldAt: '2026-08-01T23:30:00.000Z' }), diedInAugust, NOW)).toEqual([]);
  });

  it('CONV-2 asks nothing where only the verification of the death is known, or no time at all', () => {
    const early = held({ heldAt: '2026-11-01T09:00:00.000Z' });
    expect(checkConversation(early, { kind: 'verified', on: '2026-11-21', at: null }, NOW)).toEqual([]);
    expect(checkConversation(early, { kind: 'not-known' }, NOW)).toEqual([]);
    expect(checkConversation(early, null, NOW)).toEqual([]);
  });

  it('CONV-3 says what was said, where somebody was reached', () => {
    expect(checkConversation(held({ said: ' ' }), DIED, NOW)).toEqual(['nothing-said']);
    expect(checkConversation(held({ said: '', result: 'no-answer' }), DIED, NOW)).toEqual([]);
  });

  it('CONV-4 names the person who was spoken to', () => {
    expect(checkConversation(held({ personName: '' }), DIED, NOW)).toEqual(['person-missing']);
    expect(checkConversation(held({ personName: '', result: 'message-left' }), DIED, NOW)).toEqual([]);
  });
});
