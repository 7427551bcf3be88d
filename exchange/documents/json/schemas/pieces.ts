import { z } from 'zod';
import { PLACE_KINDS } from '../../../../domain/case/fields.ts';

/** The pieces that the documents share. `null` is "not recorded"; it is never left out. */
export const said = z.string().nullable();
export const civilDate = z.iso.date();
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const officeTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/);
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const version = z.int().min(1);
export const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);
export const placeKind = z.enum(PLACE_KINDS);
export const sex = z.enum(['female', 'male', 'other', 'not-known']);
export const role = z.enum([
  'medical-examiner',
  'lead-medical-examiner',
  'medical-examiner-officer',
  'governance-reader',
  'administrator',
]);

export const moment = z
  .strictObject({ at: instant, officeTime })
  .describe('A moment in UTC, and as the clock of the office showed it (London time).');

export const knownDate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), on: civilDate }),
  z.strictObject({ kind: z.literal('not-known') }),
]);

export const knownNhsNumber = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), digits: z.string().regex(/^\d{10}$/) }),
  z.strictObject({ kind: z.literal('legacy-welsh'), text: z.string() }),
  z.strictObject({ kind: z.literal('not-known') }),
]);

export const deathTime = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('died'),
    on: civilDate,
    at: timeOfDay.nullable(),
    approximate: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('verified'), on: civilDate, at: timeOfDay.nullable() }),
  z.strictObject({ kind: z.literal('not-known') }),
]);

export const office = z.strictObject({
  name: z.string(),
  odsCode: said,
  address: said,
  phone: said,
  email: said,
  identifierBase: z.string().exactOptional(),
});

export const practitioner = z.strictObject({
  name: z.string(),
  gmcNumber: said,
  position: said,
  organisation: said,
  phone: said,
  email: said,
});

export const supersedes = z.strictObject({ version, reason: z.string() }).nullable();
export const preparedBy = z.strictObject({ name: z.string(), role });

export const recordAnchor = z
  .strictObject({ caseReference: z.string(), chainHead: z.string(), chainLength: z.int().min(0) })
  .describe('Where the document stands in the record of the office: the hash of its newest entry then.');

const line = z.strictObject({ text: z.string(), interval: z.string() });
export const causeOfDeath = z
  .strictObject({ line1a: line, line1b: line, line1c: line, line1d: line, part2: line })
  .describe('Word for word as stated. An unused line has empty texts.');

export const neonatalCause = z.strictObject({
  lineA: z.string(),
  lineB: z.string(),
  lineC: z.string(),
  lineD: z.string(),
  lineE: z.string(),
});

export const citedNeonatalCause = z.strictObject({
  step: z.enum(['practitioner', 'examiner', 'agreed']),
  cause: neonatalCause,
  statedBy: z.string(),
});

const count = z.int().min(0);
const age = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('years'), years: count }),
  z.strictObject({ unit: z.literal('months'), months: count }),
  z.strictObject({ unit: z.literal('days'), days: count, hours: count.nullable() }),
  z.strictObject({ unit: z.literal('hours'), hours: count, minutes: count }),
]);
const notKnown = z.strictObject({ kind: z.literal('not-known') });

export const newbornFacts = z.strictObject({
  age: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('known'),
        age,
        until: z.enum(['death', 'death-about', 'verification']),
      }),
      notKnown,
      z.strictObject({ kind: z.literal('contradictory') }),
    ])
    .nullable(),
  placeOfBirth: z
    .discriminatedUnion('kind', [z.strictObject({ kind: z.literal('known'), place: z.string() }), notKnown])
    .nullable(),
  timeOfBirth: z
    .discriminatedUnion('kind', [z.strictObject({ kind: z.literal('known'), at: timeOfDay }), notKnown])
    .nullable(),
});
