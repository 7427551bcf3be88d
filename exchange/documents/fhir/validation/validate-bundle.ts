import type { Bundle, MeasureReport, Resource } from '@medplum/fhirtypes';
import type { DocumentFault } from '../../../../domain/record/document-faults.ts';
import { bindingFaults } from './bindings.ts';
import { contentFaults } from './content-rules.ts';
import { fault } from './fault.ts';
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
  return judged(bundle, [
    structureFaults,
    bindingFaults,
    identifierFaults,
    referenceFaults,
    contentFaults,
    bundleProfileFaults,
    mandatoryFaults,
  ]);
}

/** The same for a return. */
export function validateMeasureReport(report: MeasureReport): readonly DocumentFault[] {
  return judged(report, [structureFaults, bindingFaults, (one) => profileFaults(one, 'MeasureReport')]);
}

/** A rule that stumbles has found something that is not where it belongs: that is a fault, and never a pass. */
function judged<Judged extends Resource>(
  resource: Judged,
  rules: readonly ((resource: Judged) => readonly DocumentFault[])[],
): readonly DocumentFault[] {
  return rules.flatMap((rule) => {
    try {
      return rule(resource);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return [
        fault('FHIR-2', resource.resourceType, 'something is not of the shape in which it can be judged'),
      ];
    }
  });
}
