import { parseCertificateCase } from '../../contract/certificate-file.ts';
import { EXIT } from '../exit-codes.ts';
import { say, sayWrong } from '../say.ts';
import { checkCase, type Findings } from './compose.ts';
import { readJsonFile } from './read-json-file.ts';

/** Says what the rules ask about the one certificate in a file. */
export function check(file: string, asJson: boolean): number {
  const json = readJsonFile(file);
  if (!json.ok) {
    sayWrong(json.because);
    return EXIT.notUnderstood;
  }
  const read = parseCertificateCase(json.value);
  if (!read.ok) {
    for (const { fault, path } of read.refusal.faults) sayWrong(`${path}: ${fault}`);
    return EXIT.notUnderstood;
  }
  const found = checkCase(read.value);
  if (asJson) say(JSON.stringify({ findings: found.findings, circumstances: found.circumstances }));
  else inWords(found);
  return found.findings.some(({ severity }) => severity !== 'note') || found.circumstances.length > 0
    ? EXIT.foundFaults
    : EXIT.fine;
}

function inWords({ circumstances, findings }: Findings): void {
  for (const severity of ['stop', 'query', 'note'] as const) {
    for (const { grade, message, rule, source } of findings.filter((one) => one.severity === severity)) {
      say(`${severity.padEnd(5)}  ${rule}  ${message}`);
      say(`               ${source} (${grade})`);
    }
  }
  for (const { level, paragraph, places } of circumstances) {
    say(`${level}  regulation ${paragraph}`);
    for (const { source, words } of places) say(`               ${source}: ${words}`);
  }
  if (findings.length === 0 && circumstances.length === 0) say('Nothing to ask.');
}
