import { expect, it } from 'vitest';
import { circumstanceLines } from '../../contract/words/circumstance-lines.ts';
import { aCircumstance } from '../builders/case-inputs.ts';

const answered = (answer: 'yes' | 'no' | 'not-known', detail = '', on: string | null = null) => ({
  value: aCircumstance({ answer, detail, on }),
  base: null,
  settles: [],
});

it('the timeline says how each circumstance was answered, so that a "no" is not read as something that happened', () => {
  const fields = {
    violence: answered('no'),
    fall: answered('yes', 'On the stairs', '2026-11-12'),
    safeguardingConcern: answered('not-known'),
    selfHarm: answered('no'),
    occupation: { value: 'Weaver', base: null, settles: [] },
  };
  expect(circumstanceLines(fields)).toEqual([
    'Fall: Yes, 12-Nov-2026: On the stairs',
    'Not known: safeguarding concern',
    'No: self-harm; violence',
  ]);
  expect(circumstanceLines({ occupation: fields.occupation })).toEqual([]);
});
