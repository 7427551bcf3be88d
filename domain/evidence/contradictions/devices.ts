import type { Case } from '../../case/case.ts';
import { around } from '../circumstances/around.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField } from '../seen-in.ts';
import { hasTag, type Mention } from '../text/read-text.ts';
import type { CaseText } from '../case-texts.ts';
import { type ContradictionRule, type WholeRecord } from './contradiction.ts';
import { toldOfTheDeceased, wordsAfter, wordsBefore } from './told-of-the-deceased.ts';

const BASIS = 'The certificate asks about devices, because some are a danger at cremation';

/** Devices that somebody has or has not. */
export const DEVICES: readonly ContradictionRule[] = [
  {
    rule: 'CON-17',
    question: 'cause',
    basis: BASIS,
    find(record) {
      const denied = saidNone(record.onCase);
      const named = record.texts.flatMap((text) => deviceIn(text, record));
      if (denied.length === 0 || named.length === 0) return [];
      const stated = 'No device is recorded as fitted, and one is written of.';
      return [{ about: '', stated, seenIn: [...denied, ...named] }];
    },
  },
  {
    rule: 'CON-18',
    question: 'cause',
    basis: BASIS,
    find({ onCase: { fields } }) {
      const { certificate, implants } = fields;
      if (certificate === null || implants === null || implants.contested.length > 0) return [];
      const { devices, fitted } = implants.value;
      const { implantDetail, implantsFitted } = certificate.value;
      if (fitted === 'not-known' || fitted === implantsFitted) return [];
      return [
        {
          about: '',
          stated: 'The details and the certificate differ on whether a device was fitted.',
          seenIn: [
            seenInField(implants, 'implants', answerWords(fitted, devices)),
            seenInField(certificate, 'certificate', `devices: ${answerWords(implantsFitted, implantDetail)}`),
          ],
        },
      ];
    },
  },
  {
    rule: 'CON-19',
    question: 'cause',
    basis: BASIS,
    find({ onCase: { fields } }) {
      const { certificate, implants } = fields;
      const stated = 'A device is recorded as removed, and none as fitted.';
      const words = 'fitted: no; removed: yes';
      return [
        ...(implants?.value.fitted === 'no' && implants.value.removed === 'yes'
          ? [{ about: 'details', stated, seenIn: [seenInField(implants, 'implants', words)] }]
          : []),
        ...(certificate?.value.implantsFitted === 'no' && certificate.value.implantsRemoved === 'yes'
          ? [{ about: 'certificate', stated, seenIn: [seenInField(certificate, 'certificate', words)] }]
          : []),
      ];
    },
  },
];

function answerWords(answer: 'yes' | 'no', detail: string): string {
  return detail.trim() === '' ? answer : `${answer}, ${detail.trim()}`;
}

/** Where somebody said that no device was fitted. */
function saidNone({ fields: { certificate, implants } }: Case): readonly SeenIn[] {
  return [
    ...(implants?.value.fitted === 'no' && implants.contested.length === 0
      ? [seenInField(implants, 'implants', 'fitted: no')]
      : []),
    ...(certificate?.value.implantsFitted === 'no'
      ? [seenInField(certificate, 'certificate', 'devices: no')]
      : []),
  ];
}

function deviceIn(text: CaseText, { deathYear }: WholeRecord): readonly SeenIn[] {
  // A device fitted twenty years ago is still there: long past is no reason to leave it out.
  const told = toldOfTheDeceased(text.read, deathYear, { pastCounts: true });
  const [first] = told.filter((mention) => isImplanted(mention, text));
  return first === undefined ? [] : [{ ...text.place, words: around(text.place.words, first.words) }];
}

/** Worn or brought along, or taken out again while the person lived. */
const WORN = /^(insulin|drug) pump$/i;
const NOT_THERE = new Set('removed explanted temporary external failed not inserted insertion'.split(' '));

function isImplanted(mention: Mention, { read: { tokens } }: CaseText): boolean {
  if (!hasTag(mention, 'device-answer') || WORN.test(mention.words)) return false;
  const beside = [...wordsBefore(tokens, mention.from, 2), ...wordsAfter(tokens, mention.to, 4)];
  if (beside.some((word) => NOT_THERE.has(word))) return false;
  // An ambulance brings a defibrillator too.
  return !/^defibrillator$/i.test(mention.words) || isSaidToBeImplanted(mention, tokens);
}

const IMPLANTED = new Set('implanted implantable internal fitted situ deactivated'.split(' '));

function isSaidToBeImplanted({ from, to }: Mention, tokens: CaseText['read']['tokens']): boolean {
  return [...wordsBefore(tokens, from, 4), ...wordsAfter(tokens, to, 4)].some((word) => IMPLANTED.has(word));
}
