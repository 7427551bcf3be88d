import { z } from 'zod';
import { command } from '../method.ts';
import { fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';

/** Intake: a death is notified to the office. What is not asked here is recorded later; nothing blocks the start. */
export const openCase = command<{ readonly caseId: string; readonly reference: string }>('open-case')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseKind: fieldValue.caseKind.nullable(),
    surname: fieldValue.surname,
    forenames: fieldValue.forenames,
    title: fieldValue.title,
    sex: fieldValue.sex.nullable(),
    dateOfBirth: fieldValue.dateOfBirth,
    nhsNumber: fieldValue.nhsNumber,
    death: fieldValue.death,
    place: fieldValue.place,
    urgentRelease: fieldValue.urgentRelease,
  }),
);
