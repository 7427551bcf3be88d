import type { Package, PackageFile } from '../../sealing/manifest.ts';
import type { DocumentFonts } from '../pdf/document-fonts.ts';
import { returnPdf } from '../pdf/return-pdf.ts';
import { sha256Hex } from '../../sealing/fingerprint.ts';
import type { PrintedReturn } from './printed-return.ts';
import { returnMeasureReport } from './return-measure-report.ts';
import { returnCsv, returnMachineCsv } from './return-csv.ts';
import { returnXlsx } from './return-xlsx.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every form in which a return can be written, with its file name and media type. */
export const RETURN_FILES = {
  csv: { path: 'return.csv', mediaType: 'text/csv' },
  'machine-csv': { path: 'return.machine.csv', mediaType: 'text/csv' },
  xlsx: { path: 'return.xlsx', mediaType: XLSX },
  pdf: { path: 'return.pdf', mediaType: 'application/pdf' },
  'measure-report': { path: 'return.fhir.json', mediaType: 'application/fhir+json' },
} as const;

export type ReturnFile = keyof typeof RETURN_FILES;

/** One form of a return. The same table gives the same bytes. */
export async function returnBytes(
  printed: PrintedReturn,
  form: ReturnFile,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  switch (form) {
    case 'csv':
      return returnCsv(printed);
    case 'machine-csv':
      return returnMachineCsv(printed);
    case 'xlsx':
      return returnXlsx(printed);
    case 'pdf':
      return returnPdf(printed, fonts);
    case 'measure-report':
      return returnMeasureReport(printed, exportIdOf(printed));
    default:
      return form satisfies never;
  }
}

/**
 * Makes the package of a frozen return: every form of the one table. The same frozen return with the same numbers hidden gives
 * the same package under the same id, so that placing it again is harmless. Rule RET-12.
 *
 * @param version counts the frozen returns of the same period
 */
export async function returnPackage(
  printed: PrintedReturn,
  { fonts, version }: { readonly fonts: DocumentFonts; readonly version: number },
): Promise<Package> {
  const forms: readonly ReturnFile[] = ['pdf', 'csv', 'machine-csv', 'xlsx', 'measure-report'];
  const files = forms.map(async (form): Promise<PackageFile> => ({
    ...RETURN_FILES[form],
    bytes: await returnBytes(printed, form, fonts),
  }));
  const hidden = printed.hidesSmall ? '-small-numbers-hidden' : '';
  return {
    exportId: exportIdOf(printed),
    documentNumber: `return-${printed.from}-to-${printed.to}${hidden}`,
    version,
    purpose: 'return',
    createdAt: printed.countedAt.at,
    from: printed.office.name,
    to: printed.hidesSmall ? 'Whoever collects the return' : 'Within the trust only',
    record: printed.record,
    files: await Promise.all(files),
  };
}

/**
 * A UUID (version 8) that is always the same for the same frozen return with the same numbers hidden; of numbers as they
 * stand, for those counted at the same time.
 */
function exportIdOf({ by, countedAt, definition, from, frozen, hidesSmall, to }: PrintedReturn): string {
  const what = frozen?.snapshot ?? `${definition} ${by} ${from} ${to} ${countedAt.at}`;
  const text = `scrutineer return ${what} ${hidesSmall ? 'hidden' : 'whole'}`;
  const hex = sha256Hex(new TextEncoder().encode(text));
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
