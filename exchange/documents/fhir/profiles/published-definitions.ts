import { OWN_CODE_SYSTEMS, type OwnCodes } from '../own-codes.ts';
import { ownCodeSystem, ownProfile, PROFILE_VERSION } from '../systems.ts';
import { OWN_EXTENSIONS, OWN_PROFILES } from './own-profiles.ts';
import type { ElementRule, OwnExtension, OwnProfile } from './profile.ts';

/** A definition as FHIR JSON, with the name of the file it is published in. */
export interface PublishedDefinition {
  readonly fileName: string;
  readonly definition: object;
}

/** Our profiles, extensions and code lists as FHIR has them, from the same source that documents are checked against. */
export function publishedDefinitions(): readonly PublishedDefinition[] {
  return [
    ...OWN_PROFILES.map((profile) => ({
      fileName: `StructureDefinition-${profile.name}.json`,
      definition: profileDefinition(profile),
    })),
    ...OWN_EXTENSIONS.map((extension) => ({
      fileName: `StructureDefinition-${extension.name}.json`,
      definition: extensionDefinition(extension),
    })),
    ...Object.entries(OWN_CODE_SYSTEMS).map(([name, codes]) => ({
      fileName: `CodeSystem-${name}.json`,
      definition: codeSystem(name, codes),
    })),
  ];
}

/** `coroner-referral-bundle` as `CoronerReferralBundle`: FHIR wants a name for programs too. */
function programName(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function about(
  kind: 'StructureDefinition' | 'CodeSystem',
  name: string,
  title: string,
  description: string,
): object {
  return {
    resourceType: kind,
    id: name,
    url: kind === 'CodeSystem' ? ownCodeSystem(name) : ownProfile(name),
    version: PROFILE_VERSION,
    name: programName(name),
    title,
    status: 'draft',
    experimental: false,
    description,
  };
}

function profileDefinition({ base, description, name, rules, title, type }: OwnProfile): object {
  return {
    ...about('StructureDefinition', name, title, description),
    fhirVersion: '4.0.1',
    kind: 'resource',
    abstract: false,
    type,
    baseDefinition: base,
    derivation: 'constraint',
    differential: { element: [{ id: type, path: type }, ...elements(type, rules)] },
  };
}

function elements(type: string, rules: readonly ElementRule[]): object[] {
  const sliced = new Set<string>();
  return rules.flatMap((rule) => {
    const path = `${type}.${rule.path}`;
    if (rule.slice === undefined) return [element(path, path, rule)];
    const isFirst = !sliced.has(path);
    sliced.add(path);
    return [...(isFirst ? [slicing(path, rule.slice.by)] : []), ...sliceElements(path, rule, rule.slice)];
  });
}

function element(id: string, path: string, { max = 1, min = 0, pattern, short }: ElementRule): object {
  const patterns: readonly (readonly [string, unknown])[] = Object.entries(pattern ?? {});
  const fixed: readonly (readonly [string, unknown])[] = patterns.map(([type, value]) => [
    `pattern${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    value,
  ]);
  return { id, path, short, min, max: max === null ? '*' : String(max), ...fixedOf(fixed) };
}

const fixedOf = (parts: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(parts);

function slicing(path: string, by: 'url' | 'code'): object {
  return {
    id: path,
    path,
    slicing: { discriminator: [{ type: by === 'url' ? 'value' : 'pattern', path: by }], rules: 'open' },
  };
}

function sliceElements(path: string, rule: ElementRule, slice: NonNullable<ElementRule['slice']>): object[] {
  const id = `${path}:${slice.name}`;
  const { pattern: _, ...withoutPattern } = rule;
  const one = { ...element(id, path, withoutPattern), sliceName: slice.name };
  if (slice.by === 'url')
    return [{ ...one, type: [{ code: 'Extension', profile: [ownProfile(slice.name)] }] }];
  return [
    one,
    { id: `${id}.text`, path: `${path}.text`, min: 1 },
    { id: `${id}.code`, path: `${path}.code`, min: 1, patternCodeableConcept: slice.pattern.code },
  ];
}

function extensionDefinition({ description, name, on, title, valueType }: OwnExtension): object {
  return {
    ...about('StructureDefinition', name, title, description),
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: on.map((expression) => ({ type: 'element', expression })),
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: title, definition: description },
        { id: 'Extension.url', path: 'Extension.url', fixedUri: ownProfile(name) },
        { id: 'Extension.value[x]', path: 'Extension.value[x]', min: 1, type: [{ code: valueType }] },
      ],
    },
  };
}

function codeSystem(name: string, { codes, description, title }: OwnCodes): object {
  return {
    ...about('CodeSystem', name, title, description),
    caseSensitive: true,
    content: 'complete',
    count: Object.keys(codes).length,
    concept: Object.entries(codes).map(([code, display]) => ({ code, display })),
  };
}
