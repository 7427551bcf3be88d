/**
 * The forms in which a return leaves, all of one table: for a spreadsheet, for a program, as a workbook, on paper, as FHIR.
 */
export const RETURN_FORMS = ['csv', 'machine-csv', 'xlsx', 'pdf', 'measure-report'] as const;
export type ReturnForm = (typeof RETURN_FORMS)[number];
