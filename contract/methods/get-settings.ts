import { z } from 'zod';
import { look } from '../method.ts';
import type { OfficeSettings } from '../views.ts';

export const getSettings = look<OfficeSettings>('view-settings')(z.strictObject({}));
