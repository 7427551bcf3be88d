import { z } from 'zod';
import { look } from '../method.ts';
import type { AddressRow } from '../views.ts';

/** The people and places that the office writes to again and again. */
export const listAddressBook = look<readonly AddressRow[]>('view-address-book')(z.strictObject({}));
