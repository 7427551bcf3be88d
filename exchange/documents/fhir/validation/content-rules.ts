import type { Bundle, Composition, CompositionSection } from '@medplum/fhirtypes';
import type { DocumentFault } from '../../../../domain/record/document-faults.ts';
import { OWN_CODE_SYSTEMS } from '../own-codes.ts';
import { CODE_SYSTEMS, EXTENSIONS, OWN, ownCodeSystem, ownProfile } from '../systems.ts';
import { fault } from './fault.ts';
import { fits, type Found, isJson, objectsIn, resourcesIn, valuesAt } from './walk.ts';

/** Rules FHIR-11 to FHIR-14. */
export function contentFaults(bundle: Bundle): readonly DocumentFault[] {
  const objects = [...objectsIn(bundle, 'Bundle')];
  return [
    ...objects.flatMap(ownCodeFaults),
    ...objects.flatMap(extensionFaults),
    ...resourcesIn(bundle).flatMap(({ path, resource }) => {
      if (resource.resourceType === 'Composition') return narrativeFaults(path, resource);
      return resource.resourceType === 'Observation' ? causeFaults(path, resource) : [];
    }),
  ];
}

const OWN_CODES: ReadonlyMap<unknown, Readonly<Record<string, string>>> = new Map(
  Object.entries(OWN_CODE_SYSTEMS).map(([name, { codes }]) => [ownCodeSystem(name), codes]),
);

/** FHIR-11: a code of ours is in our list, with the words it has there. */
function ownCodeFaults({ path, value }: Found): DocumentFault[] {
  const { code, display, system } = value;
  if (typeof system !== 'string' || typeof code !== 'string' || !system.startsWith(`${OWN}/`)) return [];
  const codes = OWN_CODES.get(system);
  if (codes?.[code] === undefined) return [fault('FHIR-11', path, 'a code that is not in our list')];
  return display === codes[code]
    ? []
    : [fault('FHIR-11', `${path}.display`, 'other words than our list has for this code')];
}

/** FHIR-12: whoever cannot read the data reads the section. */
function narrativeFaults(path: string, { section = [] }: Composition): DocumentFault[] {
  return section.flatMap((one: CompositionSection, index) => {
    const words = (one.text?.div ?? '').replaceAll(/<[^>]*>/g, '').trim();
    return words === ''
      ? [fault('FHIR-12', `${path}.section[${String(index)}].text`, 'a section without words to read')]
      : [];
  });
}

const CAUSE_CODES: readonly string[] = ['69453-9', '69441-4'];

/** FHIR-13: a cause is the certifier's words; nothing here codes it. */
function causeFaults(path: string, observation: unknown): DocumentFault[] {
  const isCause = valuesAt(observation, ['code', 'coding']).some(
    (coding) =>
      isJson(coding) &&
      coding['system'] === CODE_SYSTEMS.loinc &&
      CAUSE_CODES.includes(String(coding['code'])),
  );
  if (!isCause) return [];
  const at = `${path}.valueCodeableConcept`;
  const [text] = valuesAt(observation, ['valueCodeableConcept', 'text']);
  const lines = valuesAt(observation, ['component', 'valueCodeableConcept', 'coding', 'system']);
  return [
    ...(valuesAt(observation, ['valueCodeableConcept', 'coding']).length === 0
      ? []
      : [fault('FHIR-13', at, 'a cause of death that somebody coded', 'cause')]),
    ...(typeof text === 'string' && text.trim() !== ''
      ? []
      : [fault('FHIR-13', at, 'a line of the cause without words', 'cause')]),
    ...(lines.includes(ownCodeSystem('certificate-line'))
      ? []
      : [fault('FHIR-13', `${path}.component`, 'a cause that names no line', 'cause')]),
  ];
}

/** What an extension that we know may hold. */
export const EXTENSION_VALUES: Readonly<Record<string, string>> = {
  [EXTENSIONS.nhsNumberStatus]: 'valueCodeableConcept',
  [EXTENSIONS.nhsNumberUnavailableReason]: 'valueCodeableConcept',
  [EXTENSIONS.ethnicCategory]: 'valueCodeableConcept',
  [EXTENSIONS.dischargeMethod]: 'valueCodeableConcept',
  [EXTENSIONS.birthTime]: 'valueDateTime',
  [EXTENSIONS.birthPlace]: 'valueAddress',
  [EXTENSIONS.dataAbsentReason]: 'valueCode',
  [ownProfile('document-version')]: 'valuePositiveInt',
  [ownProfile('legal-route')]: 'valueCodeableConcept',
  [ownProfile('certificate-form')]: 'valueCodeableConcept',
  [ownProfile('voice')]: 'valueCoding',
  [ownProfile('sha256')]: 'valueString',
};

/** FHIR-14: only extensions we know leave the office, each with the one kind of value it is defined with. */
function extensionFaults({ path, value }: Found): DocumentFault[] {
  if (!/(?:^|\.)(?:modifierE|e)xtension\[\d+\]$/.test(path)) return [];
  const { url } = value;
  const allowed = typeof url === 'string' ? EXTENSION_VALUES[url] : undefined;
  if (allowed === undefined) return [fault('FHIR-14', `${path}.url`, 'an extension that we do not send')];
  const values = Object.keys(value).filter((name) => name.startsWith('value') || name === 'extension');
  const isFine = values.length === 1 && values[0] === allowed && !fits(value[allowed], '');
  return isFine ? [] : [fault('FHIR-14', path, `an extension with another value than ${allowed}`)];
}
