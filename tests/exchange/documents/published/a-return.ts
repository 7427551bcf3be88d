import type { ReturnTable } from '../../../../exchange/documents/fhir/measure-report.ts';
import { aReferral } from '../../../builders/coroner-referral.ts';

/** A counted return of an office that there is not. */
export const A_RETURN: ReturnTable = {
  definition: { id: 'quarterly-return-1', version: '1' },
  period: { from: '2026-07-01', to: '2026-09-30' },
  countedAt: '2026-10-05T08:00:00.000Z',
  office: aReferral().office,
  strataOf: 'Where the death happened',
  strata: [
    { id: 'acute', label: 'In an acute hospital' },
    { id: 'elsewhere', label: 'Elsewhere' },
  ],
  lines: [
    { id: 'scrutinised', label: 'Deaths scrutinised', numbers: { all: 431, strata: [300, 131] } },
    { id: 'declined', label: 'Conversation declined', numbers: { all: null, strata: [null, null] } },
    { id: 'none', label: 'Nobody', numbers: { all: 0, strata: [0, 0] } },
  ],
};
