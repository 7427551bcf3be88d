import type { Bundle } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { governanceNotificationBundle } from '../../../../exchange/documents/fhir/notification-bundle.ts';
import { coronerReferralBundle } from '../../../../exchange/documents/fhir/referral-bundle.ts';
import { validateBundle } from '../../../../exchange/documents/fhir/validation/validate-bundle.ts';
import { aReferral } from '../../../builders/coroner-referral.ts';
import { aNotification } from '../../../builders/governance-notification.ts';
import { AN_EXPORT, loose, type Loose, resource } from './loose.ts';

/** One thing put wrong in a bundle that was right. */
interface Seeded {
  readonly what: string;
  readonly rule: string;
  readonly in?: 'referral' | 'notification';
  readonly put: (bundle: Loose) => void;
}

const SEEDED: readonly Seeded[] = [
  {
    what: 'a property that FHIR does not have',
    rule: 'FHIR-2',
    put: (b) => {
      resource(b, 'Patient')['nickname'] = 'Gwen';
    },
  },
  {
    what: 'a cover without a title',
    rule: 'FHIR-2',
    put: (b) => {
      delete resource(b, 'Composition')['title'];
    },
  },
  {
    what: 'a date of birth as people write it',
    rule: 'FHIR-2',
    put: (b) => {
      resource(b, 'Patient')['birthDate'] = '03/05/1941';
    },
  },
  {
    what: 'a document without an identifier',
    rule: 'FHIR-2',
    put: (b) => {
      delete b['identifier'];
    },
  },
  {
    what: 'one object where a list belongs',
    rule: 'FHIR-2',
    put: (b) => {
      resource(b, 'Patient')['name'] = { text: 'Gwen' };
    },
  },
  {
    what: 'a number where a text belongs',
    rule: 'FHIR-2',
    put: (b) => {
      resource(b, 'Organization')['name'] = 7;
    },
  },
  {
    what: 'an entry without its resource type',
    rule: 'FHIR-2',
    put: (b) => {
      delete resource(b, 'Patient')['resourceType'];
    },
  },
  {
    what: 'a status that there is not',
    rule: 'FHIR-3',
    put: (b) => {
      resource(b, 'Composition')['status'] = 'done';
    },
  },
  {
    what: 'a sex that there is not',
    rule: 'FHIR-3',
    put: (b) => {
      resource(b, 'Patient')['gender'] = 'banana';
    },
  },
  {
    what: 'a mode of attesting that there is not',
    rule: 'FHIR-3',
    put: (b) => {
      first(resource(b, 'Composition')['attester'])['mode'] = 'sworn';
    },
  },
  {
    what: 'an NHS number with a wrong check digit',
    rule: 'FHIR-4',
    put: (b) => {
      first(resource(b, 'Patient')['identifier'])['value'] = '9990000019';
    },
  },
  {
    what: 'an NHS number with spaces',
    rule: 'FHIR-4',
    put: (b) => {
      first(resource(b, 'Patient')['identifier'])['value'] = '999 000 0018';
    },
  },
  {
    what: 'a GMC number of six digits',
    rule: 'FHIR-5',
    put: (b) => {
      first(resource(b, 'Practitioner')['identifier'])['value'] = '990000';
    },
  },
  {
    what: 'a second NHS number',
    rule: 'FHIR-6',
    put: (b) => {
      list(resource(b, 'Patient')['identifier']).push({
        system: 'https://fhir.nhs.uk/Id/nhs-number',
        value: '9990000018',
      });
    },
  },
  {
    what: 'neither an NHS number nor a reason',
    rule: 'FHIR-6',
    put: (b) => {
      list(resource(b, 'Patient')['identifier']).shift();
    },
  },
  {
    what: 'an NHS number under another system',
    rule: 'FHIR-6',
    put: (b) => {
      first(resource(b, 'Patient')['identifier'])['system'] = 'https://example.test/nhs';
    },
  },
  {
    what: 'a verification status of the list that was withdrawn',
    rule: 'FHIR-7',
    put: (b) => {
      first(resource(b, 'Patient')['identifier'])['extension'] = [
        {
          url: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus',
          valueCodeableConcept: {
            coding: [
              {
                system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus',
                code: 'number-present-and-verified',
              },
            ],
          },
        },
      ];
    },
  },
  {
    what: 'a subject that is not in the bundle',
    rule: 'FHIR-8',
    put: (b) => {
      resource(b, 'Observation')['subject'] = { reference: 'urn:uuid:00000000-0000-4000-8000-000000000000' };
    },
  },
  {
    what: 'a reference to somebody’s server',
    rule: 'FHIR-8',
    put: (b) => {
      resource(b, 'Composition')['custodian'] = { reference: 'Organization/1' };
    },
  },
  {
    what: 'two entries under one address',
    rule: 'FHIR-8',
    put: (b) => {
      const all = list(b['entry']);
      loose(all[2])['fullUrl'] = loose(all[1])['fullUrl'];
    },
  },
  {
    what: 'an entry to which nothing leads',
    rule: 'FHIR-9',
    put: (b) => {
      list(b['entry']).push({
        fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000001',
        resource: { resourceType: 'Location', name: 'Nowhere' },
      });
    },
  },
  {
    what: 'a misspelt system of the NHS',
    rule: 'FHIR-10',
    put: (b) => {
      first(resource(b, 'Organization')['identifier'])['system'] =
        'https://fhir.nhs.uk/Id/ods-organisation-code';
    },
  },
  {
    what: 'a circumstance that the regulation does not have',
    rule: 'FHIR-11',
    put: (b) => {
      circumstance(b)['code'] = 'reg3-1-z';
    },
  },
  {
    what: 'a circumstance under other words',
    rule: 'FHIR-11',
    put: (b) => {
      circumstance(b)['display'] = 'Natural causes';
    },
  },
  {
    what: 'a section without words',
    rule: 'FHIR-12',
    put: (b) => {
      first(resource(b, 'Composition')['section'])['text'] = {
        status: 'generated',
        div: '<div xmlns="http://www.w3.org/1999/xhtml"><p> </p></div>',
      };
    },
  },
  {
    what: 'a cause of death with a code',
    rule: 'FHIR-13',
    put: (b) => {
      loose(cause(b)['valueCodeableConcept'])['coding'] = [
        { system: 'http://hl7.org/fhir/sid/icd-10', code: 'J18.0' },
      ];
    },
  },
  {
    what: 'a cause of death without words',
    rule: 'FHIR-13',
    put: (b) => {
      cause(b)['valueCodeableConcept'] = { text: '  ' };
    },
  },
  {
    what: 'a cause of death on no line',
    rule: 'FHIR-13',
    put: (b) => {
      delete cause(b)['component'];
    },
  },
  {
    what: 'an extension with another kind of value',
    rule: 'FHIR-14',
    put: (b) => {
      const one = first(resource(b, 'Composition')['extension']);
      delete one['valuePositiveInt'];
      one['valueString'] = '1';
    },
  },
  {
    what: 'an extension that we do not send',
    rule: 'FHIR-14',
    put: (b) => {
      list(resource(b, 'Composition')['extension']).push({
        url: 'https://example.test/mood',
        valueString: 'sad',
      });
    },
  },
  {
    what: 'no legal route',
    rule: 'FHIR-15',
    put: (b) => {
      list(resource(b, 'Composition')['extension']).pop();
    },
  },
  {
    what: 'a section left out',
    rule: 'FHIR-15',
    put: (b) => {
      list(resource(b, 'Composition')['section']).splice(4, 1);
    },
  },
  {
    what: 'two who answer for it',
    rule: 'FHIR-15',
    put: (b) => {
      const one = resource(b, 'Composition');
      list(one['attester']).push(structuredClone(first(one['attester'])));
    },
  },
  {
    what: 'a document that is not restricted',
    rule: 'FHIR-15',
    put: (b) => {
      resource(b, 'Composition')['confidentiality'] = 'N';
    },
  },
  {
    what: 'a task without an owner',
    rule: 'FHIR-15',
    in: 'notification',
    put: (b) => {
      delete resource(b, 'Task')['owner'];
    },
  },
  {
    what: 'a message of another kind',
    rule: 'FHIR-15',
    in: 'notification',
    put: (b) => {
      loose(resource(b, 'MessageHeader')['eventCoding'])['code'] = 'something-else';
    },
  },
  {
    what: 'no circumstance at all',
    rule: 'FHIR-16',
    put: (b) => {
      for (const one of observations(b, 'notification-circumstance')) delete one['valueCodeableConcept'];
    },
  },
  {
    what: 'a deceased without a name, and another ground than identity',
    rule: 'FHIR-16',
    put: (b) => {
      delete resource(b, 'Patient')['name'];
    },
  },
  {
    what: 'nobody with a GMC number',
    rule: 'FHIR-16',
    put: (b) => {
      for (const one of resources(b, 'Practitioner')) delete one['identifier'];
    },
  },
  {
    what: 'a coroner without an area',
    rule: 'FHIR-16',
    put: (b) => {
      for (const one of resources(b, 'Organization'))
        if (String(one['name']).startsWith('Senior')) one['name'] = 'Senior coroner';
    },
  },
  {
    what: 'a person who is not said to have died',
    rule: 'FHIR-16',
    put: (b) => {
      delete resource(b, 'Patient')['deceasedDateTime'];
    },
  },
  {
    what: 'a document whose cover is not first',
    rule: 'FHIR-16',
    put: (b) => {
      list(b['entry']).reverse();
    },
  },
  {
    what: 'a notification that asks nothing',
    rule: 'FHIR-16',
    in: 'notification',
    put: (b) => {
      list(resource(b, 'Communication')['payload']).shift();
    },
  },
];

describe('a fault put into a right document', () => {
  it.each(SEEDED)('$rule $what is found', ({ in: kind = 'referral', put, rule }) => {
    const bundle = kind === 'referral' ? referral() : notification();
    put(loose(bundle));
    expect(new Set(validateBundle(bundle).map((fault) => fault.rule))).toContain(rule);
  });

  it('FHIR-17 at least 25 different faults are tried, and every rule that looks at a bundle finds one', () => {
    expect(SEEDED.length).toBeGreaterThanOrEqual(25);
    const rules = Array.from({ length: 15 }, (_, index) => `FHIR-${String(index + 2)}`);
    expect(rules.filter((rule) => !SEEDED.some((seeded) => seeded.rule === rule))).toEqual([]);
  });
});

function referral(): Bundle {
  return structuredClone(coronerReferralBundle(aReferral(), AN_EXPORT));
}

function notification(): Bundle {
  return structuredClone(governanceNotificationBundle(aNotification(), AN_EXPORT));
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('no list there');
  return value;
}

const first = (value: unknown): Loose => loose(list(value)[0]);

function resources(bundle: Loose, type: string): Loose[] {
  return list(bundle['entry'])
    .map((entry) => loose(loose(entry)['resource']))
    .filter((one) => one['resourceType'] === type);
}

function observations(bundle: Loose, code: string): Loose[] {
  return resources(bundle, 'Observation').filter((one) => JSON.stringify(one['code']).includes(code));
}

const circumstance = (bundle: Loose): Loose =>
  first(loose(observations(bundle, 'notification-circumstance')[0]?.['valueCodeableConcept'])['coding']);

const cause = (bundle: Loose): Loose => loose(observations(bundle, '69453-9')[0]);
