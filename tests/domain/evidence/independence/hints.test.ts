import { describe, expect, it } from 'vitest';
import { AS_IT_CAME } from '../../../../domain/evidence/rulebook/rule-version.ts';
import { evidenceOf } from '../../../../domain/evidence/evidence.ts';
import type { ComparedExaminer } from '../../../../domain/evidence/independence/compared-examiner.ts';
import { independenceHints } from '../../../../domain/evidence/independence/independence.ts';
import { isUnanswered, pressesForCoroner } from '../../../../domain/evidence/weigh.ts';
import { NO_WORK_OR_TIES, type WorkAndTies } from '../../../../domain/people/work-and-ties.ts';
import { aCertificate, aContact, aDiscussion, aPractitioner } from '../../../builders/case-inputs.ts';
import { aNotebook, EXAMINER, type Notebook, OTHER_EXAMINER } from '../../../builders/entries.ts';

const HOSPITAL = 'Ysbyty Glan-yr-Afon';
const examiner = (
  changes: Partial<Omit<ComparedExaminer, 'work'>> & { readonly work?: Partial<WorkAndTies> } = {},
): ComparedExaminer => ({
  userId: EXAMINER,
  name: 'Dr Tamsin Vale',
  gmcNumber: '9900050',
  ...changes,
  work: { ...NO_WORK_OR_TIES, ...changes.work },
});
const rulesOf = (notebook: Notebook, one = examiner()) =>
  independenceHints(notebook.fold(), [one]).map(({ rule }) => rule);
const where = (write: (notebook: Notebook) => void): Notebook => {
  const notebook = aNotebook();
  write(notebook);
  return notebook;
};
const cared = (
  changes: Parameters<typeof aPractitioner>[0],
  as: 'consultant' | 'generalPractitioner' = 'consultant',
) => where((one) => void one.change(as, aPractitioner(changes)));
const diedOn = (
  ward: string | null,
  name = HOSPITAL,
  kind: 'hospital' | 'hospice' | 'care-home' = 'hospital',
) => where((one) => void one.change('place', { kind, name, ward }));

describe('an examiner whom the record names among those who cared', () => {
  it('HINT-1 has the GMC number of a practitioner of the case: a question with its reason, on the first card', () => {
    const notebook = cared({ name: 'Dr T. Vale-Hopkins', gmcNumber: '9900050' });
    notebook.change('attendingPractitioner', aPractitioner({ gmcNumber: '9900050' }));
    expect(independenceHints(notebook.fold(), [examiner()])).toMatchObject([
      {
        key: `HINT-1/${EXAMINER}`,
        kind: 'independence',
        question: 'cause',
        weight: 'consider',
        says: 'The GMC number of Dr Tamsin Vale is recorded as that of the attending practitioner and consultant of this case. Is it right that Dr Tamsin Vale scrutinises this case?',
        seenIn: [{ where: 'attending practitioner' }, { where: 'consultant' }],
        answers: ['accepted'],
      },
    ]);
  });

  it('HINT-1 is not raised by another number, or by none on either side', () => {
    expect(rulesOf(cared({ gmcNumber: '9900051' }))).toEqual([]);
    expect(rulesOf(cared({ gmcNumber: null }), examiner({ gmcNumber: null }))).toEqual([]);
  });

  it.each(['Dr Tamsin Vale', 'tamsin vale', 'Dr T Vale', 'Prof. Tamsin M. Vale'])(
    'HINT-2 may have the name of a practitioner whose number is not known: %s',
    (name) => {
      expect(rulesOf(cared({ name, gmcNumber: null }))).toEqual(['HINT-2']);
      expect(
        rulesOf(where((one) => void one.write('practitioner-discussed', aDiscussion({ withWhom: name })))),
      ).toEqual(['HINT-2']);
    },
  );

  it('HINT-2 is not raised by a namesake with a number of their own, a shared surname or another initial', () => {
    expect(rulesOf(cared({ name: 'Dr Tamsin Vale', gmcNumber: '9900051' }))).toEqual([]);
    for (const name of ['Dr Ruth Vale', 'Dr Vale', 'Dr R Vale', 'Tamsin', '', 'The attending practitioner'])
      expect(rulesOf(cared({ name, gmcNumber: null }))).toEqual([]);
  });

  it('HINT-2 is not raised by what is written: notes name the examiner too, and rightly', () => {
    const notebook = aNotebook();
    notebook.write('note-recorded', { text: 'Spoke with Dr Tamsin Vale, ME.', important: false });
    expect(rulesOf(notebook)).toEqual([]);
  });

  it('HINT-3 wrote the practitioner’s certificate; the examiner’s own certificate is theirs by law', () => {
    const certified = (form: '66AP' | '66ME') =>
      where((one) => {
        one.change('attendingPractitioner', aPractitioner({ gmcNumber: '9900050' }));
        one.change(
          'certificate',
          aCertificate({ form, certifierName: 'Dr Tamsin Vale', certifierGmcNumber: '9900050' }),
        );
      });
    expect(rulesOf(certified('66AP'))).toEqual(['HINT-3']);
    expect(rulesOf(certified('66ME'))).toEqual(['HINT-1']);
    expect(rulesOf(where((one) => void one.change('certificate', aCertificate())))).toEqual([]);
  });
});

describe('an examiner who works where the person was cared for', () => {
  it('HINT-4 on the same ward; not on a ward of that name in another hospital', () => {
    const onWard = examiner({ work: { wards: ['Ward 4'] } });
    expect(rulesOf(diedOn('ward 4'), onWard)).toEqual(['HINT-4']);
    expect(rulesOf(diedOn('Ward 5'), onWard)).toEqual([]);
    expect(rulesOf(diedOn(null), onWard)).toEqual([]);
    const elsewhere = examiner({ work: { wards: ['Ward 4'], organisations: ['Another Hospital'] } });
    expect(rulesOf(diedOn('Ward 4'), elsewhere)).toEqual([]);
    const here = examiner({ work: { wards: ['Ward 4'], organisations: [HOSPITAL] } });
    expect(rulesOf(diedOn('Ward 4'), here)).toEqual(['HINT-4']);
  });

  it('HINT-5 in the same practice, hospice or care home; a whole hospital is no hint', () => {
    const at = (organisation: string) => examiner({ work: { organisations: [organisation] } });
    expect(rulesOf(diedOn(null, 'Hafan Hospice', 'hospice'), at('Hafan Hospice'))).toEqual(['HINT-5']);
    expect(
      rulesOf(cared({ organisation: 'Mill Surgery' }, 'generalPractitioner'), at('Mill Surgery')),
    ).toEqual(['HINT-5']);
    expect(rulesOf(diedOn('Ward 4'), at(HOSPITAL))).toEqual([]);
    expect(rulesOf(cared({ organisation: HOSPITAL }), at(HOSPITAL))).toEqual([]);
    expect(rulesOf(diedOn(null, 'Hafan Hospice', 'hospice'), at('Mill Surgery'))).toEqual([]);
  });

  it('HINT-6 in the same specialty of the same hospital; not in another hospital, nor without a specialty', () => {
    const respiratory = (organisation: string, specialty = 'Respiratory medicine') =>
      examiner({ work: { specialty, organisations: [organisation] } });
    const notebook = diedOn('Ward 4');
    notebook.change('consultant', aPractitioner({ position: 'Consultant, respiratory medicine' }));
    expect(rulesOf(notebook, respiratory(HOSPITAL))).toEqual(['HINT-6']);
    expect(rulesOf(diedOn('Respiratory ward'), respiratory(HOSPITAL, 'Respiratory'))).toEqual(['HINT-6']);
    expect(rulesOf(notebook, respiratory('Another Hospital'))).toEqual([]);
    expect(rulesOf(notebook, respiratory(HOSPITAL, ''))).toEqual([]);
    expect(rulesOf(notebook, respiratory(HOSPITAL, 'Cardiology'))).toEqual([]);
  });

  it('HINT-4 is not asked beside HINT-1: who gave the care worked where it was given', () => {
    const notebook = diedOn('Ward 4');
    notebook.change('consultant', aPractitioner({ gmcNumber: '9900050' }));
    expect(rulesOf(notebook, examiner({ work: { wards: ['Ward 4'] } }))).toEqual(['HINT-1']);
  });
});

describe('an examiner’s ties', () => {
  const tied = (...ties: readonly string[]) => examiner({ work: { ties } });

  it('HINT-7 were declared towards a person or an organisation that the case names', () => {
    const notebook = cared({ name: 'Dr Ruth Vale', organisation: 'Mill Surgery', gmcNumber: '9900051' });
    notebook.write('contact-recorded', aContact({ name: 'Rhys Ashgrove' }));
    notebook.change('place', { kind: 'care-home', name: 'Rose Lodge', ward: null });
    for (const tie of ['Ruth Vale', 'Dr R Vale', 'Mill Surgery', 'Rhys Ashgrove', 'Rose Lodge'])
      expect({ tie, rules: rulesOf(notebook, tied(tie)) }).toEqual({ tie, rules: ['HINT-7'] });
    for (const tie of ['Owen Vale', 'Hill Surgery', 'Ashgrove', 'Rose Garden Lodge'])
      expect({ tie, rules: rulesOf(notebook, tied(tie)) }).toEqual({ tie, rules: [] });
    const keys = independenceHints(notebook.fold(), [tied('Ruth Vale', 'Rose Lodge')]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('HINT-8 the next of kin or a contact has the examiner’s whole name; a surname alone is nothing', () => {
    const kin = (name: string) => where((one) => void one.write('contact-recorded', aContact({ name })));
    expect(rulesOf(kin('Tamsin Vale'))).toEqual(['HINT-8']);
    expect(rulesOf(kin('Rhys Vale'))).toEqual([]);
    expect(rulesOf(kin('T Vale'))).toEqual([]);
  });
});

describe('a hint', () => {
  it('HINT-1 is not raised of an examiner who has declared a conflict: they have stepped aside', () => {
    const notebook = cared({ gmcNumber: '9900050' });
    notebook.write('independence-declared', { independent: false, circumstance: 'Gave care' });
    expect(rulesOf(notebook)).toEqual([]);
  });

  it('HINT-1 is answered for one examiner only, and never stands in the way of signing', () => {
    const notebook = cared({ gmcNumber: '9900050' });
    const examiners = [examiner(), examiner({ userId: OTHER_EXAMINER, name: 'Dr Other' })];
    const weighed = () =>
      evidenceOf(notebook.fold(), { country: 'england', rulebook: AS_IT_CAME, examiners });
    expect(weighed().filter(isUnanswered)).toHaveLength(2);
    expect(weighed().some(pressesForCoroner)).toBe(false);
    const [first] = weighed();
    notebook.write('evidence-answered', {
      raised: first?.key ?? '',
      rule: 'HINT-1',
      kind: 'independence',
      answer: 'accepted',
      because: 'The number was typed into the wrong box.',
      seen: first?.seenIn.flatMap(({ entry }) => (entry === null ? [] : [entry])) ?? [],
      ruleVersion: null,
    });
    expect(
      weighed()
        .filter(isUnanswered)
        .map(({ key }) => key),
    ).toEqual([`HINT-1/${OTHER_EXAMINER}`]);
  });

  it('HINT-1 to HINT-8 an examiner who has said nothing of themselves, in a case of others, raises none', () => {
    const notebook = diedOn('Ward 4');
    notebook.change('attendingPractitioner', aPractitioner());
    notebook.change('consultant', aPractitioner({ name: 'Dr Owen Tasker', gmcNumber: null }));
    notebook.change('certificate', aCertificate());
    notebook.write('contact-recorded', aContact());
    expect(rulesOf(notebook)).toEqual([]);
  });
});
