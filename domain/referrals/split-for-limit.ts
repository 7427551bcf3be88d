/**
 * A text in pieces that a box of so many characters takes, broken between words. Nothing of the text is left out and
 * nothing is added: the pieces, one after the other, are the text. Characters are counted as a web page counts them
 * (UTF-16 units), and none is cut in half. Rule PORT-2.
 *
 * @param limit at least 2, so that every character fits somewhere
 */
export function splitForLimit(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const at = breakBefore(rest, limit);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

/** The last place at or before the limit where a word has ended; where one word is longer than the box, inside it. */
function breakBefore(text: string, limit: number): number {
  for (let at = limit; at > limit / 2; at -= 1) if (/\s/.test(text.charAt(at - 1))) return at;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return isHalf ? limit - 1 : limit;
}
