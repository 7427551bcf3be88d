import { z } from 'zod';
import { publishedDefinitions } from '../../../../exchange/documents/fhir/profiles/published-definitions.ts';
import { measureReport } from '../../../../exchange/documents/fhir/measure-report.ts';
import { governanceNotificationBundle } from '../../../../exchange/documents/fhir/notification-bundle.ts';
import { coronerReferralBundle } from '../../../../exchange/documents/fhir/referral-bundle.ts';
import { certificateSummaryBundle } from '../../../../exchange/documents/fhir/summary-bundle.ts';
import { certificateSummaryJson } from '../../../../exchange/documents/json/certificate-summary-json.ts';
import { coronerReferralJson } from '../../../../exchange/documents/json/coroner-referral-json.ts';
import { DOCUMENT_FILE_NAMES, DOCUMENT_FILES } from '../../../../exchange/documents/json/document-files.ts';
import { governanceNotificationJson } from '../../../../exchange/documents/json/governance-notification-json.ts';
import { aSummary } from '../../../builders/certificate-summary.ts';
import { aReferral } from '../../../builders/coroner-referral.ts';
import { aNotification } from '../../../builders/governance-notification.ts';
import { AN_EXPORT } from '../fhir/loose.ts';
import { A_RETURN } from './a-return.ts';

/** The samples: content that was made up, as it leaves. By path under docs/exchange. */
export const SAMPLES: Readonly<Record<string, unknown>> = {
  'samples/coroner-referral/referral.json': parsed(coronerReferralJson(aReferral())),
  'samples/coroner-referral/referral.fhir.json': coronerReferralBundle(aReferral(), AN_EXPORT),
  'samples/governance-notification/notification.json': parsed(governanceNotificationJson(aNotification())),
  'samples/governance-notification/notification.fhir.json': governanceNotificationBundle(
    aNotification(),
    AN_EXPORT,
  ),
  'samples/certificate-summary/summary.json': parsed(certificateSummaryJson(aSummary())),
  'samples/certificate-summary/summary.fhir.json': certificateSummaryBundle(aSummary(), AN_EXPORT),
  'samples/return/return.fhir.json': measureReport(A_RETURN, AN_EXPORT),
};

/** Everything under docs/exchange that is made from the program itself: path under it, and its text. */
export function publishedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...publishedDefinitions().map(
      ({ definition, fileName }) => [`profiles/${fileName}`, textOf(definition)] as const,
    ),
    ...DOCUMENT_FILE_NAMES.map((name) => [schemaPath(name), textOf(schemaOf(name))] as const),
    ...Object.entries(SAMPLES).map(([path, value]) => [path, textOf(value)] as const),
  ]);
}

function schemaPath(name: (typeof DOCUMENT_FILE_NAMES)[number]): string {
  return `schemas/${name}-${String(DOCUMENT_FILES[name].about.formatVersion)}.schema.json`;
}

/** The published schema of one of our JSON files: JSON Schema, draft 2020-12. */
function schemaOf(name: (typeof DOCUMENT_FILE_NAMES)[number]): object {
  const { about, file, title } = DOCUMENT_FILES[name];
  return {
    $id: `https://scrutineer.example/schemas/${name}-${String(about.formatVersion)}.schema.json`,
    title: `${title}, ${about.format} version ${String(about.formatVersion)}`,
    ...z.toJSONSchema(file, { target: 'draft-2020-12' }),
  };
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
