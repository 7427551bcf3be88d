import { z } from 'zod';
import { look } from '../method.ts';
import type { DestinationsView } from '../views.ts';

/** Where the office delivers to, and the key that its packages are sealed with. */
export const listDestinations = look<DestinationsView>('view-settings')(z.strictObject({}));
