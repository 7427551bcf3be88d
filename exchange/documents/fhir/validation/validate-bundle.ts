import type { Bundle, MeasureReport } from '@medplum/fhirtypes';
import type { DocumentFault } from '../../../../domain/record/document-faults.ts';
import { bindingFaults } from './bindings.ts';
import { contentFaults } from './content-rules.ts';
import { identifierFaults } from './identifier-rules.ts';
import { mandatoryFaults } from './mandatory-content.ts';
import { bundleProfileFaults, profileFaults } from './profile-rules.ts';
import { referenceFaults } from './reference-rules.ts';
import { structureFaults } from './structure.ts';

/**
 * Everything that is wrong with a bundle, judged by two implementations of FHIR and by our own rules; empty where it may
 * leave. Rules FHIR-2 to FHIR-16. Loading this costs a tenth of a second and some memory: it belongs on the reading thread.
 */
export function validateBundle(bundle: Bundle): readonly DocumentFault[] {
  const structure = structureFaults(bundle);
  const others = [
    bindingFaults,
    identifierFaults,
    referenceFaults,
    contentFaults,
    bundleProfileFaults,
    mandatoryFaults,
  ].flatMap((rule) => ruled(rule, bundle, structure));
  return [...structure, ...others];
}

/** A rule may stumble over what is no bundle at all; that has been said by then. */
function ruled(
  rule: (bundle: Bundle) => readonly DocumentFault[],
  bundle: Bundle,
  structure: readonly DocumentFault[],
): readonly DocumentFault[] {
  try {
    return rule(bundle);
  } catch (error) {
    if (structure.length > 0) return [];
    throw error;
  }
}

/** The same for a return. */
export function validateMeasureReport(report: MeasureReport): readonly DocumentFault[] {
  return [...structureFaults(report), ...bindingFaults(report), ...profileFaults(report, 'MeasureReport')];
}
