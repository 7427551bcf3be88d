import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assembleCasePrint } from '../../application/case-print/assemble-case-print.ts';
import {
  CAUSE_FIELDS,
  DETAIL_FIELDS,
  OTHER_FIELDS,
  PEOPLE_FIELDS,
  QUESTION_FIELDS,
  SCRUTINY_FIELDS,
} from '../../application/case-print/print-fields.ts';
import type { CaseView, EvidenceView } from '../../contract/views.ts';
import { FIELD_NAMES } from '../../domain/case/fields.ts';
import type { CasePrint } from '../../exchange/documents/case-print.ts';
import { aCase, declaration } from '../builders/case.ts';
import { aCertificate, aConcern, aContact, aConversation, change } from '../builders/case-inputs.ts';
import { aPreparedReferral } from '../builders/documents.ts';
import { aKey, anOffice, newestEntries, passwordOf, type TestOffice } from '../builders/office.ts';
import { readPdf } from '../exchange/documents/read-pdf.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

const view = (caseId: string) => office.done('view-case', { caseId, opening: false });

const NOTHING_RAISED: EvidenceView = { weighed: [], ruleChanges: [], switchedOff: [] };

function printOf(shown: CaseView, evidence = NOTHING_RAISED): CasePrint {
  const at = '2026-11-23T12:00:00.000Z';
  return assembleCasePrint(shown, evidence, {
    office: { name: 'Office', odsCode: null, address: null, phone: null, email: null },
    printedAt: { at, officeTime: '2026-11-23T12:00' },
    printedBy: 'Eve Lund, governance reader',
    record: { caseReference: shown.case.reference, chainHead: 'ab'.repeat(32), chainLength: 9 },
  });
}

/** A section as one text, label by label and row by row. */
function sectionOf(print: CasePrint, heading: string): string {
  const section = print.sections.find((one) => one.heading === heading);
  if (section === undefined) throw new Error(`no section ${heading}`);
  return section.parts
    .flatMap((part): readonly string[] => {
      if (part.kind === 'facts') return part.facts.map(([label, value]) => `${label}: ${value ?? '–'}`);
      if (part.kind === 'table') return part.rows.map((row) => row.join(' | '));
      return [part.text];
    })
    .join('\n');
}

describe('the print of a case', () => {
  it('PRINT-1 has every entry, with when it happened and when it was typed in', async () => {
    const { caseId } = await aCase(office);
    const heldAt = '2026-11-23T07:00:00.000Z';
    await office.done('record-conversation', {
      key: aKey(),
      caseId,
      conversation: aConversation({ heldAt, said: 'He was never left alone.' }),
    });
    const shown = await view(caseId);
    const rows = sectionOf(printOf(shown), 'Timeline').split(/\n(?=\d+ \| )/);
    expect(rows.slice(1)).toHaveLength(shown.timeline.length);
    const last = rows.at(-1) ?? '';
    expect(last).toMatch(
      new RegExp(`^${String(shown.timeline.length)} \\| 23-Nov-2026 07:00 \\| 23-Nov-2026 \\d\\d:\\d\\d \\|`),
    );
    expect(last).toContain('What was said: He was never left alone.');
  });

  it('PRINT-1 has a place for every fact of a case, and one only', () => {
    const places = [
      ...DETAIL_FIELDS,
      ...PEOPLE_FIELDS,
      ...CAUSE_FIELDS,
      ...QUESTION_FIELDS,
      ...SCRUTINY_FIELDS,
      ...OTHER_FIELDS,
    ];
    expect(places.toSorted()).toEqual(FIELD_NAMES.toSorted());
  });

  it('PRINT-1 gives each question its answer, reason, evidence, and who answered it and when', async () => {
    const { caseId, entries } = await aCase(office, { without: ['question-cause', 'question-governance'] });
    const evidence = [entries.review ?? ''];
    const value = { answer: 'established', reason: 'Fits the history.', evidence } as const;
    await office.done('answer-question', { key: aKey(), caseId, question: 'cause', answer: change(value) });
    const said = sectionOf(printOf(await view(caseId)), 'The three questions');
    expect(said).toMatch(
      /1\. What did the person die from\?\nAnswer: Established\nReason: Fits the history\.\nRelies on: entry 6: review of the records recorded, by Dr Ada Quill\nAnswered by: Dr Ada Quill \(medical examiner\)\n23-Nov-2026 \d\d:\d\d · entry \d+/,
    );
    expect(said).toMatch(/3\. .*\nAnswer: Not answered\. Silence is not an answer\.$/);
  });

  it('PRINT-1 has the earlier wording of what was corrected, and every value that another took the place of', async () => {
    const { caseId } = await aCase(office, { upTo: 'practitioner-cause' });
    const { entryId } = await office.done('record-note', {
      key: aKey(),
      caseId,
      text: 'The sun called.',
      important: false,
    });
    const payload = { text: 'The son called.', important: false };
    await office.done('correct-entry', {
      key: aKey(),
      caseId,
      corrects: entryId,
      reason: 'Misheard',
      replacement: { kind: 'note-recorded', payload },
    });
    const seen = (await view(caseId)).case.fields.surname?.stamp.entry ?? null;
    await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: { surname: change('Ashgrave', seen) },
    });
    const print = printOf(await view(caseId));
    const before = sectionOf(print, 'What was corrected or changed');
    expect(before).toMatch(/The note of entry \d, as it was worded before\nNote: The sun called\./);
    expect(before).toContain('Why: Misheard');
    expect(before).toMatch(/Surname \| Ashgrove \| Dr Ada Quill/);
    expect(sectionOf(print, 'Notes')).toContain('Note: The son called.');
    expect(sectionOf(print, 'Timeline')).toMatch(
      /Corrects entry \d: Misheard\nWorded since:\nNote: The son called\./,
    );
  });

  it('PRINT-1 has the people, the concerns, the certificate, the declaration and the documents with their fingerprints', async () => {
    const { reference: _reference, ...asked } = await aPreparedReferral(office);
    const { caseId } = asked;
    const { manifestSha256 } = await office.done('issue-referral', { key: aKey(), ...asked });
    await office.done('record-contact', {
      key: aKey(),
      caseId,
      contact: aContact({ name: 'Elin Ashgrove' }),
    });
    await office.done('raise-concern', { key: aKey(), caseId, concern: aConcern({ narrative: 'A fall.' }) });
    const print = printOf(await view(caseId));
    expect(sectionOf(print, 'People of the case')).toContain('Name: Elin Ashgrove');
    expect(sectionOf(print, 'Concerns')).toMatch(
      /Seen or heard: A fall\.[^]*No medical examiner has decided/,
    );
    expect(sectionOf(print, 'The coroner')).toContain('Ground 3(1)');
    expect(sectionOf(print, 'Documents').replaceAll('\n', '')).toContain(manifestSha256);
    expect(sectionOf(print, 'Certification')).toBe('No certificate is recorded.');

    const declared = await aCase(office);
    await office.done('record-certificate', {
      key: aKey(),
      caseId: declared.caseId,
      certificate: change(aCertificate()),
    });
    await office.done(
      'declare',
      declaration(declared.caseId, declared.entries['agreed-cause'] ?? '', passwordOf('ada')),
    );
    const signed = printOf(await view(declared.caseId));
    expect(sectionOf(signed, 'Declaration')).toMatch(
      /Medical examiner: Dr Ada Quill, GMC \d{7}\nStatement: I have scrutinised[^]*Stands: Yes/,
    );
    expect(sectionOf(signed, 'Certification')).toContain('As it was written: 66AP');
    expect(sectionOf(signed, 'The cause of death, line by line')).toMatch(
      /^1a \| [^|]+ \| [^|]+ \| [^|]+ \| /,
    );
  });

  it('PRINT-1 has what the record raised, where it was seen and what was made of it', async () => {
    const { caseId } = await aCase(office);
    const { entryId } = await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: {
        violence: change({ answer: 'yes', detail: 'A push on the ward', on: '2026-11-20' }),
        fall: change({ answer: 'yes', detail: 'From the chair', on: null }),
      },
    });
    const because = 'He pushed a door, as the nurse wrote.';
    const answer = { raised: 'DUTY-4', answer: 'not-for-coroner', because } as const;
    await office.done('answer-evidence', { key: aKey(), caseId, ...answer, seen: [entryId] });
    const evidence = await office.done('view-evidence', { caseId });
    const raised = sectionOf(printOf(await view(caseId), evidence), 'What the record raised');
    expect(raised).toMatch(/Violence is recorded[^]*A push on the ward \(on 20-Nov-2026\)/);
    expect(raised).toContain(`What was made of it: Not for the coroner\nBecause: ${because}`);
    expect(raised).toMatch(/A fall is recorded[^]*State: Not answered/);
    expect(sectionOf(printOf(await view(caseId)), 'What the record raised')).toContain('not raised any more');
  });

  it('RULE-4 names the version of the rule that spoke, the words an answer was given to, and what is not asked', async () => {
    const { caseId } = await aCase(office);
    const { entryId } = await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: { violence: change({ answer: 'yes', detail: 'A push on the ward', on: null }) },
    });
    await office.as('ben');
    const words = 'Violence is recorded. Ring the ward sister before you decide.';
    const changed = { base: null, reason: 'Agreed with the coroner’s officer', password: passwordOf('ben') };
    await office.done('change-rule', {
      key: aKey(),
      rule: 'DUTY-4',
      state: 'on',
      wording: words,
      ...changed,
    });
    await office.done('change-rule', {
      key: aKey(),
      rule: 'INT-02',
      state: 'off',
      wording: null,
      ...changed,
    });
    await office.as('ada');
    const because = 'He pushed a door, as the nurse wrote.';
    const answer = { raised: 'DUTY-4', answer: 'not-for-coroner', because } as const;
    await office.done('answer-evidence', { key: aKey(), caseId, ...answer, seen: [entryId] });
    const evidence = await office.done('view-evidence', { caseId });
    const raised = sectionOf(printOf(await view(caseId), evidence), 'What the record raised');
    const version = new RegExp(
      `as changed by Dr Ben Hale on .*, “${words}”\nWhy: Agreed with the coroner’s officer`,
    );
    expect(raised).toMatch(new RegExp(`Version of the rule: ${version.source}`));
    expect(raised).toMatch(/As the program came: Violence is recorded/);
    expect(raised).toMatch(new RegExp(`Answered to: ${version.source}`));
    expect(raised).toContain('Switched off in this office when this was printed: INT-02.');
  });

  it('MERGE-1 says at the beginning which values nobody has decided between, and prints all of them', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const shown = await view(caseId);
    const { surname } = shown.case.fields;
    if (surname === null) throw new Error('an intake has a surname');
    const other = { value: 'Ashgrave', stamp: { ...surname.stamp, entry: 'elsewhere' as never } };
    const fields = { ...shown.case.fields, surname: { ...surname, contested: [other] } };
    const print = printOf({ ...shown, case: { ...shown.case, fields } });
    expect(print.alerts.map(({ text }) => text)).toEqual(['Nobody has decided between them: Surname.']);
    const said = sectionOf(print, 'Values that nobody has decided between');
    expect(said).toMatch(/Surname \| Ashgrove \| [^]*Surname, another value \| Ashgrave \| /);
  });

  it('IND-3 marks what an examiner recorded who declared a conflict', async () => {
    const { caseId } = await aCase(office, { upTo: 'question-cause' });
    await office.done('declare-independence', {
      key: aKey(),
      caseId,
      declaration: { independent: false, circumstance: 'Treated the person in life.' },
    });
    const print = printOf(await view(caseId));
    expect(sectionOf(print, 'The three questions')).toContain(
      'Does not count: This examiner declared a conflict',
    );
    expect(sectionOf(print, 'Scrutiny')).toContain('Not independent: Treated the person in life.');
  });
});

describe('printing a case', () => {
  it('PRINT-2 marks a void case in a frame and on every page', async () => {
    const { caseId, reference } = await aCase(office);
    await office.done('void-case', { key: aKey(), caseId, reason: 'Entered twice' });
    const file = await office.done('print-case', { caseId });
    const { pages } = readPdf(Buffer.from(file.base64, 'base64'));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages[0]).toContain('VOID: this case is not counted');
    for (const page of pages)
      expect(page.replaceAll('\n', ' ')).toContain(`Case ${reference} · VOID · Printed`);
  });

  it('PRINT-3 is in the record before the paper is made, and the paper carries that entry’s fingerprint', async () => {
    const { caseId, reference } = await aCase(office, { upTo: 'practitioner' });
    const entries = (await view(caseId)).timeline.length;
    await office.as('eve');
    const file = await office.done('print-case', { caseId });
    expect(file).toMatchObject({
      fileName: `case-${reference}-2026-11-23.pdf`,
      mediaType: 'application/pdf',
    });
    expect(newestEntries(office, 1)).toMatchObject([
      {
        kind: 'exported',
        role: 'governance-reader',
        payload: { what: 'case', form: 'pdf', filter: {}, rows: entries },
      },
    ]);
    await office.as('ben');
    const { rows } = await office.done('list-audit', { before: null, limit: 9, caseId, userId: null });
    expect(rows[0]?.list).toEqual({ what: 'case', form: 'pdf', filter: {}, rows: entries });
    const { pages } = readPdf(Buffer.from(file.base64, 'base64'));
    for (const page of pages) expect(page).toContain(`Record ${rows[0]?.hash ?? ''}`);
    expect((await view(caseId)).timeline).toHaveLength(entries);
  });

  it('PRINT-3 holds up nobody: the office answers while the paper is made', async () => {
    let letGo = (): void => undefined;
    const slow = await anOffice({
      backRoom: { printCase: () => new Promise((resolve) => (letGo = () => resolve('JVBERg=='))) },
    });
    const { caseId } = await aCase(slow, { upTo: 'opened' });
    const printing = slow.done('print-case', { caseId });
    await slow.done('record-note', { key: aKey(), caseId, text: 'Meanwhile.', important: false });
    letGo();
    expect((await printing).base64).toBe('JVBERg==');
  });

  it('is refused for a case that there is not, and nothing says that it was printed', async () => {
    expect(await office.refused('print-case', { caseId: aKey() })).toEqual({ kind: 'case-not-found' });
    expect(newestEntries(office, 1)).not.toMatchObject([{ kind: 'exported' }]);
  });

  it('OUT-3 has nothing of the person in the name of the file or the title of the document', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const { base64, fileName } = await office.done('print-case', { caseId });
    const title = /<dc:title>[^]*?<rdf:li[^>]*>([^<]*)</.exec(
      Buffer.from(base64, 'base64').toString('latin1'),
    );
    expect(fileName).not.toMatch(/Ashgrove|999/);
    expect(title?.[1]).toMatch(/^Case ME-2026-\d{5}, print$/);
  });
});
