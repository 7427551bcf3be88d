import { z } from 'zod';
import { look } from '../method.ts';
import type { OfficeTimeView } from '../views.ts';

export const getOfficeTime = look<OfficeTimeView>('view-settings')(z.strictObject({}));
