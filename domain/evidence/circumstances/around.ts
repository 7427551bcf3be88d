const EACH_SIDE = 90;

/** The words with what stands around them, cut at white space; the whole text where it is short. */
export function around(text: string, words: string): string {
  if (text.length <= 2 * EACH_SIDE) return text.trim();
  const at = Math.max(0, text.toLowerCase().indexOf(words.toLowerCase()));
  const from = at <= EACH_SIDE ? 0 : text.lastIndexOf(' ', at - EACH_SIDE) + 1;
  const end = text.indexOf(' ', at + words.length + EACH_SIDE);
  const to = end === -1 ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}
