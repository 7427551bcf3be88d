import fhirPackage from 'fhir';
import type { Resource } from '@medplum/fhirtypes';
import type { DocumentFault } from '../../../../domain/record/document-faults.ts';
import { fault, factAt } from './fault.ts';

type Checker = InstanceType<typeof fhirPackage.Fhir>;
let checker: Checker | null = null;

const WRONG: ReadonlySet<string> = new Set(['error', 'fatal']);

/** Whether every code comes from the list that FHIR requires there, judged by a second implementation. Rule FHIR-3. */
export function bindingFaults(resource: Resource): readonly DocumentFault[] {
  checker ??= new fhirPackage.Fhir();
  const { messages } = checker.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => WRONG.has(String(severity)))
    .map(({ location, message, resourceId }) => {
      const path = [resourceId, location].filter((part) => part !== undefined && part !== '').join(' ');
      return fault('FHIR-3', path, (message ?? '').replaceAll(/"[^"]*"/g, '"…"'), factAt(path));
    });
}
