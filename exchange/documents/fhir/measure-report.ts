import type {
  Extension,
  MeasureReport,
  MeasureReportGroup,
  MeasureReportGroupPopulation,
} from '@medplum/fhirtypes';
import type { ShownNumbers } from '../../../domain/returns/hide-small.ts';
import type { Period } from '../../../domain/returns/period.ts';
import type { SendingOffice } from '../../../domain/referrals/coroner-referral.ts';
import type { Instant } from '../../../domain/shared/time.ts';
import { said } from './said.ts';
import { CODE_SYSTEMS, EXTENSIONS, IDENTIFIER_SYSTEMS, OWN, ownCodeSystem, ownProfile } from './systems.ts';
import { resourceId } from './urns.ts';

/** A counted return as a plain table: the same that its CSV and its paper are made from. */
export interface ReturnTable {
  /** Which definitions were counted by: `quarterly-return-1` in the version `1.0`. */
  readonly definition: { readonly id: string; readonly version: string };
  readonly period: Period;
  readonly countedAt: Instant;
  readonly office: SendingOffice;
  /** What the strata are of: `Where the death happened`. */
  readonly strataOf: string;
  readonly strata: readonly { readonly id: string; readonly label: string }[];
  /** The numbers of each line; null where one is held back because it is small. */
  readonly lines: readonly { readonly id: string; readonly label: string; readonly numbers: ShownNumbers }[];
}

/**
 * A return as a FHIR R4 MeasureReport. Pure: the same table and export give the same report. A number that is held back is
 * not in it, and the reason is. Rule FHIR-18.
 *
 * @param exportId UUID of the snapshot or export
 */
export function measureReport(table: ReturnTable, exportId: string): MeasureReport {
  const { countedAt, definition, office, period } = table;
  return {
    resourceType: 'MeasureReport',
    id: resourceId(exportId, 'measure-report'),
    meta: { profile: [ownProfile('quarterly-return')] },
    identifier: [{ system: IDENTIFIER_SYSTEMS.uri, value: `urn:uuid:${exportId}` }],
    status: 'complete',
    type: 'summary',
    measure: `${OWN}/Measure/${definition.id}|${definition.version}`,
    date: countedAt,
    reporter: said({
      type: 'Organization' as const,
      identifier:
        office.odsCode === null
          ? undefined
          : { system: IDENTIFIER_SYSTEMS.odsOrganisation, value: office.odsCode },
      display: office.name,
    }),
    period: { start: period.from, end: period.to },
    group: table.lines.map((line) => groupOf(table, line)),
  };
}

function groupOf(
  table: ReturnTable,
  { id, label, numbers }: ReturnTable['lines'][number],
): MeasureReportGroup {
  const system = ownCodeSystem(table.definition.id);
  return said<MeasureReportGroup>({
    code: { coding: [{ system, code: id, display: label }], text: label },
    population: [population(numbers.all)],
    stratifier:
      table.strata.length === 0
        ? []
        : [
            {
              code: [{ text: table.strataOf }],
              stratum: table.strata.map((stratum, at) => ({
                value: {
                  coding: [{ system, code: `stratum-${stratum.id}`, display: stratum.label }],
                  text: stratum.label,
                },
                population: [population(numbers.strata[at] ?? null)],
              })),
            },
          ],
  });
}

const MASKED: Extension = { url: EXTENSIONS.dataAbsentReason, valueCode: 'masked' };

function population(number: number | null): MeasureReportGroupPopulation {
  const code = {
    coding: [
      { system: CODE_SYSTEMS.measurePopulation, code: 'initial-population', display: 'Initial Population' },
    ],
  };
  if (number !== null) return { code, count: number };
  // The types have no `_count`; the format does.
  return { code, _count: { extension: [MASKED] } } as MeasureReportGroupPopulation;
}
