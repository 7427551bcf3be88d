import type { Bundle } from '@medplum/fhirtypes';
import type { DocumentFault, FaultyFact } from '../../../../domain/record/document-faults.ts';
import { IDENTIFIER_SYSTEMS, ownCodeSystem, ownProfile } from '../systems.ts';
import { fault } from './fault.ts';
import { fits, isJson, resourcesIn, valuesAt } from './walk.ts';

/** What a document of each kind cannot do without, beyond what its profile can say. Rule FHIR-16. */
export function mandatoryFaults(bundle: Bundle): readonly DocumentFault[] {
  const profiles = bundle.meta?.profile ?? [];
  const kind = KINDS.find(({ profile }) => profiles.includes(ownProfile(profile)));
  if (kind === undefined) return [];
  const held: Held = {
    of: (type) =>
      resourcesIn(bundle)
        .map(({ resource }) => resource)
        .filter(({ resourceType }) => resourceType === type),
  };
  return [
    ...(bundle.entry?.[0]?.resource?.resourceType === kind.first
      ? []
      : [fault('FHIR-16', 'Bundle.entry[0]', `the first entry is not a ${kind.first}`)]),
    ...kind.needs
      .filter(({ isThere }) => !isThere(held))
      .map(({ fact, what }) => fault('FHIR-16', 'Bundle', what, fact)),
  ];
}

interface Held {
  readonly of: (resourceType: string) => readonly unknown[];
}

interface Need {
  readonly what: string;
  readonly fact: FaultyFact;
  readonly isThere: (held: Held) => boolean;
}

const oneDeceased: Need = {
  what: 'there is not exactly one deceased person',
  fact: 'document',
  isThere: (held) => held.of('Patient').length === 1,
};

const isDead: Need = {
  what: 'the person is not said to have died',
  fact: 'time-of-death',
  isThere: (held) =>
    held
      .of('Patient')
      .every(
        (one) =>
          isJson(one) && (one['deceasedBoolean'] === true || typeof one['deceasedDateTime'] === 'string'),
      ),
};

const GROUNDS = ownCodeSystem('notification-of-deaths-circumstance');

function grounds(held: Held): readonly unknown[] {
  return held
    .of('Observation')
    .flatMap((one) => valuesAt(one, ['valueCodeableConcept', 'coding']))
    .filter((coding) => fits(coding, { system: GROUNDS }));
}

const REFERRAL: readonly Need[] = [
  oneDeceased,
  isDead,
  {
    what: 'no circumstance of regulation 3(1) is given',
    fact: 'ground',
    isThere: (held) => grounds(held).length > 0,
  },
  {
    what: 'a circumstance is given twice',
    fact: 'ground',
    isThere: (held) => {
      const codes = grounds(held).flatMap((coding) => valuesAt(coding, ['code']));
      return new Set(codes).size === codes.length;
    },
  },
  {
    what: 'the deceased has no name, and identity is not the ground',
    fact: 'name-of-deceased',
    isThere: (held) =>
      held.of('Patient').some((one) => valuesAt(one, ['name', 'family']).length > 0) ||
      grounds(held).some((coding) => fits(coding, { code: 'reg3-1-g' })),
  },
  {
    what: 'no doctor with a GMC number makes the referral',
    fact: 'referring-doctor',
    isThere: hasDoctor,
  },
  {
    what: 'the coroner’s area is not named',
    fact: 'coroner-area',
    isThere: (held) =>
      held
        .of('Organization')
        .some((one) => valuesAt(one, ['name']).some((name) => /^Senior coroner, \S/.test(String(name)))),
  },
];

function hasDoctor(held: Held): boolean {
  return held
    .of('Practitioner')
    .some((one) =>
      valuesAt(one, ['identifier']).some((number) => fits(number, { system: IDENTIFIER_SYSTEMS.gmcNumber })),
    );
}

const NOTIFICATION: readonly Need[] = [
  oneDeceased,
  isDead,
  {
    what: 'nothing is asked of the recipient',
    fact: 'question',
    isThere: (held) =>
      held
        .of('Communication')
        .some((one) => valuesAt(one, ['payload', 'extension', 'valueCoding', 'code']).includes('question')),
  },
  {
    what: 'no medical examiner with a GMC number reviewed it',
    fact: 'gmc-number',
    isThere: hasDoctor,
  },
];

const SUMMARY: readonly Need[] = [
  oneDeceased,
  isDead,
  {
    what: 'no line of the certified cause is there',
    fact: 'cause',
    isThere: (held) =>
      held
        .of('Observation')
        .some((one) =>
          valuesAt(one, ['component', 'valueCodeableConcept', 'coding']).some((coding) =>
            ['1a', 'a'].some((code) => fits(coding, { system: ownCodeSystem('certificate-line'), code })),
          ),
        ),
  },
  {
    what: 'it does not say that it is no medical certificate',
    fact: 'document',
    isThere: (held) =>
      held
        .of('Composition')
        .some((one) =>
          valuesAt(one, ['title']).some((title) => /not a medical certificate/.test(String(title))),
        ),
  },
];

const KINDS = [
  { profile: 'coroner-referral-bundle', first: 'Composition', needs: REFERRAL },
  { profile: 'governance-notification-bundle', first: 'MessageHeader', needs: NOTIFICATION },
  { profile: 'certificate-summary-bundle', first: 'Composition', needs: SUMMARY },
] as const;
