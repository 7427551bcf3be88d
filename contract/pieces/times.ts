import { z } from 'zod';

export const instant = z.iso.datetime({ precision: 3, offset: false });
export const civilDate = z.iso.date();
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** The office's wall clock, to the minute: never with the Z of UTC, which the schema of local times lets through. */
export const officeTime = z.iso.datetime({ local: true, offset: false, precision: -1 }).regex(/\d$/);
