import { evaluate } from './evidence/evaluate.ts';

/** Measures the rules on certificates with known findings. */
process.exitCode = evaluate(process.argv.slice(2));
