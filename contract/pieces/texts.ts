import { z } from 'zod';

/** Control characters other than tab and new line have no place in a record and upset documents. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function text(most: number) {
  return z
    .string()
    .max(most)
    .refine((value) => !CONTROL.test(value), { error: 'control-character' })
    .refine((value) => value.isWellFormed(), { error: 'not-well-formed' });
}

/** One line: a name, a reference, a number. */
export const shortText = text(200);
export const shortTextOrNull = shortText.nullable();
/** A name as the forms allow it. */
export const nameText = text(100);
/** What is to be said in a line or two. */
export const briefText = text(500);
/** A sentence or a few. */
export const sentence = text(2000);
export const sentenceOrNull = sentence.nullable();
/** Notes, narratives, what was said. */
export const longText = text(60_000);
export const longTextOrNull = longText.nullable();
/** One line of a cause of death, or its interval, verbatim. */
export const causeText = text(500);
export const requiredSentence = sentence.refine((value) => value.trim() !== '', { error: 'empty' });
export const requiredText = longText.refine((value) => value.trim() !== '', { error: 'empty' });
export const requiredName = nameText.refine((value) => value.trim() !== '', { error: 'empty' });
/** Where a folder is on this machine. */
export const folderPath = text(1000).refine((value) => value.trim() !== '', { error: 'empty' });
/** What was typed as a GMC number; whether it can be one is asked of the whole case. */
export const typedGmcNumber = text(10);
export const password = z.string().min(1).max(200);
