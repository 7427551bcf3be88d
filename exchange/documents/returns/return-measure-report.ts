import { invariant } from '../../../domain/shared/invariant.ts';
import { canonicalBytes } from '../../sealing/canonical-json.ts';
import { measureReport } from '../fhir/measure-report.ts';
import { validateMeasureReport } from '../fhir/validation/validate-bundle.ts';
import type { PrintedReturn } from './printed-return.ts';

/**
 * A return as a FHIR MeasureReport, validated before it is handed out. One that is counted by the day of declaration has a
 * measure of its own: the same lines over other cases are another measure.
 */
export function returnMeasureReport(printed: PrintedReturn, exportId: string): Uint8Array {
  const { by, columns, definition, from, lines, office, to, version } = printed;
  const report = measureReport(
    {
      definition: { id: by === 'death' ? definition : `${definition}-by-declaration`, version },
      period: { from, to },
      countedAt: printed.countedAt.at,
      office,
      strataOf: 'Where the death happened',
      strata: columns.slice(1),
      lines: lines.map(({ label, lineId, numbers: [all = null, ...strata] }) => ({
        id: lineId,
        label,
        numbers: { all, strata },
      })),
    },
    exportId,
  );
  const faults = validateMeasureReport(report);
  invariant(faults.length === 0, 'what this program writes is what it validates');
  return canonicalBytes(report);
}
