import { ageAtDeath } from '../../case/age-at-death.ts';
import type { Case } from '../../case/case.ts';
import { around } from '../circumstances/around.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField } from '../seen-in.ts';
import { type ContradictionRule, OWN_RULE, type WholeRecord } from './contradiction.ts';
import { toldOfTheDeceased } from './told-of-the-deceased.ts';

/** The certificate's answers on work and pregnancy, against the rest of the record. Its lines: rules EMP-01, PRG-01. */
export const WORK_AND_PREGNANCY: readonly ContradictionRule[] = [
  {
    rule: 'CON-20',
    question: 'coroner',
    basis: `Regulation 3(1)(a)(ix) of the Notification of Deaths Regulations 2019 speaks of any employment in life. ${OWN_RULE}`,
    find({ onCase: { fields } }) {
      const { certificate, workRelatedHarm } = fields;
      const answer = certificate?.value.employment ?? null;
      if (certificate === null || workRelatedHarm === null || workRelatedHarm.contested.length > 0) return [];
      const said = workRelatedHarm.value;
      if (answer === null || said.answer === 'not-known' || said.answer === answer) return [];
      return [
        {
          about: '',
          stated: 'The details and the certificate differ on whether work may have contributed.',
          seenIn: [
            seenInField(
              workRelatedHarm,
              'circumstances',
              `May work have caused illness or injury? ${said.answer === 'yes' ? 'Yes' : 'No'}. ${said.detail}`.trim(),
            ),
            seenInField(certificate, 'certificate', `employment may have contributed: ${answer}`),
          ],
        },
      ];
    },
  },
  {
    rule: 'CON-21',
    question: 'cause',
    basis: `The certificate asks whether the person was pregnant within the year. ${OWN_RULE}`,
    find(record) {
      const { certificate } = record.onCase.fields;
      if (certificate === null) return [];
      const { pregnancy, pregnancyContributed } = certificate.value;
      if (pregnancy !== 'not-pregnant' && pregnancy !== 'not-applicable') return [];
      const denied = pregnancy === 'not-pregnant' ? 'pregnancy: no' : 'pregnancy: not applicable';
      const told = record.texts.flatMap((text) => pregnancyIn(text, record));
      return [
        ...(pregnancyContributed === 'yes'
          ? [
              {
                about: 'contributed',
                stated: 'The certificate says that a pregnancy contributed, and that there was none.',
                seenIn: [seenInField(certificate, 'certificate', `${denied}; it contributed: yes`)],
              },
            ]
          : []),
        ...(told.length > 0
          ? [
              {
                about: 'written',
                stated: 'The certificate denies a pregnancy within the year, and one is written of.',
                seenIn: [seenInField(certificate, 'certificate', denied), ...told],
              },
            ]
          : []),
      ];
    },
  },
];

/** Notes only: what the lines of the cause say against the answer is asked by rule PRG-01. */
function pregnancyIn(
  { piece, place, read }: WholeRecord['texts'][number],
  { deathYear, onCase }: WholeRecord,
): readonly SeenIn[] {
  if (piece.kind === 'cause-line' || !mayHaveBeenPregnant(onCase)) return [];
  const [first] = toldOfTheDeceased(read, deathYear).filter(({ words }) => PREGNANT.test(words));
  return first === undefined ? [] : [{ ...place, words: around(place.words, first.words) }];
}

const PREGNANT = /^(pregnant|in labour|during labour|puerperal|post ?natal|in pregnancy)$/i;

/** Beyond these ages it is somebody else's pregnancy that is written of. */
function mayHaveBeenPregnant(onCase: Case): boolean {
  const age = ageAtDeath(onCase);
  return onCase.fields.sex?.value === 'female' && age?.unit === 'years' && age.years >= 12 && age.years <= 55;
}
