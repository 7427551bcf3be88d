import type { Bundle } from '@medplum/fhirtypes';
import type { DocumentFault } from '../../../../domain/record/document-faults.ts';
import { fault } from './fault.ts';
import { objectsIn, resourcesIn } from './walk.ts';

/** Every reference arrives at an entry, and every entry is arrived at, from the first on. Rules FHIR-8 and FHIR-9. */
export function referenceFaults(bundle: Bundle): readonly DocumentFault[] {
  const entries = resourcesIn(bundle);
  const byUrl = new Map(entries.map((one) => [one.entry.fullUrl ?? '', one]));
  const faults: DocumentFault[] = [];
  const leadsTo = new Map<string, string[]>();
  for (const { entry, path, resource } of entries) {
    const targets = referencesIn(resource, path);
    for (const { at, target } of targets) {
      const arrives = byUrl.get(target);
      if (arrives === undefined) faults.push(fault('FHIR-8', at, 'a reference to nothing in this bundle'));
    }
    leadsTo.set(
      entry.fullUrl ?? '',
      targets.map(({ target }) => target),
    );
  }
  if (byUrl.size < entries.length)
    faults.push(fault('FHIR-8', 'Bundle.entry', 'two entries under one address'));
  return [...faults, ...unreached(bundle, entries, leadsTo)];
}

function referencesIn(resource: unknown, path: string): { readonly at: string; readonly target: string }[] {
  return [...objectsIn(resource, path)].flatMap(({ path: at, value }) => {
    const target = value['reference'];
    return typeof target === 'string' ? [{ at: `${at}.reference`, target }] : [];
  });
}

/** What says who made a document points at it and is not pointed at; that is its way in. */
function unreached(
  bundle: Bundle,
  entries: ReturnType<typeof resourcesIn>,
  leadsTo: ReadonlyMap<string, readonly string[]>,
): DocumentFault[] {
  const first = bundle.entry?.[0]?.fullUrl ?? '';
  const starts = entries
    .filter(({ resource }) => resource.resourceType === 'Provenance')
    .map(({ entry }) => entry.fullUrl ?? '');
  const reached = new Set<string>();
  const waiting = [first, ...starts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(leadsTo.get(next) ?? []));
  }
  return entries
    .filter(({ entry }) => !reached.has(entry.fullUrl ?? ''))
    .map(({ path }) => fault('FHIR-9', path, 'an entry to which nothing leads'));
}
