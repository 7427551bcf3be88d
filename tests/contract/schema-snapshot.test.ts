import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isMethodName, METHODS } from '../../contract/methods.ts';

describe('what the window may send', () => {
  it.each(Object.keys(METHODS).filter(isMethodName))('%s is as it was agreed on', (method) => {
    const { act, input, sort } = METHODS[method];
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
    expect({ sort, act, schema }).toMatchSnapshot();
  });
});
