import { z } from 'zod';
import { session } from '../method.ts';

/** Says that somebody is at the desk, so that the office does not lock under their hands. */
export const stayAwake = session<null>()(z.strictObject({}));
