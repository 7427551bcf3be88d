import { CIRCUMSTANCE_FACTS } from '../../case/circumstance-facts.ts';
import { TOLD_AGAINST } from '../contradictions/told-against.ts';

/**
 * What each rule that holds one record against another asks, as it stands in the rulebook: contradictions and hints at an
 * examiner's independence. "…" is for what differs from case to case.
 */
export const WHAT_RECORD_RULES_ASK: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    TOLD_AGAINST.map(({ name, named, rule }) => [
      rule,
      `“${CIRCUMSTANCE_FACTS[name].question}” is answered no, and ${named} is written of. Which is right?`,
    ]),
  ),
  'CON-17': 'No device is recorded as fitted, and one is written of. Which is right?',
  'CON-18': 'The details and the certificate differ on whether a device was fitted. Which is right?',
  'CON-19': 'A device is recorded as removed, and none as fitted. Which is right?',
  'CON-20': 'The details and the certificate differ on whether work may have contributed. Which is right?',
  'CON-21':
    'The certificate denies a pregnancy within the year, and one is written of, or is said to have contributed. Which is right?',
  'CON-22': 'The kind of case is “…”, and by the dates the person was …. Which is right?',
  'CON-23': 'The day of birth is later than the day of death. Which is right?',
  'CON-24': 'The admission is later than the death. Which is right?',
  'CON-25': '“…” is …, after the death. Which is right?',
  'CON-26': 'The certificate was issued before the day of death. Which is right?',
  'CON-27': 'The certificate went to the registrar before the day on which it was issued. Which is right?',
  'CON-28':
    'An infection acquired in hospital is entered, and the admission was on the day of death or the day before. Is the day of the admission right, or was there an earlier stay?',
  'CON-29': '… is recorded as not to be contacted, and was spoken with since. Does the wish still hold?',
  'HINT-1':
    'The examiner’s GMC number is recorded as that of a practitioner of the case. Is it right that … scrutinises it?',
  'HINT-2': 'A practitioner of the case may have the examiner’s name. Is it right that … scrutinises it?',
  'HINT-3':
    'The examiner is recorded as having written the certificate. Is it right that … scrutinises the case?',
  'HINT-4': 'The person died on a ward where the examiner works. Is it right that … scrutinises the case?',
  'HINT-5':
    'The practice, hospice or care home is one where the examiner works. Is it right that … scrutinises the case?',
  'HINT-6':
    'The examiner works in the specialty, and the hospital, in which the person was cared for. Is it right that … scrutinises the case?',
  'HINT-7':
    'The examiner declared a tie to somebody or something recorded in the case. Is it right that … scrutinises it?',
  'HINT-8': 'Somebody close to the person has the examiner’s name. Is it right that … scrutinises the case?',
};
