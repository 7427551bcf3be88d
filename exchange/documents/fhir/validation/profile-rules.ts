import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { DocumentFault } from '../../../../domain/record/document-faults.ts';
import { OWN_PROFILES } from '../profiles/own-profiles.ts';
import type { ElementRule, OwnProfile } from '../profiles/profile.ts';
import { ownProfile, OWN } from '../systems.ts';
import { fault } from './fault.ts';
import { fits, resourcesIn, valuesAt } from './walk.ts';

const BY_URL = new Map(OWN_PROFILES.map((profile) => [ownProfile(profile.name), profile]));

/** Every resource keeps the profiles of ours that it claims, and claims none that there is not. Rule FHIR-15. */
export function profileFaults(resource: Resource, path: string): readonly DocumentFault[] {
  return (resource.meta?.profile ?? [])
    .filter((url) => url.startsWith(`${OWN}/`))
    .flatMap((url) => {
      const profile = BY_URL.get(url);
      if (profile === undefined || profile.type !== resource.resourceType)
        return [
          fault('FHIR-15', `${path}.meta.profile`, 'a profile of ours that there is not for this resource'),
        ];
      return faultsAgainst(profile, resource, path);
    });
}

export function bundleProfileFaults(bundle: Bundle): readonly DocumentFault[] {
  return [
    ...profileFaults(bundle, 'Bundle'),
    ...resourcesIn(bundle).flatMap(({ path, resource }) => profileFaults(resource, path)),
  ];
}

function faultsAgainst(profile: OwnProfile, resource: Resource, path: string): DocumentFault[] {
  return profile.rules.flatMap((rule) => {
    const what = brokenBy(rule, resource);
    return what === null
      ? []
      : [fault('FHIR-15', `${path}.${placeOf(rule)}`, `${profile.name}: ${what}`, rule.fact)];
  });
}

function brokenBy(
  { max = 1, min = 0, path, pattern, slice }: ElementRule,
  resource: Resource,
): string | null {
  const all = valuesAt(resource, path.split('.'));
  const found = slice === undefined ? all : all.filter((value) => fits(value, slice.pattern));
  if (found.length < min) return `there must be ${String(min)}, and there are ${String(found.length)}`;
  if (max !== null && found.length > max)
    return `there may be ${String(max)}, and there are ${String(found.length)}`;
  if (pattern !== undefined && !found.every((value) => fits(value, pattern)))
    return 'not the value that is fixed here';
  return null;
}

const placeOf = ({ path, slice }: ElementRule): string =>
  slice === undefined ? path : `${path}:${slice.name}`;
