import { expect, it } from 'vitest';
import { GROUND_CODES, NOTIFICATION_GROUNDS } from '../../../domain/referrals/grounds.ts';

it('REF-10 the grounds are the fifteen paragraphs of regulation 3(1), in its order, and no local ones', () => {
  expect(GROUND_CODES.map((code) => NOTIFICATION_GROUNDS[code].paragraph)).toEqual([
    '3(1)(a)(i)',
    '3(1)(a)(ii)',
    '3(1)(a)(iii)',
    '3(1)(a)(iv)',
    '3(1)(a)(v)',
    '3(1)(a)(vi)',
    '3(1)(a)(vii)',
    '3(1)(a)(viii)',
    '3(1)(a)(ix)',
    '3(1)(b)',
    '3(1)(c)',
    '3(1)(d)',
    '3(1)(e)',
    '3(1)(f)',
    '3(1)(g)',
  ]);
});

it('REF-10 a code is its paragraph without the number, and only (e) and (f) have letters still to be checked', () => {
  for (const code of GROUND_CODES) {
    const letters = code
      .split('-')
      .map((letter) => `(${letter})`)
      .join('');
    expect(NOTIFICATION_GROUNDS[code].paragraph).toBe(`3(1)${letters}`);
  }
  expect(GROUND_CODES.filter((code) => NOTIFICATION_GROUNDS[code].lettering === 'unconfirmed')).toEqual([
    'e',
    'f',
  ]);
});
