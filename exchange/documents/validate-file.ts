import type { Bundle, MeasureReport } from '@medplum/fhirtypes';
import { governanceNotificationBundle } from './fhir/notification-bundle.ts';
import { coronerReferralBundle } from './fhir/referral-bundle.ts';
import { validateBundle, validateMeasureReport } from './fhir/validation/validate-bundle.ts';
import { isJson } from './fhir/validation/walk.ts';
import { DOCUMENT_FILES } from './json/document-files.ts';

/** What is wrong in a file; `rule` is an id of docs/rules.md, or `schema` for the published schema of our JSON. */
export interface FileFault {
  readonly rule: string;
  readonly path: string;
  readonly what: string;
}

export type ValidatedFile =
  | { readonly kind: 'validated'; readonly as: string; readonly faults: readonly FileFault[] }
  /** Neither our JSON nor FHIR of ours. */
  | { readonly kind: 'not-ours'; readonly because: string };

/** An export that there never was: ids do not bear on whether content is right. */
const NO_EXPORT = '00000000-0000-4000-8000-000000000000';

/** What is wrong in a parsed JSON file of a package, whoever wrote it. */
export function validateFile(value: unknown): ValidatedFile {
  if (!isJson(value)) return { kind: 'not-ours', because: 'It is not a JSON object.' };
  if (typeof value['resourceType'] === 'string') return validateFhir(value['resourceType'], value);
  return validateOurs(value);
}

function validateFhir(resourceType: string, value: object): ValidatedFile {
  // Nothing is believed of it: this is what the validation finds out.
  // oxlint-disable typescript/no-unsafe-type-assertion
  if (resourceType === 'Bundle') {
    return { kind: 'validated', as: 'a FHIR bundle', faults: validateBundle(value as Bundle) };
  }
  if (resourceType === 'MeasureReport') {
    return { kind: 'validated', as: 'a FHIR return', faults: validateMeasureReport(value as MeasureReport) };
  }
  // oxlint-enable typescript/no-unsafe-type-assertion
  return { kind: 'not-ours', because: 'It is FHIR, but neither a Bundle nor a MeasureReport.' };
}

function validateOurs(value: Readonly<Record<string, unknown>>): ValidatedFile {
  const known = Object.values(DOCUMENT_FILES).find(({ about }) => about.format === value['format']);
  if (known === undefined)
    return { kind: 'not-ours', because: 'It names no format that this program writes.' };
  const { format, formatVersion } = known.about;
  if (value['formatVersion'] !== formatVersion) {
    const because = `It is not version ${String(formatVersion)} of ${format}, the one this program knows.`;
    return { kind: 'not-ours', because };
  }
  const as = `${format} version ${String(formatVersion)}`;
  const read = known.file.safeParse(value);
  if (!read.success) {
    const faults = read.error.issues.map(({ message, path }) => ({
      rule: 'schema',
      path: path.map(String).join('.'),
      what: message,
    }));
    return { kind: 'validated', as, faults };
  }
  return { kind: 'validated', as, faults: validateBundle(bundleOf(read.data)) };
}

function bundleOf(
  file: ReturnType<(typeof DOCUMENT_FILES)[keyof typeof DOCUMENT_FILES]['file']['parse']>,
): Bundle {
  return file.format === 'scrutineer/coroner-referral'
    ? coronerReferralBundle(file.content, NO_EXPORT)
    : governanceNotificationBundle(file.content, NO_EXPORT);
}
