import { z } from 'zod';
import {
  ASSERTION_ALGORITHMS,
  ENDPOINT_AUTHENTICATIONS,
  ENDPOINT_OPERATIONS,
} from '../../domain/delivery/endpoint.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { longText, shortText } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** A list of revoked certificates may be long, and is plain text. */
const revocationList = z
  .string()
  .max(1_000_000)
  .regex(/^[\t\n\r -~]*$/);
const secret = shortText.nullable();

/** Sets up the FHIR server of a destination. What is kept of it is left as it is where null. */
export const recordEndpoint = command<Recorded>('change-settings')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    endpoint: z.strictObject({
      destinationId: z.uuid(),
      baseUrl: shortText,
      operation: z.enum(ENDPOINT_OPERATIONS),
      authentication: z.enum(ENDPOINT_AUTHENTICATIONS),
      tokenUrl: shortText,
      clientId: shortText,
      scope: shortText,
      keyId: shortText,
      algorithm: z.enum(ASSERTION_ALGORITHMS),
      certificatePem: longText,
      authoritiesPem: longText,
      pinnedKeys: z.array(shortText).max(10),
      proxyUrl: shortText,
      proxyUser: shortText,
    }),
    kept: z.strictObject({
      clientSecret: secret,
      privateKeyPem: longText.nullable(),
      proxyPassword: secret,
      revocationListPem: revocationList.nullable(),
    }),
  }),
);
