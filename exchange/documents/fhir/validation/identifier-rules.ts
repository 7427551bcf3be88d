import type { Bundle } from '@medplum/fhirtypes';
import type { DocumentFault } from '../../../../domain/record/document-faults.ts';
import { isGmcNumber } from '../../../../domain/shared/gmc-number.ts';
import { isNhsNumber } from '../../../../domain/shared/nhs-number.ts';
import { CODE_SYSTEMS, EXTENSIONS, IDENTIFIER_SYSTEMS } from '../systems.ts';
import { fault } from './fault.ts';
import { fits, type Found, isJson, objectsIn, resourcesIn, valuesAt } from './walk.ts';

/** Addresses that belong to the NHS or to HL7 UK: only those of the list are theirs. */
const THEIRS = /^https?:\/\/(?:[\w-]+\.)*(?:nhs\.uk|hl7\.org\.uk)\//i;
const KNOWN: ReadonlySet<string> = new Set(Object.values(IDENTIFIER_SYSTEMS));
const STATUS_SYSTEMS: ReadonlySet<unknown> = new Set([
  CODE_SYSTEMS.nhsNumberStatusEngland,
  CODE_SYSTEMS.nhsNumberStatusWales,
]);

/** Rules FHIR-4, FHIR-5, FHIR-6, FHIR-7 and FHIR-10. */
export function identifierFaults(bundle: Bundle): readonly DocumentFault[] {
  const objects = [...objectsIn(bundle, 'Bundle')];
  return [
    ...objects.flatMap(numberFaults),
    ...objects.flatMap(systemFaults),
    ...objects.flatMap(statusFaults),
    ...resourcesIn(bundle).flatMap(({ path, resource }) =>
      resource.resourceType === 'Patient' ? oneNumberFaults(path, resource) : [],
    ),
  ];
}

function numberFaults({ path, value }: Found): DocumentFault[] {
  const number = value['value'];
  if (typeof number !== 'string') return [];
  if (value['system'] === IDENTIFIER_SYSTEMS.nhsNumber && !isNhsNumber(number))
    return [fault('FHIR-4', `${path}.value`, 'not an NHS number: its check digit is wrong', 'nhs-number')];
  if (value['system'] === IDENTIFIER_SYSTEMS.gmcNumber && !isGmcNumber(number))
    return [fault('FHIR-5', `${path}.value`, 'not a GMC number: it has seven digits', 'gmc-number')];
  return [];
}

/** An identifier has a value and a system; a code has a code and a system. Only the first is looked at here. */
function systemFaults({ path, value }: Found): DocumentFault[] {
  const { code, system } = value;
  const isIdentifier = typeof system === 'string' && code === undefined && /identifier/i.test(lastName(path));
  if (!isIdentifier || !THEIRS.test(system) || KNOWN.has(system)) return [];
  return [fault('FHIR-10', `${path}.system`, 'an identifier system that is not one of the fixed ones')];
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function statusFaults({ path, value }: Found): DocumentFault[] {
  if (value['url'] !== EXTENSIONS.nhsNumberStatus) return [];
  const codings = valuesAt(value, ['valueCodeableConcept', 'coding']);
  const isFine =
    codings.length > 0 &&
    codings.every(
      (coding) =>
        isJson(coding) && STATUS_SYSTEMS.has(coding['system']) && /^0[1-8]$/.test(String(coding['code'])),
    );
  return isFine
    ? []
    : [fault('FHIR-7', path, 'a verification status that is not of the England or Wales list', 'nhs-number')];
}

function oneNumberFaults(path: string, patient: unknown): DocumentFault[] {
  const numbers = valuesAt(patient, ['identifier']).filter((one) =>
    fits(one, { system: IDENTIFIER_SYSTEMS.nhsNumber }),
  );
  const reasons = valuesAt(patient, ['extension']).filter((one) =>
    fits(one, { url: EXTENSIONS.nhsNumberUnavailableReason }),
  );
  if (numbers.length + reasons.length === 1) return [];
  const what =
    numbers.length + reasons.length === 0
      ? 'neither an NHS number nor a reason why there is none'
      : 'more than one NHS number, or a number and a reason why there is none';
  return [fault('FHIR-6', path, what, 'nhs-number')];
}
