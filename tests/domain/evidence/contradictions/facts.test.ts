import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCE_NAMES, type CircumstanceName } from '../../../../domain/case/circumstance-facts.ts';
import type { DeathTime } from '../../../../domain/case/fields.ts';
import { contradictionsOf } from '../../../../domain/evidence/contradictions/contradictions.ts';
import type { SentToRegistrar } from '../../../../domain/certification/certificate.ts';
import {
  aCertificate,
  aCircumstance,
  aContact,
  aConversation,
  aStatedCause,
} from '../../../builders/case-inputs.ts';
import { aNotebook, type Notebook } from '../../../builders/entries.ts';

const found = (notebook: Notebook) => contradictionsOf(notebook.fold());
const rulesOf = (notebook: Notebook) => found(notebook).map(({ rule }) => rule);
const died = (on = '2026-11-21', at: string | null = '04:20', approximate = false): DeathTime => ({
  kind: 'died',
  on,
  at,
  approximate,
});
/** A notebook in which somebody does something. */
const where = (write: (notebook: Notebook) => void): Notebook => {
  const notebook = aNotebook();
  write(notebook);
  return notebook;
};
const note = (notebook: Notebook, text: string): void => {
  notebook.write('note-recorded', { text, important: false });
};
const sent = (at: string): SentToRegistrar => ({
  at,
  how: 'email',
  reference: '',
  registerOffice: 'Glan-yr-Afon',
  matchesAgreed: true,
  whyDifferent: '',
});
const admitted = (
  on: string,
  at: string | null = null,
  route: 'emergency-department' | 'transfer' = 'emergency-department',
) => ({ on, at, route, reason: 'Breathless' }) as const;

describe('devices', () => {
  const none = { fitted: 'no', devices: '', removed: null } as const;
  it.each([
    'Dual chamber pacemaker in situ.',
    'Pacemaker fitted in 2011.',
    'Has an implantable cardioverter defibrillator.',
    'His defibrillator was deactivated by the cardiac nurse.',
  ])('CON-17 none is fitted, and a text names one: %s', (text) => {
    const notebook = where((one) => {
      one.change('implants', none);
      note(one, text);
    });
    expect(found(notebook)).toMatchObject([
      {
        rule: 'CON-17',
        question: 'cause',
        seenIn: [{ where: 'implants', words: 'fitted: no' }, { words: text }],
      },
    ]);
  });

  it.each([
    'No pacemaker.',
    'Pacemaker considered in the spring.',
    'Pacemaker removed in 2019.',
    'Temporary pacemaker on the first night.',
    'The ambulance crew used a defibrillator.',
    'Her husband has a pacemaker.',
    'Urinary catheter changed.',
    'Insulin pump kept at home.',
  ])('CON-17 is not asked where the text names none of the deceased’s: %s', (text) => {
    const notebook = where((one) => {
      one.change('implants', none);
      one.change('certificate', aCertificate());
      note(one, text);
    });
    expect(rulesOf(notebook)).toEqual([]);
  });

  it('CON-17 holds the certificate’s own no against the texts as well', () => {
    const notebook = where((one) => {
      note(one, 'Pacemaker checked in June.');
      one.change('certificate', aCertificate());
    });
    expect(found(notebook)).toMatchObject([
      { rule: 'CON-17', seenIn: [{ where: 'note' }, { where: 'certificate', words: 'devices: no' }] },
    ]);
  });

  it('CON-18 details and certificate differ, either way round', () => {
    for (const [details, certificate] of [
      ['yes', 'no'],
      ['no', 'yes'],
    ] as const) {
      const notebook = where((one) => {
        one.change('implants', { fitted: details, devices: '', removed: null });
        one.change('certificate', aCertificate({ implantsFitted: certificate }));
      });
      expect(found(notebook)).toMatchObject([
        { rule: 'CON-18', seenIn: [{ words: details }, { words: `devices: ${certificate}` }] },
      ]);
    }
  });

  it('CON-18 says nothing where both say the same, or one is not known', () => {
    for (const fitted of ['no', 'not-known'] as const) {
      const notebook = where((one) => {
        one.change('implants', { fitted, devices: '', removed: null });
        one.change('certificate', aCertificate());
      });
      expect(rulesOf(notebook)).toEqual([]);
    }
  });

  it('CON-19 removed, though none was fitted: in the details, and on the certificate', () => {
    const notebook = where((one) => {
      one.change('implants', { ...none, removed: 'yes' });
      one.change('certificate', aCertificate({ implantsRemoved: 'yes' }));
    });
    expect(found(notebook)).toMatchObject([{ key: 'CON-19/details' }, { key: 'CON-19/certificate' }]);
    const clean = where((one) => {
      one.change('implants', { fitted: 'yes', devices: 'Pacemaker', removed: 'yes' });
      one.change('certificate', aCertificate({ implantsFitted: 'yes', implantsRemoved: 'yes' }));
    });
    expect(rulesOf(clean)).toEqual([]);
  });
});

describe('what the certificate asks', () => {
  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
  ] as const)('CON-20 work is answered with %s and on the certificate with %s', (answer, employment) => {
    const notebook = where((one) => {
      one.change('workRelatedHarm', aCircumstance({ answer }));
      one.change('certificate', aCertificate({ employment }));
    });
    expect(found(notebook)).toMatchObject([{ rule: 'CON-20', question: 'coroner' }]);
  });

  it('CON-20 is not asked where both say the same, one is not known or the form does not ask', () => {
    for (const [answer, employment] of [
      ['no', 'no'],
      ['yes', 'yes'],
      ['not-known', 'no'],
      ['yes', null],
    ] as const) {
      const notebook = where((one) => {
        one.change('workRelatedHarm', aCircumstance({ answer }));
        one.change('certificate', aCertificate({ employment }));
      });
      expect(rulesOf(notebook)).toEqual([]);
    }
  });

  const aWoman = (bornOn: string, text: string): Notebook =>
    where((one) => {
      one.change('sex', 'female');
      one.change('dateOfBirth', { kind: 'known', on: bornOn });
      one.change('death', died());
      note(one, text);
    });

  it('CON-21 a pregnancy is denied, and contributed or is written of', () => {
    const notebook = aWoman('1994-03-02', 'She was pregnant, 30 weeks.');
    notebook.change('certificate', aCertificate({ pregnancy: 'not-pregnant', pregnancyContributed: 'yes' }));
    expect(found(notebook)).toMatchObject([
      { key: 'CON-21/contributed', question: 'cause' },
      { key: 'CON-21/written', seenIn: [{ where: 'note' }, { where: 'certificate' }] },
    ]);
  });

  it('CON-21 is not asked of another’s pregnancy, one denied or long ago, at another age, or where it was answered', () => {
    for (const [bornOn, text] of [
      ['1994-03-02', 'Not pregnant.'],
      ['1994-03-02', 'Her sister is pregnant.'],
      ['1994-03-02', 'Pregnant in 2015, a healthy boy.'],
      ['1931-03-02', 'The granddaughter, who is pregnant, was with her.'],
      ['1931-03-02', 'Postnatal ward now closed.'],
    ] as const) {
      const notebook = aWoman(bornOn, text);
      notebook.change('certificate', aCertificate({ pregnancy: 'not-pregnant' }));
      expect({ text, rules: rulesOf(notebook) }).toEqual({ text, rules: [] });
    }
    const said = aWoman('1994-03-02', 'She was pregnant, 30 weeks.');
    said.change('certificate', aCertificate({ pregnancy: 'pregnant-at-death', pregnancyContributed: 'yes' }));
    expect(rulesOf(said)).toEqual([]);
  });
});

describe('the age at death', () => {
  const aged = (bornOn: string, kind: 'adult' | 'child' | 'under-28-days'): Notebook =>
    where((one) => {
      one.change('dateOfBirth', { kind: 'known', on: bornOn });
      one.change('death', died());
      one.change('caseKind', kind);
    });

  it.each([
    ['1938-02-11', 'child', '88 years old'],
    ['2014-02-11', 'adult', '12 years old'],
    ['2026-08-01', 'adult', '3 months old'],
    ['2026-11-11', 'child', '10 days old'],
    ['2026-08-01', 'under-28-days', '3 months old'],
  ] as const)('CON-22 born on %s, a case of the kind %s', (bornOn, kind, words) => {
    const [one, ...others] = found(aged(bornOn, kind));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ rule: 'CON-22', question: 'cause' });
    expect(one?.says).toContain(words);
    expect(one?.seenIn).toHaveLength(3);
  });

  it.each([
    ['1938-02-11', 'adult'],
    ['2008-11-21', 'adult'],
    ['2008-11-22', 'child'],
    ['2026-10-24', 'child'],
    ['2026-10-25', 'under-28-days'],
  ] as const)('CON-22 is not asked where they fit: born on %s, %s', (bornOn, kind) => {
    expect(rulesOf(aged(bornOn, kind))).toEqual([]);
  });

  it('CON-22 leaves a newborn to the rules on the wording once a cause is stated', () => {
    const notebook = aged('2026-11-11', 'child');
    notebook.change('practitionerCause', aStatedCause());
    expect(rulesOf(notebook)).toEqual([]);
  });
});

describe('days out of order', () => {
  it('CON-23 a birth after the death', () => {
    const born = (on: string) =>
      where((one) => {
        one.change('death', died());
        one.change('dateOfBirth', { kind: 'known', on });
      });
    expect(found(born('2026-11-22'))).toMatchObject([{ rule: 'CON-23', seenIn: [{}, {}] }]);
    expect(rulesOf(born('2026-11-21'))).toEqual([]);
  });

  it('CON-24 an admission after the death, to the hour where both hours are known', () => {
    const stay = (admission: ReturnType<typeof admitted>, death = died()) =>
      rulesOf(
        where((one) => {
          one.change('death', death);
          one.change('admission', admission);
        }),
      );
    expect(stay(admitted('2026-11-22'))).toEqual(['CON-24']);
    expect(stay(admitted('2026-11-21', '09:00'))).toEqual(['CON-24']);
    expect(stay(admitted('2026-11-21', '03:00'))).toEqual([]);
    expect(stay(admitted('2026-11-21'))).toEqual([]);
    expect(stay(admitted('2026-11-21', '09:00'), died('2026-11-21', null))).toEqual([]);
    expect(stay(admitted('2026-11-21', '09:00'), died('2026-11-21', '04:20', true))).toEqual([]);
    expect(stay(admitted('2026-11-22'), { kind: 'not-known' })).toEqual([]);
  });

  it.each(['fall', 'injury', 'procedure', 'selfHarm', 'stateDetention'] as const)(
    'CON-25 the day of a circumstance (%s) is after the death',
    (name: CircumstanceName) => {
      const on = (day: string, answer: 'yes' | 'no' = 'yes', death = died()) =>
        rulesOf(
          where((one) => {
            one.change('death', death);
            one.change(name, { answer, detail: '', on: day });
          }),
        );
      expect(on('2026-11-22')).toEqual(['CON-25']);
      expect(on('2026-11-21')).toEqual([]);
      expect(on('2026-11-22', 'yes', died('2026-11-21', null, true))).toEqual([]);
      expect(on('2026-11-22', 'no')).toEqual([]);
    },
  );

  it('CON-25 is not asked of an infection, which may be found after the death', () => {
    const notebook = where((one) => {
      one.change('death', died());
      one.change('healthcareInfection', { answer: 'yes', detail: '', on: '2026-11-23' });
    });
    expect(rulesOf(notebook)).toEqual([]);
  });

  it('CON-26 a certificate before the death; not where only the verification is known', () => {
    const issued = (issuedOn: string, death: DeathTime = died()) =>
      rulesOf(
        where((one) => {
          one.change('death', death);
          one.change('certificate', aCertificate({ issuedOn }));
        }),
      );
    expect(issued('2026-11-20')).toEqual(['CON-26']);
    expect(issued('2026-11-21')).toEqual([]);
    expect(issued('2026-11-20', { kind: 'verified', on: '2026-11-21', at: null })).toEqual([]);
    expect(issued('2026-11-20', died('2026-11-21', null, true))).toEqual([]);
  });

  it('CON-27 sent to the registrar before it was issued; a fresh certificate after the sending is in order', () => {
    const notebook = aNotebook();
    const first = notebook.change('certificate', aCertificate({ issuedOn: '2026-11-22' }));
    notebook.write('sent-to-registrar', sent('2026-11-22T12:00:00.000Z'));
    notebook.change('certificate', aCertificate({ issuedOn: '2026-11-25' }), first);
    expect(rulesOf(notebook)).toEqual([]);
    notebook.write('sent-to-registrar', sent('2026-11-24T12:00:00.000Z'));
    expect(found(notebook)).toMatchObject([
      { rule: 'CON-27', seenIn: [{ where: 'certificate' }, { where: 'sent to the registrar' }] },
    ]);
  });

  it('CON-28 an infection acquired in hospital within a day of the admission', () => {
    const stay = (admission: ReturnType<typeof admitted>, text = 'Hospital-acquired pneumonia') =>
      rulesOf(
        where((one) => {
          const stated = aStatedCause();
          one.change('death', died());
          one.change('admission', admission);
          one.change('practitionerCause', {
            ...stated,
            cause: { ...stated.cause, line1a: { text, interval: '' } },
          });
        }),
      );
    expect(stay(admitted('2026-11-20'))).toEqual(['CON-28']);
    expect(stay(admitted('2026-11-19'))).toEqual([]);
    expect(stay(admitted('2026-11-20', null, 'transfer'))).toEqual([]);
    expect(stay(admitted('2026-11-20'), 'Community-acquired pneumonia')).toEqual([]);
  });
});

describe('somebody who is not to be contacted', () => {
  const heldAt = '2026-11-22T10:30:00.000Z';
  const call = (notebook: Notebook, contactId: string, result: 'spoken' | 'no-answer' = 'spoken') =>
    notebook.write('conversation-recorded', {
      ...aConversation({ contactId, result, heldAt }),
      keepsPromises: [],
    });

  it('CON-29 was spoken with after that was recorded', () => {
    const contact = aContact({ doNotContact: true, isNextOfKin: true });
    const notebook = aNotebook();
    notebook.write('contact-recorded', contact);
    call(notebook, contact.contactId);
    expect(found(notebook)).toMatchObject([
      { rule: 'CON-29', question: 'governance', seenIn: [{ where: 'contacts' }, { where: 'conversation' }] },
    ]);
  });

  it('CON-29 is not asked where they said so in that call, were not reached, or may be contacted', () => {
    const wish = aContact({ doNotContact: true });
    const before = aNotebook();
    call(before, wish.contactId);
    before.write('contact-recorded', wish);
    const tried = aNotebook();
    tried.write('contact-recorded', wish);
    call(tried, wish.contactId, 'no-answer');
    const willing = aNotebook();
    const contact = aContact();
    willing.write('contact-recorded', contact);
    call(willing, contact.contactId);
    for (const notebook of [before, tried, willing]) expect(rulesOf(notebook)).toEqual([]);
  });
});

describe('a case of which nothing is known', () => {
  const TEXTS = [
    'Fell on the stairs, fractured neck of femur.',
    'Pacemaker in situ. Paracetamol overdose. Assaulted.',
    'Underwent emergency laparotomy. Medication error. C. difficile.',
    'Neglect. Safeguarding referral made. Detained under section 3. DoLS in place.',
    'Asbestos exposure. Learning disability. Schizophrenia. She was pregnant.',
  ];

  it('CON-1 to CON-29 contradicts nothing, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.subarray([...CIRCUMSTANCE_NAMES]),
        fc.subarray(TEXTS),
        fc.record({
          implants: fc.boolean(),
          death: fc.boolean(),
          birth: fc.boolean(),
          admission: fc.boolean(),
        }),
        (unknown, texts, { admission, birth, death, implants }) => {
          const notebook = aNotebook();
          for (const name of unknown) notebook.change(name, aCircumstance({ answer: 'not-known' }));
          if (implants)
            notebook.change('implants', { fitted: 'not-known', devices: '', removed: 'not-known' });
          if (death) notebook.change('death', { kind: 'not-known' });
          if (birth) notebook.change('dateOfBirth', { kind: 'not-known' });
          if (admission) notebook.change('admission', { on: null, at: null, route: 'not-known', reason: '' });
          notebook.change('sex', 'not-known');
          for (const text of texts) note(notebook, text);
          expect(rulesOf(notebook)).toEqual([]);
        },
      ),
    );
  });
});
