import { describe, expect, it } from 'vitest';
import {
  assembleCoronerReferral,
  missingForReferral,
  type CoronerReferralDraft,
  type MissingFromReferral,
  type ReferringDoctorDraft,
} from '../../../domain/referrals/assemble-coroner-referral.ts';
import type { ReferredDeath } from '../../../domain/referrals/coroner-referral.ts';
import {
  LEGAL_ROUTES,
  ROLES_OF_ROUTE,
  type LegalRoute,
  type ReferringRole,
} from '../../../domain/referrals/legal-route.ts';
import { aReferral, aReferralDraft } from '../../builders/coroner-referral.ts';

const missing = (changes: Partial<CoronerReferralDraft>): readonly MissingFromReferral[] =>
  missingForReferral(aReferralDraft(changes));

function doctor(changes: Partial<ReferringDoctorDraft>): ReferringDoctorDraft {
  const usual = aReferralDraft().referringDoctor;
  if (usual === null) throw new Error('the builder names a doctor');
  return { ...usual, ...changes };
}

const noStory = { circumstances: null, history: 'Asthma.', procedures: null, devices: null };
const death = (changes: Partial<CoronerReferralDraft['death']>): CoronerReferralDraft['death'] => ({
  ...aReferralDraft().death,
  ...changes,
});

describe('a complete draft', () => {
  it('lacks nothing and is frozen without who in the office typed it', () => {
    expect(missing({})).toEqual([]);
    expect(assembleCoronerReferral(aReferralDraft())).toEqual({ ok: true, value: aReferral() });
    expect(JSON.stringify(assembleCoronerReferral(aReferralDraft()))).not.toMatch(
      /userId|officer-1|examiner-1/,
    );
  });

  it('may have nothing but what the rules ask for', () => {
    const bare = aReferralDraft({
      urgentRelease: null,
      proposedCause: null,
      couldCertificateBeIssued: null,
      narrative: noStory,
      attendingPractitioner: null,
      nextOfKin: null,
      police: null,
      mentalHealth: null,
    });
    expect(assembleCoronerReferral(bare)).toMatchObject({
      ok: true,
      value: { urgentRelease: null, nextOfKin: null },
    });
  });

  it('is refused with everything it lacks at once, in the order of the document', () => {
    const empty = aReferralDraft({
      grounds: [],
      legalRoute: null,
      referringDoctor: null,
      deceased: { ...aReferralDraft().deceased, surname: ' ' },
      death: death({ bodyLies: null, coronerArea: null }),
      urgentRelease: { reason: '', deadline: null },
    });
    expect(assembleCoronerReferral(empty)).toEqual({
      ok: false,
      refusal: {
        kind: 'incomplete',
        missing: [
          'ground',
          'legal-route',
          'referring-doctor',
          'deceased-name',
          'where-the-body-lies',
          'coroner-area',
          'urgent-release-reason',
        ],
      },
    });
  });
});

describe('grounds', () => {
  it('REF-1 a referral without a ground does not leave', () => {
    expect(missing({ grounds: [] })).toEqual(['ground']);
  });

  it('REF-1 a ground is named once', () => {
    const twice = { code: 'a-v', reason: 'Fall.' } as const;
    expect(missing({ grounds: [twice, twice] })).toEqual(['ground-repeated']);
  });

  it('REF-5 a ground without a reason needs the circumstances to be told', () => {
    const grounds = [
      { code: 'a-v', reason: 'Fall.' },
      { code: 'a-viii', reason: '  ' },
    ] as const;
    expect(missing({ grounds, narrative: noStory })).toEqual(['ground-reason']);
    expect(missing({ grounds })).toEqual([]);
  });

  it('REF-9 no attending practitioner and one who is not available exclude each other', () => {
    const one = { code: 'e', reason: 'None could be found.' } as const;
    const other = { code: 'f', reason: 'Abroad until December.' } as const;
    expect(missing({ grounds: [one, other] })).toEqual(['grounds-exclude-each-other']);
    expect(missing({ grounds: [one] })).toEqual([]);
    expect(missing({ grounds: [other] })).toEqual([]);
  });
});

describe('the referring doctor', () => {
  it('REF-2 is named', () => {
    expect(missing({ referringDoctor: null })).toEqual(['referring-doctor']);
    expect(missing({ referringDoctor: doctor({ name: ' ' }) })).toEqual(['referring-doctor-name']);
  });

  it.each([null, '', '123456', '12345678', '12E4567'])(
    'REF-2 has a GMC number of seven digits, not %j',
    (gmcNumber) => {
      expect(missing({ referringDoctor: doctor({ gmcNumber }) })).toEqual(['referring-doctor-gmc-number']);
    },
  );

  it('REF-2 is never the officer who prepared it, by account or by name', () => {
    expect(missing({ referringDoctor: doctor({ userId: 'officer-1' }) })).toEqual([
      'referring-doctor-is-preparer',
    ]);
    expect(missing({ referringDoctor: doctor({ userId: null, name: ' nerys HOWELL ' }) })).toEqual([
      'referring-doctor-is-preparer',
    ]);
  });

  it('REF-2 a medical examiner may prepare and make the same referral', () => {
    const preparedBy = { userId: 'examiner-1', name: 'Dr Ifan Prydderch', role: 'medical-examiner' } as const;
    expect(missing({ preparedBy })).toEqual([]);
  });

  it('REF-7 can be reached by telephone or by email', () => {
    expect(missing({ referringDoctor: doctor({ phone: null, email: ' ' }) })).toEqual([
      'referring-doctor-contact',
    ]);
    expect(missing({ referringDoctor: doctor({ phone: null }) })).toEqual([]);
    expect(missing({ referringDoctor: doctor({ email: null }) })).toEqual([]);
  });
});

describe('the legal route', () => {
  const roles: readonly ReferringRole[] = [
    'medical-examiner',
    'attending-practitioner',
    'other-registered-practitioner',
  ];
  const routes = Object.keys(LEGAL_ROUTES) as readonly LegalRoute[];
  const every = routes.flatMap((route) => roles.map((role) => ({ route, role })));

  it('REF-6 is recorded', () => {
    expect(missing({ legalRoute: null })).toEqual(['legal-route']);
  });

  it.each(every)('REF-6 $route is judged for a $role', ({ route, role }) => {
    const allowed: readonly ReferringRole[] = ROLES_OF_ROUTE[route];
    expect(missing({ legalRoute: route, referringDoctor: doctor({ role }) })).toEqual(
      allowed.includes(role) ? [] : ['legal-route-of-another-role'],
    );
  });

  it('REF-6 regulation 10(1) is the medical examiner’s and regulation 3(1)(b)(ii) the attending practitioner’s alone', () => {
    expect(ROLES_OF_ROUTE).toEqual({
      'notification-reg-2': roles,
      'certificate-reg-3': ['attending-practitioner'],
      'certificate-reg-10': ['medical-examiner'],
    });
  });
});

describe('the deceased', () => {
  it('REF-3 is named, unless the identity is what could not be ascertained', () => {
    const deceased = { ...aReferralDraft().deceased, surname: null };
    expect(missing({ deceased })).toEqual(['deceased-name']);
    expect(missing({ deceased, grounds: [{ code: 'g', reason: 'No papers, no match.' }] })).toEqual([]);
  });

  it('REF-4 lies somewhere known, or explicitly not known', () => {
    expect(missing({ death: death({ bodyLies: null }) })).toEqual(['where-the-body-lies']);
    expect(missing({ death: death({ bodyLies: { kind: 'known', place: ' ' } }) })).toEqual([
      'where-the-body-lies',
    ]);
    expect(missing({ death: death({ bodyLies: { kind: 'not-known' } }) })).toEqual([]);
  });

  it('REF-4 the coroner area is said, not guessed from the place of death', () => {
    expect(missing({ death: death({ coronerArea: ' ' }) })).toEqual(['coroner-area']);
    const frozen = assembleCoronerReferral(aReferralDraft({ death: death({ coronerArea: 'Pellfa' }) }));
    const expected: Partial<ReferredDeath> = { coronerArea: 'Pellfa', place: 'Ysbyty Glan-yr-Afon, Ward 4' };
    expect(frozen).toMatchObject({ ok: true, value: { death: expected } });
  });

  it('REF-8 an urgent release has its reason; its deadline may be open', () => {
    expect(missing({ urgentRelease: { reason: null, deadline: null } })).toEqual(['urgent-release-reason']);
    expect(missing({ urgentRelease: { reason: 'Burial within a day.', deadline: null } })).toEqual([]);
  });
});
