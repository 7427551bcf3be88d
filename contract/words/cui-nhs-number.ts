/** The digits of what was typed, at most ten. */
export function nhsNumberDigits(text: string): string {
  return text.replace(/\D/g, '').slice(0, 10);
}

/**
 * An NHS number in groups of three, three and four with single spaces: `999 000 0018`.
 *
 * @param digits ten digits, or fewer while a person is typing
 */
export function formatNhsNumber(digits: string): string {
  const kept = nhsNumberDigits(digits);
  return [kept.slice(0, 3), kept.slice(3, 6), kept.slice(6)].filter((group) => group !== '').join(' ');
}
