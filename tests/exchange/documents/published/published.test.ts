import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fhirPackage from 'fhir';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../../build/set-up/project.ts';
import { OWN_CODE_SYSTEMS } from '../../../../exchange/documents/fhir/own-codes.ts';
import { publishedDefinitions } from '../../../../exchange/documents/fhir/profiles/published-definitions.ts';
import { OWN_EXTENSIONS, OWN_PROFILES } from '../../../../exchange/documents/fhir/profiles/own-profiles.ts';
import { EXTENSION_VALUES } from '../../../../exchange/documents/fhir/validation/content-rules.ts';
import { ownProfile } from '../../../../exchange/documents/fhir/systems.ts';
import { validateFile } from '../../../../exchange/documents/validate-file.ts';
import { publishedFiles, SAMPLES } from './published-files.ts';

const FOLDER = path.join(PROJECT, 'docs', 'exchange');
const README = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');

describe('what docs/exchange publishes', () => {
  it('is what the program does now', () => {
    const there = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    const made = publishedFiles();
    expect(there.toSorted()).toEqual([...made.keys()].toSorted());
    const stale = [...made].filter(([name, text]) => readFileSync(path.join(FOLDER, name), 'utf8') !== text);
    // Where this fails: node tests/exchange/documents/published/write-published.ts
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  it.each(Object.entries(SAMPLES))('has a sample %s with nothing wrong in it', (_, sample) => {
    expect(validateFile(JSON.parse(JSON.stringify(sample)))).toMatchObject({ kind: 'validated', faults: [] });
  });

  it('has samples about nobody: every NHS number is of the test range', () => {
    const numbers = JSON.stringify(SAMPLES).match(/"\d{10}"/g) ?? [];
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.filter((number) => !number.startsWith('"999'))).toEqual([]);
  });

  it('has definitions that are FHIR, judged by a library of others', () => {
    const checker = new fhirPackage.Fhir();
    const wrong = publishedDefinitions().flatMap(({ definition, fileName }) =>
      checker
        .validate(definition, { errorOnUnexpected: true })
        .messages.filter(({ severity }) => ['error', 'fatal'].includes(String(severity)))
        .map(({ location, message }) => `${fileName} ${location ?? ''}: ${message ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has every extension of ours that documents may have, with the same kind of value', () => {
    for (const { name, valueType } of OWN_EXTENSIONS) {
      const value = `value${valueType.charAt(0).toUpperCase()}${valueType.slice(1)}`;
      expect([name, EXTENSION_VALUES[ownProfile(name)]]).toEqual([name, value]);
    }
  });

  it('is told of in the page for integration engineers, each by its name', () => {
    const names = [
      ...OWN_PROFILES.map(({ name }) => name),
      ...OWN_EXTENSIONS.map(({ name }) => name),
      ...Object.keys(OWN_CODE_SYSTEMS),
      ...[...publishedFiles().keys()].filter((name) => !name.startsWith('profiles/')),
    ];
    expect(names.filter((name) => !README.includes(name))).toEqual([]);
  });
});
