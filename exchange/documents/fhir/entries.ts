import type { Bundle, BundleEntry, Reference, Resource } from '@medplum/fhirtypes';
import { resourceId } from './urns.ts';
import { ukCoreProfile } from './systems.ts';

/** The resources of one bundle, each under a name that is its own in it and gives it its id. */
export interface Entries {
  /** Puts a resource in, and gives the reference to it. */
  readonly add: <Type extends Resource>(name: string, resource: Type) => Reference<Type>;
  /** Puts a resource before all others: what says what the bundle is stands first. */
  readonly addFirst: (name: string, resource: Resource) => void;
  readonly list: () => BundleEntry[];
}

export function openEntries(exportId: string): Entries {
  const entries: BundleEntry[] = [];
  const entryOf = (name: string, resource: Resource): BundleEntry => {
    const id = resourceId(exportId, name);
    const profile = [ukCoreProfile(resource.resourceType), ...(resource.meta?.profile ?? [])].filter(
      (one) => one !== undefined,
    );
    const meta = profile.length === 0 ? {} : { meta: { ...resource.meta, profile } };
    return { fullUrl: `urn:uuid:${id}`, resource: printable({ ...resource, id, ...meta }) };
  };
  return {
    add<Type extends Resource>(name: string, resource: Type) {
      entries.push(entryOf(name, resource));
      return referenceTo<Type>(exportId, name, resource.resourceType);
    },
    addFirst(name, resource) {
      entries.unshift(entryOf(name, resource));
    },
    list: () => entries,
  };
}

/**
 * FHIR has no control characters in its texts, and people paste them: they are shown as replaced. Our JSON of the same
 * content has them as they were written.
 */
function printable<Value>(value: Value): Value {
  const json = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD') : part,
  );
  // The same value with other texts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(json) as Value;
}

/** The reference to a resource of this bundle that may be put in later. */
export function referenceTo<Type extends Resource>(
  exportId: string,
  name: string,
  resourceType: Type['resourceType'],
): Reference<Type> {
  return { reference: `urn:uuid:${resourceId(exportId, name)}`, type: resourceType };
}

/** A bundle whose own id is the export's. */
export function bundleOf(
  about: {
    readonly exportId: string;
    readonly type: 'document' | 'message';
    readonly profile: string;
    readonly at: string;
  },
  entries: Entries,
): Bundle {
  return {
    resourceType: 'Bundle',
    id: resourceId(about.exportId, 'bundle'),
    meta: { profile: [ukCoreProfile('Bundle') ?? '', about.profile] },
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${about.exportId}` },
    type: about.type,
    timestamp: about.at,
    entry: entries.list(),
  };
}
