import { expect, it } from 'vitest';
import { isGmcNumber } from '../../../domain/shared/gmc-number.ts';

it.each([
  ['9900011', true],
  ['0000000', true],
  ['990001', false],
  ['99000111', false],
  ['990001a', false],
  [' 9900011', false],
  ['9900011\n', false],
  ['', false],
])('GMC-1 is %j seven digits? %s', (text, isOne) => {
  expect(isGmcNumber(text)).toBe(isOne);
});
