import { z } from 'zod';
import { look } from '../method.ts';
import { fieldValue } from '../pieces/case-values.ts';
import { caseId } from '../pieces/ids.ts';
import type { DuplicateRow } from '../views.ts';

/** Cases that may be the same death: by number, or by name with a date. Looked for while a case is being opened. */
export const findDuplicates = look<readonly DuplicateRow[]>('find-cases')(
  z.strictObject({
    besides: caseId.nullable(),
    surname: fieldValue.surname,
    forenames: fieldValue.forenames,
    dateOfBirth: fieldValue.dateOfBirth,
    death: fieldValue.death,
    nhsNumber: fieldValue.nhsNumber,
  }),
);
