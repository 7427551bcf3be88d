import { z } from 'zod';
import { ADDRESS_KINDS, CARE_SETTINGS } from '../../domain/contacts/address-book.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { requiredName, sentence, shortText } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** Adds, changes or retires one line of the address book. */
export const changeAddressBook = command<Recorded>('change-address-book')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    line: z.strictObject({
      addressId: z.uuid(),
      kind: z.enum(ADDRESS_KINDS),
      name: requiredName,
      organisation: shortText,
      gmcNumber: z.string().max(10),
      phone: shortText,
      email: shortText,
      address: sentence,
      availability: sentence,
      setting: z.enum(CARE_SETTINGS).nullable().default(null),
      retired: z.boolean(),
    }),
  }),
);
