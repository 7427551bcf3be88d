/** Stands for a character the document's face has no sign for. */
export const NOT_PRINTABLE = '□';

/** Control and format characters but the line feed: they would turn, hide or join text on the page. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/**
 * A text as it can be set: composed (NFC), one kind of line end, nothing invisible. A character without a sign
 * becomes {@link NOT_PRINTABLE}, so that a reader sees that something stands there; the JSON keeps it as written.
 *
 * @param hasSign whether the face has a sign for a code point
 */
export function printableText(text: string, hasSign: (codePoint: number) => boolean): string {
  const composed = text
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNSEEN, '');
  return Array.from(composed, (character) => {
    const codePoint = character.codePointAt(0);
    return character === '\n' || (codePoint !== undefined && hasSign(codePoint)) ? character : NOT_PRINTABLE;
  }).join('');
}
