import { describe, expect, it } from 'vitest';
import {
  assembleGovernanceNotification,
  missingForNotification,
  type GovernanceNotificationDraft,
  type MissingFromNotification,
} from '../../../domain/notifications/assemble-governance-notification.ts';
import { CONCERN_ROUTES } from '../../../domain/governance/concern.ts';
import { aNotification, aNotificationDraft } from '../../builders/governance-notification.ts';

const missing = (changes: Partial<GovernanceNotificationDraft>): readonly MissingFromNotification[] =>
  missingForNotification(aNotificationDraft(changes));

const reviewedBy = aNotification().reviewedBy;
const silent = { facts: null, familyWords: null, examinersView: null };
const contact = {
  name: 'Elin Pritchard',
  relationship: 'Daughter',
  contact: '01632 960103',
  neededFor: 'The review wants to hear her account.',
  agreement: 'Agreed on the telephone with N. Howell, 24 October.',
};

it('a complete draft lacks nothing and is frozen as it is', () => {
  expect(assembleGovernanceNotification(aNotificationDraft())).toEqual({ ok: true, value: aNotification() });
});

it('an empty draft is refused with everything it lacks at once, in the order of the document', () => {
  const empty = aNotificationDraft({
    reviewedBy: null,
    category: null,
    sources: [],
    route: null,
    recipient: { organisation: null, team: null, contact: null },
    deceased: { kind: 'numbers', nhsNumber: null, hospitalNumber: null, dateOfBirth: null },
    narrative: silent,
    question: null,
    bereaved: { name: null, relationship: null, contact: null, neededFor: null, agreement: null },
  });
  expect(assembleGovernanceNotification(empty)).toEqual({
    ok: false,
    refusal: {
      kind: 'incomplete',
      missing: [
        'examiner-review',
        'category',
        'source',
        'route',
        'recipient',
        'deceased-identity',
        'narrative',
        'question',
        'bereaved-need',
        'bereaved-agreement',
        'bereaved-details',
      ],
    },
  });
});

describe('review', () => {
  it.each([
    ['nobody', null],
    ['nobody named', { ...reviewedBy, name: ' ' }],
    ['someone without a GMC number', { ...reviewedBy, gmcNumber: null }],
    ['someone with a wrong GMC number', { ...reviewedBy, gmcNumber: '12' }],
    ['someone at no time', { ...reviewedBy, reviewedAt: null }],
  ])('NOT-1 a notification reviewed by %s does not leave', (_who, reviewer) => {
    expect(missing({ reviewedBy: reviewer })).toEqual(['examiner-review']);
  });
});

describe('the bereaved', () => {
  it('NOT-2 are left out unless somebody puts them in', () => {
    expect(missing({ bereaved: null })).toEqual([]);
    expect(assembleGovernanceNotification(aNotificationDraft())).toMatchObject({ value: { bereaved: null } });
  });

  it('NOT-2 are sent when they are needed and agreed', () => {
    expect(assembleGovernanceNotification(aNotificationDraft({ bereaved: contact }))).toMatchObject({
      ok: true,
      value: { bereaved: contact },
    });
  });

  it('NOT-2 are not sent without need, and not without agreement', () => {
    expect(missing({ bereaved: { ...contact, neededFor: ' ' } })).toEqual(['bereaved-need']);
    expect(missing({ bereaved: { ...contact, agreement: null } })).toEqual(['bereaved-agreement']);
    expect(missing({ bereaved: { ...contact, contact: null } })).toEqual(['bereaved-details']);
  });
});

describe('what is told', () => {
  it('NOT-3 is one of three voices at least', () => {
    expect(missing({ narrative: silent, sources: ['records'] })).toEqual(['narrative']);
    for (const voice of ['facts', 'familyWords', 'examinersView'] as const) {
      expect(missing({ narrative: { ...silent, [voice]: 'Said.' }, sources: ['records'] })).toEqual([]);
    }
  });

  it('NOT-3 is in the family’s own words when only the family raised it', () => {
    const narrative = { ...silent, examinersView: 'The family is unhappy.' };
    expect(missing({ narrative, sources: ['bereaved'] })).toEqual(['family-words']);
    expect(missing({ narrative, sources: ['bereaved', 'records'] })).toEqual([]);
  });

  it('NOT-4 ends in a question', () => {
    expect(missing({ question: ' ' })).toEqual(['question']);
  });

  it('NOT-8 has no place for a grade, a level of harm or a judgement: the fields are these and no others', () => {
    expect(Object.keys(aNotification()).toSorted()).toEqual([
      'answerWantedBy',
      'bereaved',
      'category',
      'cause',
      'coronerStatus',
      'death',
      'deceased',
      'event',
      'familyTold',
      'familyWantsFeedback',
      'issuedAt',
      'learningTrigger',
      'narrative',
      'newborn',
      'notificationNumber',
      'office',
      'otherOrganisation',
      'preparedBy',
      'question',
      'recipient',
      'record',
      'reviewedBy',
      'route',
      'sources',
      'supersedes',
      'version',
    ]);
  });
});

describe('where it goes', () => {
  it('NOT-10 a concern passed on as one about another organisation says of which kind that is', () => {
    const route = 'other-organisation';
    expect(missing({ route, otherOrganisation: null })).toEqual(['other-organisation']);
    expect(missing({ route, otherOrganisation: { kind: 'local-authority', name: '' } })).toEqual([]);
    expect(missing({ route: 'safeguarding', otherOrganisation: null })).toEqual([]);
  });

  it('NOT-5 is a team of an organisation', () => {
    const { recipient } = aNotification();
    expect(missing({ recipient: { ...recipient, team: null } })).toEqual(['recipient']);
    expect(missing({ recipient: { ...recipient, organisation: ' ' } })).toEqual(['recipient']);
    expect(missing({ recipient: { ...recipient, contact: null } })).toEqual([]);
  });

  it('NOT-6 is said with category, source and route', () => {
    expect(missing({ category: null })).toEqual(['category']);
    expect(missing({ sources: [] })).toEqual(['source']);
    expect(missing({ route: null })).toEqual(['route']);
  });

  it.each(CONCERN_ROUTES)(
    'NOT-7 a learning-from-deaths category belongs to a case record review only: %s',
    (route) => {
      const otherOrganisation = { kind: 'primary-care', name: '' } as const;
      expect(missing({ route, learningTrigger: null, otherOrganisation })).toEqual(
        route === 'case-record-review' ? ['learning-trigger'] : [],
      );
    },
  );

  it('NOT-9 the recipient can look the deceased up, or asks the office', () => {
    const numbers = {
      kind: 'numbers',
      nhsNumber: { kind: 'not-known' },
      hospitalNumber: null,
      dateOfBirth: null,
    } as const;
    expect(missing({ deceased: numbers })).toEqual(['deceased-identity']);
    expect(missing({ deceased: { ...numbers, hospitalNumber: 'G104477' } })).toEqual([]);
    const former = { kind: 'legacy-welsh', text: 'RTEST 12 / 3' } as const;
    expect(missing({ deceased: { ...numbers, nhsNumber: former } })).toEqual([]);
    expect(missing({ deceased: { kind: 'reference', ageYears: null } })).toEqual([]);
    const full = { ...numbers, kind: 'full', surname: ' ', forenames: 'Gwen' } as const;
    expect(missing({ deceased: full })).toEqual(['deceased-identity']);
  });
});
