import type {
  Address,
  ContactPoint,
  Extension,
  HumanName,
  Identifier,
  Organization,
  Patient,
  Practitioner as FhirPractitioner,
  PractitionerRole,
  Reference,
  RelatedPerson,
} from '@medplum/fhirtypes';
import type { DeathTime, KnownDate, KnownNhsNumber, Practitioner, Sex } from '../../../domain/case/fields.ts';
import { ETHNICITIES, type Ethnicity } from '../../../domain/case/ethnicity.ts';
import type { NewbornFacts } from '../../../domain/certification/newborn.ts';
import type { ReferredNextOfKin, SendingOffice } from '../../../domain/referrals/coroner-referral.ts';
import type { Entries } from './entries.ts';
import { said, text } from './said.ts';
import { CODE_SYSTEMS, EXTENSIONS, IDENTIFIER_SYSTEMS, officeSystem } from './systems.ts';
import { diedAt, zonedTime } from './times.ts';

/** What a document says of who died; `null` is "not recorded", and `undefined` is withheld on purpose. */
export interface DeceasedPerson {
  readonly surname?: string | null;
  readonly forenames?: string | null;
  readonly title?: string | null;
  readonly alsoKnownAs?: string | null;
  readonly dateOfBirth?: KnownDate | null;
  readonly sex?: Sex | null;
  readonly nhsNumber?: KnownNhsNumber | null;
  readonly hospitalNumber?: string | null;
  readonly address?: string | null;
  readonly ethnicity?: Ethnicity | null;
  readonly death: DeathTime | null;
  readonly newborn?: NewbornFacts | null;
}

export const sayAddress = (address: string | null | undefined): Address[] =>
  text(address) === undefined ? [] : [{ text: address ?? '' }];

export function reachedAt(phone: string | null, email: string | null): ContactPoint[] {
  return [
    ...(text(phone) === undefined ? [] : [{ system: 'phone' as const, value: phone ?? '' }]),
    ...(text(email) === undefined ? [] : [{ system: 'email' as const, value: email ?? '' }]),
  ];
}

const GENDER = { female: 'female', male: 'male', other: 'other', 'not-known': 'unknown' } as const;

/** The person who died. Exactly one NHS number, a reason why there is none, or the word that it is withheld (FHIR-6). */
export function addDeceased(
  entries: Entries,
  office: SendingOffice,
  person: DeceasedPerson,
): Reference<Patient> {
  const { alsoKnownAs, dateOfBirth, death, newborn, sex } = person;
  return entries.add(
    'deceased',
    said<Patient>({
      resourceType: 'Patient',
      extension: [...numberExtensions(person), ...birthExtensions(person), ...ethnicityExtension(person)],
      identifier: numbers(person, office),
      name: [...officialName(person), ...otherName(alsoKnownAs)],
      gender: sex == null ? undefined : GENDER[sex],
      birthDate: dateOfBirth?.kind === 'known' ? dateOfBirth.on : undefined,
      ...birthTime(newborn, dateOfBirth),
      ...(diedAt(death) === undefined ? { deceasedBoolean: true } : { deceasedDateTime: diedAt(death) }),
      address: sayAddress(person.address),
    }),
  );
}

function birthTime(newborn: NewbornFacts | null | undefined, born: KnownDate | null | undefined): object {
  if (newborn?.timeOfBirth?.kind !== 'known' || born?.kind !== 'known') return {};
  const valueDateTime = zonedTime(`${born.on}T${newborn.timeOfBirth.at}`);
  return { _birthDate: { extension: [{ url: EXTENSIONS.birthTime, valueDateTime }] } };
}

function numbers({ hospitalNumber, nhsNumber }: DeceasedPerson, office: SendingOffice): Identifier[] {
  const hospital = text(hospitalNumber);
  return [
    ...nhsNumbers(nhsNumber, office),
    ...(hospital === undefined
      ? []
      : [
          {
            use: 'secondary' as const,
            system: officeSystem(office.identifierBase, 'hospital-number'),
            value: hospital,
          },
        ]),
  ];
}

function nhsNumbers(number: KnownNhsNumber | null | undefined, office: SendingOffice): Identifier[] {
  if (number === undefined) {
    const masked: Extension = { url: EXTENSIONS.dataAbsentReason, valueCode: 'masked' };
    // The types have no `_value`; the format does.
    return [{ system: IDENTIFIER_SYSTEMS.nhsNumber, _value: { extension: [masked] } } as Identifier];
  }
  if (number?.kind === 'known') return [{ system: IDENTIFIER_SYSTEMS.nhsNumber, value: number.digits }];
  if (number?.kind !== 'legacy-welsh') return [];
  return [
    { use: 'old', system: officeSystem(office.identifierBase, 'former-welsh-number'), value: number.text },
  ];
}

function numberExtensions({ nhsNumber }: DeceasedPerson): Extension[] {
  if (nhsNumber === undefined || nhsNumber?.kind === 'known') return [];
  const coding = {
    system: CODE_SYSTEMS.nhsNumberUnavailableReason,
    code: 'nhs-number-not-known',
    display: 'NHS Number not known',
  };
  return [{ url: EXTENSIONS.nhsNumberUnavailableReason, valueCodeableConcept: { coding: [coding] } }];
}

function birthExtensions({ newborn }: DeceasedPerson): Extension[] {
  const place = newborn?.placeOfBirth;
  return place?.kind === 'known' ? [{ url: EXTENSIONS.birthPlace, valueAddress: { text: place.place } }] : [];
}

/** The England list knows no "not known"; that is said in words. */
function ethnicityExtension({ ethnicity }: DeceasedPerson): Extension[] {
  if (ethnicity == null) return [];
  const { label, nhsCode } = ETHNICITIES[ethnicity];
  const coding = nhsCode === '99' ? {} : { coding: [{ system: CODE_SYSTEMS.ethnicCategory, code: nhsCode }] };
  return [{ url: EXTENSIONS.ethnicCategory, valueCodeableConcept: { ...coding, text: label } }];
}

function officialName({ forenames, surname, title }: DeceasedPerson): HumanName[] {
  const family = text(surname);
  const given = text(forenames)?.trim().split(/\s+/);
  if (family === undefined && given === undefined) return [];
  const prefix = text(title);
  return [
    said<HumanName>({ use: 'official', family, given, prefix: prefix === undefined ? undefined : [prefix] }),
  ];
}

function otherName(alsoKnownAs: string | null | undefined): HumanName[] {
  const name = text(alsoKnownAs);
  return name === undefined ? [] : [{ use: 'nickname', text: name }];
}

/** The medical examiner office. */
export function addOffice(entries: Entries, office: SendingOffice): Reference<Organization> {
  const { address, email, name, odsCode, phone } = office;
  return entries.add(
    'office',
    said<Organization>({
      resourceType: 'Organization',
      identifier: odsCode === null ? [] : [{ system: IDENTIFIER_SYSTEMS.odsOrganisation, value: odsCode }],
      name,
      telecom: reachedAt(phone, email),
      address: sayAddress(address),
    }),
  );
}

/** Somebody who acts, with what they act as. */
export interface ActingPerson {
  readonly name: string;
  readonly gmcNumber: string | null;
  readonly actsAs: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address?: string | null;
  readonly qualification?: string | null;
}

/**
 * A person and, for what they do there, their role in an organisation.
 *
 * @param name of the entry: `attending-practitioner`
 */
export function addActingPerson(
  entries: Entries,
  name: string,
  person: ActingPerson,
  organization: Reference<Organization> | undefined,
): Reference<PractitionerRole> {
  const qualification = text(person.qualification);
  const practitioner = entries.add(
    name,
    said<FhirPractitioner>({
      resourceType: 'Practitioner',
      identifier:
        text(person.gmcNumber) === undefined
          ? []
          : [{ system: IDENTIFIER_SYSTEMS.gmcNumber, value: person.gmcNumber ?? '' }],
      name: [{ text: person.name }],
      address: sayAddress(person.address),
      qualification: qualification === undefined ? [] : [{ code: { text: qualification } }],
    }),
  );
  return entries.add(
    `${name}-role`,
    said<PractitionerRole>({
      resourceType: 'PractitionerRole',
      practitioner,
      organization,
      code: [{ text: person.actsAs }],
      telecom: reachedAt(person.phone, person.email),
    }),
  );
}

/** A practitioner of the case; nothing where none was recorded. */
export function addPractitioner(
  entries: Entries,
  name: 'attending-practitioner' | 'consultant' | 'general-practitioner',
  practitioner: Practitioner | null,
): Reference<PractitionerRole>[] {
  if (practitioner === null || text(practitioner.name) === undefined) return [];
  const { email, gmcNumber, organisation, phone, position } = practitioner;
  const works = text(organisation);
  const organization =
    works === undefined
      ? undefined
      : entries.add(`${name}-organisation`, { resourceType: 'Organization' as const, name: works });
  const actsAs = text(position) ?? ACTS_AS[name];
  return [
    addActingPerson(
      entries,
      name,
      { name: practitioner.name, gmcNumber, actsAs, phone, email },
      organization,
    ),
  ];
}

const ACTS_AS = {
  'attending-practitioner': 'Attending practitioner',
  consultant: 'Consultant',
  'general-practitioner': 'General practitioner',
} as const;

/** The person whom the office speaks to; nothing where none was recorded. */
export function addNextOfKin(
  entries: Entries,
  patient: Reference<Patient>,
  kin: Pick<ReferredNextOfKin, 'name' | 'relationship' | 'phone' | 'address'> | null,
): Reference<RelatedPerson>[] {
  if (kin === null || text(kin.name) === undefined) return [];
  const relationship = text(kin.relationship);
  return [
    entries.add(
      'next-of-kin',
      said<RelatedPerson>({
        resourceType: 'RelatedPerson',
        patient,
        relationship: relationship === undefined ? [] : [{ text: relationship }],
        name: [{ text: kin.name }],
        telecom: reachedAt(kin.phone, null),
        address: sayAddress(kin.address),
      }),
    ),
  ];
}
