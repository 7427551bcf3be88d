import type { CaseFacts } from '../certificate-wording.ts';
import { harmfulWork, partsHarmed } from '../harmful-work.ts';
import { type ReadCertificate, type ReadLine, saidWith, says } from '../read-certificate.ts';
import type { Mention } from '../text/read-text.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

const CHILDBEARING_FROM = 10;
const CHILDBEARING_UNTIL = 60;

/** The certificate's own questions, held against its text. */
export const QUESTIONS: readonly CauseRule[] = [
  {
    id: 'PRG-01',
    severity: 'query',
    source: `${SOURCE.prototype}: its question on pregnancy`,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: pregnancyAtOdds,
  },
  {
    id: 'PRG-02',
    severity: 'note',
    source: `${SOURCE.prototype}: its question on pregnancy`,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: (_certificate, { pregnancy, pregnancyContributed }) =>
      pregnancy === 'within-a-year' && pregnancyContributed === null
        ? [{ line: null, message: 'Pregnant within the year: whether it contributed is not answered.' }]
        : [],
  },
  {
    id: 'EMP-01',
    severity: 'stop',
    source: `${SOURCE.prototype}: its question on employment; regulation 3(1)(a)(ix) of SI 2019/1112; prescribed industrial diseases, 1977 list`,
    grade: 'C for the question and the regulation; most of the list of diseases: U',
    checkedOn: CHECKED_ON,
    check: ({ filled }, { employmentContributed }) =>
      employmentContributed === 'no'
        ? filled.flatMap((line) =>
            fromWork(line)
              .slice(0, 1)
              .map(({ words }) =>
                at(line, `"${words}" is entered, and the answer about employment is "no".`),
              ),
          )
        : [],
  },
  {
    id: 'NTF-01',
    severity: 'note',
    source: 'Health Protection (Notification) Regulations 2010 (SI 2010/659) reg 3, England',
    grade: 'C; the list of diseases: U',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter((line) => says(line, 'notifiable'))
        .map((line) =>
          at(
            line,
            'this may have to be notified to the proper officer of the local authority too, in writing within 3 days.',
          ),
        ),
  },
];

/** A disease that comes from work, or on its line the work that harmed the part. */
function fromWork(line: ReadLine): readonly Mention[] {
  return [...saidWith(line, 'industrial'), ...harmfulWork(line.read, partsHarmed([line.read]))];
}

function pregnancyAtOdds({ filled, form }: ReadCertificate, facts: CaseFacts): readonly Found[] {
  if (form === 'under-28-days') return [];
  const { ageYears, pregnancy, sex } = facts;
  if (pregnancy === 'within-a-year') {
    const isUnlikely =
      sex === 'male' ||
      (ageYears !== null && (ageYears < CHILDBEARING_FROM || ageYears > CHILDBEARING_UNTIL));
    return isUnlikely
      ? [{ line: null, message: 'The answer about pregnancy does not fit the recorded sex or age.' }]
      : [];
  }
  if (pregnancy === null || (sex === 'male' && pregnancy === 'not-applicable')) return [];
  return filled
    .filter((line) => says(line, 'maternal'))
    .slice(0, 1)
    .map((line) =>
      at(line, 'a condition of pregnancy is entered, and the answer about pregnancy denies it.'),
    );
}
