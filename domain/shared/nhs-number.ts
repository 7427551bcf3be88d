/**
 * Whether ten digits carry a right NHS number check digit.
 *
 * Weights 10 to 2 over the first nine digits; 11 minus the sum modulo 11 is the check digit, 11 counts as 0,
 * and 10 never occurs in a real number. Rule NHS-1.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const remainder = 11 - (sum % 11);
  const check = remainder === 11 ? 0 : remainder;
  return check !== 10 && check === Number(digits[9]);
}

/** Ten digits as they are written and read aloud: `999 000 0018`. */
export function spacedNhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
