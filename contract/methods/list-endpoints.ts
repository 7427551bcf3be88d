import { z } from 'zod';
import { look } from '../method.ts';
import type { EndpointRow } from '../views.ts';

/** The FHIR servers of the destinations, without what is kept secret of them. */
export const listEndpoints = look<readonly EndpointRow[]>('view-settings')(z.strictObject({}));
