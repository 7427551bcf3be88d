import { z } from 'zod';
import { look } from '../method.ts';
import type { VerificationReport } from '../views.ts';

/** Re-computes every link of the chain and compares issued documents with the record. */
export const verifyRecord = look<VerificationReport>('verify-record')(z.strictObject({}));
