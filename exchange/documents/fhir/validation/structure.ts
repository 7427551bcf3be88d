import { brotliDecompressSync } from 'node:zlib';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import type { OperationOutcomeIssue, Resource, StructureDefinition } from '@medplum/fhirtypes';
import type { DocumentFault } from '../../../../domain/record/document-faults.ts';
import { TRIMMED_DEFINITIONS } from '../definitions/trimmed-definitions.ts';
import { fault, factAt } from './fault.ts';

let isIndexed = false;

/** Definitions are read once, with the first bundle. */
function readDefinitions(): void {
  if (isIndexed) return;
  const json = brotliDecompressSync(Buffer.from(TRIMMED_DEFINITIONS, 'base64')).toString('utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by build/fhir/trim-definitions.ts
  indexStructureDefinitionBundle(JSON.parse(json) as StructureDefinition[]);
  isIndexed = true;
}

/** Whether every element is one that FHIR R4 has, as often and of the type it may be, and its invariants hold. Rule FHIR-2. */
export function structureFaults(resource: Resource): readonly DocumentFault[] {
  readDefinitions();
  return issuesOf(resource)
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ details, diagnostics, expression }) => {
      const path = expression?.[0] ?? resource.resourceType;
      return fault(
        'FHIR-2',
        path,
        withoutValues(details?.text ?? diagnostics ?? 'not as FHIR R4 has it'),
        factAt(path),
      );
    });
}

function issuesOf(resource: Resource): readonly OperationOutcomeIssue[] {
  try {
    return validateResource(resource);
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.outcome.issue ?? [];
    throw error;
  }
}

/** A message may quote what it found, and what it found may be a person's. */
function withoutValues(message: string): string {
  return message.replaceAll(/"[^"]*"/g, '"…"').replaceAll(/'[^']*'/g, "'…'");
}
