import type { DocumentFault } from '../../../domain/record/document-faults.ts';
import type { IntendedDocument } from '../../../domain/record/documents.ts';
import { bundleOfDocument } from './bundle-of-document.ts';
import { validateBundle } from './validation/validate-bundle.ts';

/** What is wrong with a frozen document as FHIR; empty where it may leave. Rule FHIR-17. */
export function documentFaults(document: IntendedDocument): readonly DocumentFault[] {
  const bundle = bundleOfDocument(document);
  return bundle === null ? [] : validateBundle(bundle);
}
