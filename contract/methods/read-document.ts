import { z } from 'zod';
import { look } from '../method.ts';
import { documentId } from '../pieces/ids.ts';

/** The issued file's bytes, base64, made again from the frozen content and checked against the recorded hash. */
export const readDocument = look<{
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
  readonly matchesRecord: boolean;
}>('view-outbox')(
  z.strictObject({ documentId, form: z.enum(['pdf', 'json']), purpose: z.enum(['view', 'print']) }),
);
