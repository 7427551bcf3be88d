import { z } from 'zod';
import { look } from '../method.ts';
import { password } from '../pieces/texts.ts';

/**
 * A new recovery code, answered once and kept nowhere. It opens nothing until `replace-recovery-code` has it typed back.
 */
export const makeRecoveryCode = look<{ readonly recoveryCode: string }>('replace-recovery-code')(
  z.strictObject({ password }),
);
