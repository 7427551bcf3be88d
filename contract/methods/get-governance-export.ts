import { z } from 'zod';
import { look } from '../method.ts';
import type { GovernanceExportView } from '../views.ts';

/** When and where the governance export is made. */
export const getGovernanceExport = look<GovernanceExportView>('view-settings')(z.strictObject({}));
