import { brotliDecompressSync } from 'node:zlib';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import type { StructureDefinition } from '@medplum/fhirtypes';
import { TRIMMED_DEFINITIONS } from '../../exchange/documents/fhir/definitions/trimmed-definitions.ts';
import { coronerReferralBundle } from '../../exchange/documents/fhir/referral-bundle.ts';
import { validateBundle } from '../../exchange/documents/fhir/validation/validate-bundle.ts';
import { canonicalBytes } from '../../exchange/sealing/canonical-json.ts';
import { aReferral } from '../builders/coroner-referral.ts';
import { inTurn } from './measure.ts';

/** How long a referral takes as FHIR: `node tests/bench/fhir.ts`. Beside the bare library on the same bundle. */
const EXPORT = '0192f0c2-7a3b-7c4d-8e5f-0123456789ab';
const GOAL_MS = 50;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const before = process.memoryUsage().rss;
const begun = performance.now();
const json = brotliDecompressSync(Buffer.from(TRIMMED_DEFINITIONS, 'base64')).toString('utf8');
// Written by build/fhir/trim-definitions.ts.
indexStructureDefinitionBundle(JSON.parse(json) as StructureDefinition[]);
say(`definitions read                 ${(performance.now() - begun).toFixed(0)} ms, once`);

const referral = aReferral();
const bundle = coronerReferralBundle(referral, EXPORT);
const kibibytes = canonicalBytes(bundle).byteLength / 1024;
const first = performance.now();
validateBundle(bundle);
const rss = (process.memoryUsage().rss - before) / 1024 / 1024;
say(
  `first bundle validated           ${(performance.now() - first).toFixed(0)} ms, once; ${rss.toFixed(0)} MB more in memory`,
);

const built = await inTurn({
  times: 300,
  before: () => undefined,
  ours: () => canonicalBytes(coronerReferralBundle(referral, EXPORT)),
  bare: () => JSON.stringify(referral),
});
say(`referral built, ${kibibytes.toFixed(1)} KiB        ${built.oursMs.toFixed(2)} ms (median)`);

const validated = await inTurn({
  times: 200,
  before: () => undefined,
  ours: () => validateBundle(bundle),
  bare: () => validateResource(bundle),
});
say(
  `referral validated               ${validated.oursMs.toFixed(2)} ms (median), ${validated.ratio.toFixed(1)} times the bare library's ${validated.bareMs.toFixed(2)} ms`,
);
process.exitCode = validated.oursMs < GOAL_MS ? 0 : 1;
