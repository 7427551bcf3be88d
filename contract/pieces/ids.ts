import { z } from 'zod';
import type { CaseId, DocumentId, EntryId, UserId } from '../../domain/shared/ids.ts';

// The one place where a string from outside becomes an id: its shape is checked here and nowhere else.
// oxlint-disable typescript/no-unsafe-type-assertion
export const caseId = z.uuid().transform((text) => text as CaseId);
export const entryId = z.uuid().transform((text) => text as EntryId);
export const userId = z.uuid().transform((text) => text as UserId);
export const documentId = z.uuid().transform((text) => text as DocumentId);
// oxlint-enable typescript/no-unsafe-type-assertion

/** Made in the window before a command is sent, so that a retry after a lost answer finds the commit, not repeats it. */
export const idempotencyKey = z.uuid().regex(/^[0-9a-f-]+$/);

/** Made by each window for itself; says nothing but that it is another one. */
export const windowId = z.uuid();
