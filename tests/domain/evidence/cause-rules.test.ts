import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../build/set-up/project.ts';
import { CORONER_TOLD } from '../../../domain/evidence/cause/coroner-told.ts';
import type { CaseFacts } from '../../../domain/evidence/certificate-wording.ts';
import { WHAT_CAUSE_RULES_ASK } from '../../../domain/evidence/rulebook/what-cause-rules-ask.ts';
import { CAUSE_RULES, checkCertificate } from '../../../domain/evidence/check-certificate.ts';
import { NO_FACTS } from '../../../domain/evidence/certificate-wording.ts';
import { aCertificate, type Lines, rulesFor } from '../../builders/certificate-wording.ts';

type Row = readonly [rule: string, lines: Lines, facts?: Partial<CaseFacts>];

const LONG = `Squamous cell carcinoma of the floor of the mouth${', extending into the mandible and neck'.repeat(4)}`;

/** At least one certificate that each rule asks about. */
const ASKED: readonly Row[] = [
  ['STR-01', { '2': 'Mitral stenosis' }],
  ['STR-02', { '1a': 'Bronchopneumonia', '1c': 'Multiple sclerosis' }],
  ['STR-03', { '1a': LONG }],
  ['STR-03', { '1a': 'x' }],
  ['STR-04', { '1a': 'Lobar pneumonia; mitral stenosis' }],
  ['STR-05', { '1a': 'Mitral stenosis (joint causes of death)' }],
  ['STR-06', { '1a': 'Bronchopneumonia', '1b': 'Motor neurone disease', '2': 'Motor neuron disease' }],
  ['STR-07', { '1a': 'Pulmonary oedema due to mitral stenosis' }],
  ['STR-08', { '1a': 'Mitral stenosis', '1b': '| 4 years' }],
  ['INT-01', { '1a': 'Bronchopneumonia | 2 weeks', '1b': 'Cerebral infarction | 3 days' }],
  [
    'INT-01',
    {
      '1a': 'Bronchopneumonia | 2 weeks',
      '1b': 'Multiple sclerosis | unknown',
      '1c': 'Optic neuritis | 1 hour',
    },
  ],
  ['INT-02', { '1a': 'Mitral stenosis' }],
  ['INT-03', { '1a': 'Mitral stenosis | 60 years' }, { ageYears: 51 }],
  ['INT-03', { '1a': 'Bronchiolitis | 10 weeks' }, { ageDays: 40 }],
  ['INT-04', { '1a': 'Mitral stenosis | for ages' }],
  ['INT-04', { '1a': 'Mitral stenosis | years' }],
  ['VAG-01', { '1a': 'Asystole' }],
  ['VAG-01', { '1a': 'Cachexia' }],
  ['VAG-02', { '1a': 'Asystole', '1b': 'Mitral stenosis' }],
  ['VAG-03', { '1a': 'Chronic heart failure' }],
  ['VAG-03', { '1a': 'Type 2 respiratory failure' }],
  ['VAG-04', { '1a': 'Melaena' }],
  ['VAG-05', { '1a': 'Cardiac event' }],
  ['VAG-05', { '1a': 'General deterioration' }],
  ['VAG-06', { '1a': '? Mitral stenosis' }],
  ['VAG-06', { '1a': 'Possible encephalitis' }],
  ['VAG-07', { '1a': 'Natural causes' }],
  ['VAG-08', { '1a': 'Cause not established' }],
  ['VAG-09', { '1a': 'Clot on the lung', '1b': 'Motor neurone disease' }],
  ['AGE-01', { '1a': 'Senility' }, { ageYears: 78 }],
  ['AGE-02', { '1a': 'Extreme old age' }, { ageYears: 96 }],
  [
    'AGE-03',
    { '1a': 'Extreme old age' },
    { ageYears: 96, place: 'acute-hospital', oldAgeConditionsConfirmed: true },
  ],
  ['AGE-04', { a: 'Pulmonary hypoplasia' }, { ageDays: 40 }],
  ['AGE-05', { '1a': 'Pulmonary hypoplasia' }, { ageDays: 3 }],
  ['DEM-01', { '1a': 'Squamous cell carcinoma of vulva' }, { sex: 'male' }],
  ['DEM-01', { '1a': 'Carcinoma of testis' }, { sex: 'female' }],
  ['DEM-02', { '1a': 'Sudden infant death syndrome' }, { ageYears: 41 }],
  ['DEM-02', { '1a': 'Vascular dementia' }, { ageYears: 9 }],
  ['ABB-01', { '1a': 'Bronchopneumonia', '1b': 'MND' }],
  ['ABB-01', { '1a': 'exacerbation of copd' }],
  ['ABB-01', { '1a': 'HFrEF' }],
  ['ABB-02', { '1a': 'Secondary deposits in liver', '1b': 'Adenocarcinoma of lung (1°)' }],
  ['SPL-01', { '1a': 'Mesenteric ischemia', '1b': 'Atherosclerrosis' }],
  ['INF-01', { '1a': 'Overwhelming sepsis' }],
  ['INF-02', { '1a': 'Severe pneumonia' }],
  ['INF-03', { '1a': 'Clostridioides difficile infection' }],
  ['INF-04', { '1a': 'Coronavirus infection' }],
  ['INF-05', { '1a': 'Tuberculosis' }],
  ['INF-05', { '1a': 'Liver failure', '1b': 'Hepatitis' }],
  ['NEO-01', { '1a': 'Disseminated malignancy' }],
  ['NEO-01', { '1a': 'Secondary deposits in brain' }],
  ['NEO-02', { '1a': 'Metastatic lung cancer' }],
  ['NEO-03', { '1a': 'Pancreatic mass' }],
  ['NEO-04', { '1a': 'Cancer of stomach' }],
  ['NEO-05', { '1a': 'Lymphoma' }],
  ['CVA-01', { '1a': 'Cerebrovascular accident' }],
  ['CVA-02', { '1a': 'Dense stroke' }],
  ['EMB-01', { '1a': 'Pulmonary thromboembolism' }],
  ['DIA-01', { '1a': 'Gangrene of foot', '1b': 'Diabetes' }],
  ['DIA-02', { '1a': 'Type 1 diabetes mellitus' }],
  ['DTA-01', { '1a': 'Aspiration pneumonia', '1b': 'Advanced dementia' }],
  ['LRN-01', { '1a': 'Autism' }],
  ['LRN-01', { '1a': 'Schizophrenia' }],
  ['LIV-01', { '1a': 'Bleeding oesophageal varices', '1b': 'Chronic liver disease' }],
  ['OPN-01', { '1a': 'Peritonitis', '1b': 'Gastrectomy' }],
  ['OPN-01', { '1a': 'Peritonitis', '1b': 'Gastrectomy', '1c': 'Adenocarcinoma of stomach' }],
  ['DEV-01', { '1a': 'Heart block', '2': 'Permanent pacemaker' }, { devicesFitted: false }],
  ['VAG-01', { '1a': 'Cardiac arrest under spinal anaesthesia' }],
  ['VAG-06', { '1a': 'Lobar pneumonia or pulmonary embolism' }],
  ['ABB-01', { '1a': 'AECOPD' }],
  ['NEO-01', { '1a': 'Malignant pleural effusion' }],
  ['NEO-01', { '1a': 'Secondary brain cancer' }],
  ['SEQ-01', { '1a': 'Diverticular disease of colon', '1b': 'Faecal peritonitis' }],
  ['SEQ-02', { '1a': 'Hydronephrosis', '2': 'Transitional cell carcinoma of bladder' }],
  ['SEQ-03', { '1a': 'Motor neurone disease', '1b': 'Type 2 diabetes mellitus' }],
  ['SEQ-01', { '1a': 'Motor neurone disease', '1b': 'Aspiration pneumonia' }],
  ['SEQ-01', { '1a': 'Ischaemic heart disease', '1b': 'Acute myocardial infarction' }],
  ['SEQ-02', { '1a': 'Bronchopneumonia', '2': 'Multiple sclerosis' }],
  ['SEQ-03', { '1a': 'Adenocarcinoma of stomach', '1b': 'Emphysema' }],
  ['SEQ-04', { '1a': 'Bronchopneumonia', '1b': 'Glaucoma' }],
  ['SEQ-05', { '1a': 'Mitral stenosis', '2': 'Gout, asthma, psoriasis, anaemia, glaucoma, epilepsy' }],
  ['PRG-01', { '1a': 'Eclampsia' }, { sex: 'female', pregnancy: 'not-pregnant' }],
  ['PRG-01', { '1a': 'Mitral stenosis' }, { ageYears: 81, pregnancy: 'within-a-year' }],
  ['PRG-02', { '1a': 'Eclampsia' }, { pregnancy: 'within-a-year' }],
  ['EMP-01', { '1a': 'Silicosis' }, { employmentContributed: 'no' }],
  ['NTF-01', { '1a': 'Meningococcal septicaemia' }],
  ['NBN-01', { b: 'Extreme prematurity' }],
  ['NBN-02', { a: 'Extreme prematurity', d: 'Maternal smoking' }],
  ['NBN-03', { a: 'Maternal pre-eclampsia' }],
  ['NBN-04', { a: 'Pulmonary hypoplasia', c: 'Hyaline membrane disease' }],
  ['NBN-05', { a: 'Respiratory failure' }],
];

/** At least one certificate like it that each rule lets pass. */
const LET_PASS: readonly Row[] = [
  ['STR-01', { '1a': 'Mitral stenosis' }],
  ['STR-01', { a: 'Pulmonary hypoplasia' }],
  ['STR-02', { '1a': 'Bronchopneumonia', '1b': 'Multiple sclerosis' }],
  ['STR-03', { '1a': 'Mitral stenosis' }],
  ['STR-04', { '1b': 'Mitral stenosis and bronchiectasis (joint causes of death)' }],
  ['STR-05', { '1a': 'Mitral stenosis and bronchiectasis (joint causes of death)' }],
  ['STR-06', { '1a': 'Secondary deposits in liver', '1b': 'Secondary deposits in femur' }],
  ['STR-07', { '1a': 'Pulmonary oedema', '1b': 'Mitral stenosis' }],
  ['STR-08', { '1a': 'Mitral stenosis | 4 years' }],
  ['INT-01', { '1a': 'Bronchopneumonia | 4 weeks', '1b': 'Cerebral infarction | 1 month' }],
  ['INT-01', { '1a': 'Bronchopneumonia | 3 days', '1b': 'Multiple sclerosis | unknown' }],
  ['INT-02', { '1a': 'Mitral stenosis | unknown' }],
  ['INT-03', { '1a': 'Ventricular septal defect | 51 years' }, { ageYears: 51 }],
  ['INT-04', { '1a': 'Mitral stenosis | 18 months', '1b': 'Rheumatic fever | about 20 years' }],
  ['VAG-01', { '1a': 'Asystole', '1b': 'Mitral stenosis' }],
  ['VAG-02', { '1a': 'Mitral stenosis' }],
  ['VAG-03', { '1a': 'Chronic heart failure', '1b': 'Mitral stenosis' }],
  ['VAG-03', { '1a': 'Congestive cardiac failure' }],
  ['VAG-04', { '1a': 'Melaena', '1b': 'Duodenal ulcer' }],
  ['VAG-05', { '1a': 'Frailty of old age' }],
  ['VAG-06', { '1a': 'Encephalitis' }],
  ['VAG-04', { '1a': 'Familial Tsutsugamushi fever' }],
  ['INF-01', { '1a': 'Raoultella septicaemia' }],
  ['AGE-01', { '1a': 'Senile calcific aortic stenosis' }, { ageYears: 77 }],
  ['ABB-01', { '1a': 'IgA nephropathy', '2': 'Long QT syndrome, adenocarcinoma of ovary stage IIIC' }],
  ['ABB-01', { '1a': 'OLD AGE' }],
  ['NEO-01', { '1a': 'Squamous cell carcinoma in neck nodes, primary not found' }],
  ['SEQ-03', { '1a': 'Cirrhosis of liver', '1b': 'Cystic fibrosis' }],
  ['SEQ-04', { '1a': 'Bacterial meningitis', '1b': 'Otitis media' }],
  ['VAG-07', { '1a': 'Encephalitis' }],
  ['VAG-08', { '1a': 'Carcinomatosis', '1b': 'Unknown primary site' }],
  ['VAG-08', { '1a': 'Pulmonary fibrosis of unknown cause' }],
  ['VAG-09', { '1a': 'Myocardial infarction' }],
  ['AGE-01', { '1a': 'Senility' }, { ageYears: 80 }],
  ['AGE-02', { '1a': 'Extreme old age', '2': 'Mitral stenosis' }, { ageYears: 96 }],
  ['AGE-03', { '1a': 'Extreme old age' }, { ageYears: 96, place: 'elsewhere' }],
  ['AGE-04', { a: 'Pulmonary hypoplasia' }, { ageDays: 27 }],
  ['AGE-05', { '1a': 'Pulmonary hypoplasia' }, { ageDays: 28 }],
  ['DEM-01', { '1a': 'Ductal carcinoma of breast' }, { sex: 'male' }],
  ['DEM-01', { '1a': 'Cervical myelopathy' }, { sex: 'male' }],
  ['DEM-02', { '1a': 'Vascular dementia' }, { ageYears: 71 }],
  ['ABB-01', { '1a': 'COVID-19', '2': 'HIV disease, MRSA carriage, type II diabetes mellitus' }],
  ['ABB-01', { '1a': 'PULMONARY OEDEMA DUE TO MITRAL STENOSIS' }],
  ['ABB-01', { '1a': 'Chronic obstructive pulmonary disease (COPD)' }],
  ['ABB-01', { '1a': 'E. coli septicaemia', '1b': 'Influenza A', '2': 'Hepatitis B' }],
  ['ABB-02', { '1a': 'Primary adenocarcinoma of lung' }],
  ['SPL-01', { '1a': 'Mesenteric ischemia', '1b': 'Atherosclerosis' }],
  ['INF-01', { '1a': 'Overwhelming sepsis', '1b': 'Cellulitis of leg' }],
  ['INF-01', { '1a': 'Klebsiella septicaemia' }],
  ['INF-02', { '1a': 'Severe pneumonia', '1b': 'Motor neurone disease' }],
  ['INF-02', { '1a': 'Klebsiella pneumonia' }],
  ['INF-03', { '1a': 'Clostridioides difficile colitis' }],
  ['INF-04', { '1a': 'COVID-19 (coronavirus infection)' }],
  ['INF-05', { '1a': 'Miliary tuberculosis', '2': 'Hepatitis C' }],
  ['NEO-01', { '1a': 'Disseminated malignancy', '1b': 'Carcinoma of ovary' }],
  ['NEO-01', { '1a': 'Malignant melanoma' }],
  ['NEO-02', { '1a': 'Primary lung cancer with secondary deposits in liver' }],
  ['NEO-02', { '1a': 'Metastatic melanoma' }],
  ['NEO-03', { '1a': 'Malignant pancreatic mass' }],
  ['NEO-04', { '1a': 'Adenocarcinoma of stomach' }],
  ['NEO-05', { '1a': 'Follicular lymphoma' }],
  ['CVA-01', { '1a': 'Cerebral infarction' }],
  ['CVA-02', { '1a': 'Pontine haemorrhage' }],
  ['EMB-01', { '1a': 'Pulmonary thromboembolism', '1b': 'Carcinoma of ovary' }],
  ['EMB-01', { '1a': 'Pulmonary embolism, no cause found' }],
  ['DIA-01', { '1a': 'Insulin dependent diabetes mellitus' }],
  ['DIA-01', { '1a': 'Diabetes insipidus' }],
  ['DIA-02', { '1a': 'Diabetic nephropathy', '1b': 'Type 1 diabetes mellitus' }],
  ['DTA-01', { '1a': 'Aspiration pneumonia', '1b': 'Unspecified dementia' }],
  ['LRN-01', { '1a': 'Aspiration pneumonia', '1b': 'Epilepsy', '2': 'Autism' }],
  ['LIV-01', { '1a': 'Cirrhosis of liver', '1b': 'Haemochromatosis' }],
  ['LIV-01', { '1a': 'Cirrhosis of liver, cause not known' }],
  ['OPN-01', { '1a': 'Peritonitis', '1b': 'Adenocarcinoma of stomach, treated by gastrectomy' }],
  ['DEV-01', { '1a': 'Heart block', '2': 'Permanent pacemaker' }, { devicesFitted: true }],
  ['SEQ-01', { '1a': 'Aspiration pneumonia', '1b': 'Motor neurone disease' }],
  ['SEQ-02', { '1a': 'Bronchopneumonia', '1b': 'Multiple sclerosis', '2': 'Asthma' }],
  ['SEQ-03', { '1a': 'Hepatocellular carcinoma', '1b': 'Alcoholic cirrhosis' }],
  ['SEQ-04', { '1a': 'Bronchopneumonia', '1b': 'Multiple sclerosis', '2': 'Glaucoma' }],
  ['SEQ-05', { '1a': 'Mitral stenosis', '2': 'Gout, asthma, psoriasis' }],
  ['PRG-01', { '1a': 'Eclampsia' }, { sex: 'female', pregnancy: 'within-a-year' }],
  ['PRG-02', { '1a': 'Eclampsia' }, { pregnancy: 'within-a-year', pregnancyContributed: 'yes' }],
  ['EMP-01', { '1a': 'Silicosis' }, { employmentContributed: 'yes' }],
  ['NTF-01', { '1a': 'Multiple sclerosis' }],
  ['NBN-01', { a: 'Extreme prematurity' }],
  ['NBN-02', { a: 'Extreme prematurity', c: 'Maternal hypertension', d: 'Maternal smoking' }],
  ['NBN-03', { a: 'Extreme prematurity', c: 'Maternal pre-eclampsia' }],
  ['NBN-04', { a: 'Hyaline membrane disease' }],
  ['NBN-05', { a: 'Respiratory failure', b: 'Pulmonary hypoplasia' }],
];

const words = (lines: Lines): string =>
  Object.entries(lines)
    .map(([name, text]) => `${name} ${text.slice(0, 60)}`)
    .join('; ');

describe('the rules on the wording of a cause', () => {
  it.each(ASKED.map(([rule, lines, facts]) => [rule, words(lines), lines, facts] as const))(
    '%s asks about %s',
    (rule, _words, lines, facts) => {
      expect(rulesFor(lines, facts)).toContain(rule);
    },
  );

  it.each(LET_PASS.map(([rule, lines, facts]) => [rule, words(lines), lines, facts] as const))(
    '%s lets pass %s',
    (rule, _words, lines, facts) => {
      expect(rulesFor(lines, facts)).not.toContain(rule);
    },
  );

  it('have each a certificate that they ask about and one that they let pass', () => {
    const ids = CAUSE_RULES.map(({ id }) => id);
    expect(ids.filter((id) => !ASKED.some(([rule]) => rule === id))).toEqual([]);
    expect(ids.filter((id) => !LET_PASS.some(([rule]) => rule === id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('COR-01 follows from a circumstance where no decision about the coroner is recorded', () => {
    const certificate = aCertificate({ '1a': 'Silicosis' });
    const found = (facts: Partial<CaseFacts>) =>
      checkCertificate(certificate, { ...NO_FACTS, ...facts }).findings.filter(
        ({ rule }) => rule === 'COR-01',
      );
    expect(found({ coronerTold: false })).toMatchObject([{ severity: 'stop', line: null }]);
    expect(found({ coronerTold: true })).toEqual([]);
    expect(
      checkCertificate(aCertificate({ '1a': 'Mitral stenosis' }), {
        ...NO_FACTS,
        coronerTold: false,
      }).findings.map(({ rule }) => rule),
    ).not.toContain('COR-01');
  });

  it('say where they come from as the page of rules does', () => {
    const page = readFileSync(path.join(PROJECT, 'docs', 'rules.md'), 'utf8').split('\n');
    for (const { checkedOn, grade, id, source } of [...CAUSE_RULES, CORONER_TOLD]) {
      const row = page.find((line) => line.startsWith(`| ${id} `)) ?? '';
      const cells = row.split('|').map((cell) => cell.trim());
      expect([id, ...cells.slice(3, 6)]).toEqual([id, source, grade, checkedOn]);
    }
  });

  it('ask what the rulebook says they ask', () => {
    for (const [rule, lines, facts] of ASKED) {
      const { findings } = checkCertificate(aCertificate(lines), { ...NO_FACTS, ...facts });
      const asked = (WHAT_CAUSE_RULES_ASK[rule] ?? '').split(' Or: ').map(patternOf);
      for (const { message } of findings.filter((one) => one.rule === rule))
        expect({ rule, message, fits: asked.some((one) => one.test(withEveryLine(message))) }).toMatchObject({
          fits: true,
        });
    }
  });

  it('ask, name the line, and offer no words for a certificate', () => {
    for (const [, lines, facts] of ASKED) {
      const { findings } = checkCertificate(aCertificate(lines), { ...NO_FACTS, ...facts });
      for (const { line, message } of findings) {
        if (line !== null) expect(message).toMatch(/^(Line [0-9a-e]{1,2}|Part 2): /);
        expect(message).not.toMatch(
          /\b(did you mean|replace|write instead|should read|change to|suggest)\b/i,
        );
      }
    }
  });
});

/** The rulebook writes "…" for whatever differs from certificate to certificate. */
function patternOf(asks: string): RegExp {
  return new RegExp(
    `^${asks
      .split('…')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.+')}$`,
  );
}

/** For the rulebook part 2 is a line like the others. */
function withEveryLine(message: string): string {
  return message.replace(/^Part 2/, 'Line 2').replace('part 2', 'line 2');
}
