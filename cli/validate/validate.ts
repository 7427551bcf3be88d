import { EXIT } from '../exit-codes.ts';
import { readJsonFile } from '../evidence/read-json-file.ts';
import { say, sayWrong } from '../say.ts';
import { validateFile } from './compose.ts';

/** Says what is wrong in a document that left an office, as our JSON or as FHIR. What it holds is never repeated. */
export function validate(file: string, asJson: boolean): number {
  const json = readJsonFile(file);
  if (!json.ok) {
    sayWrong(json.because);
    return EXIT.notUnderstood;
  }
  const validated = validateFile(json.value);
  if (validated.kind === 'not-ours') {
    sayWrong(`The file ${file} cannot be validated. ${validated.because}`);
    return EXIT.notUnderstood;
  }
  const { as, faults } = validated;
  if (asJson) {
    say(JSON.stringify({ as, faults: faults.map(({ path, rule, what }) => ({ rule, path, what })) }));
  } else {
    for (const { path, rule, what } of faults) say(`${rule.padEnd(8)} ${path}\n         ${what}`);
    say(faults.length === 0 ? `No faults: ${as}.` : `${String(faults.length)} faults: ${as}.`);
  }
  return faults.length === 0 ? EXIT.fine : EXIT.foundFaults;
}
