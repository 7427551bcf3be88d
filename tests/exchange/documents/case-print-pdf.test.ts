import { describe, expect, it } from 'vitest';
import type { CasePrint } from '../../../exchange/documents/case-print.ts';
import { casePrintPdf } from '../../../exchange/documents/pdf/case-print-pdf.ts';
import { loadDocumentFonts } from '../../../exchange/documents/pdf/document-fonts.ts';
import { readPdf } from './read-pdf.ts';

const fonts = loadDocumentFonts();
const HEAD = 'c0ffee00'.repeat(8);

function aPrint(changes: Partial<CasePrint> = {}): CasePrint {
  return {
    office: {
      name: 'Glan-yr-Afon Medical Examiner Office',
      odsCode: 'ZZ9',
      address: null,
      phone: null,
      email: null,
    },
    name: 'ASHGROVE, Winifred (Mrs)',
    marks: [],
    printedAt: { at: '2026-11-23T09:05:00.000Z', officeTime: '2026-11-23T09:05' },
    printedBy: 'Nia Prosser, medical examiner officer',
    record: { caseReference: 'ME-2026-00123', chainHead: HEAD, chainLength: 412 },
    alerts: [],
    banner: [
      ['Name', 'ASHGROVE, Winifred (Mrs)'],
      ['NHS number', '999 000 0018'],
    ],
    sections: [],
    ...changes,
  };
}

const read = async (changes: Partial<CasePrint> = {}) => readPdf(await casePrintPdf(aPrint(changes), fonts));

/** Enough lines for several pages. */
const longTimeline: CasePrint['sections'] = [
  {
    heading: 'Timeline',
    parts: [
      {
        kind: 'table',
        columns: [
          { heading: 'No.', share: 10 },
          { heading: 'What', share: 90 },
        ],
        rows: Array.from({ length: 120 }, (_one, at) => [
          String(at + 1),
          `What was done as number ${String(at + 1)}`,
        ]),
      },
    ],
  },
];

describe('the print of a case as a PDF', () => {
  it('PRINT-2 has on every page the reference, page and pages, when and by whom it was printed, and the head of the chain', async () => {
    const { pages } = await read({ sections: longTimeline });
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, at) => {
      const text = page.replaceAll('\n', ' ');
      expect(text).toContain(
        'Case ME-2026-00123 · Printed 23 November 2026 at 09:05 by Nia Prosser, medical examiner officer',
      );
      expect(text).toContain(`Page ${String(at + 1)} of ${String(pages.length)}`);
      expect(text).toContain(`Record ${HEAD}`);
      if (at > 0) expect(text).toContain('Case ME-2026-00123 · ASHGROVE, Winifred (Mrs)');
    });
  });

  it('PRINT-2 says on every page that a case is void or closed, and why at the beginning', async () => {
    const alerts = [{ heading: 'VOID: this case is not counted', text: 'Entered twice' }];
    const { pages } = await read({ marks: ['VOID'], alerts, sections: longTimeline });
    expect(pages[0]?.replaceAll('\n', ' ')).toContain('VOID: this case is not counted Entered twice');
    for (const page of pages) expect(page).toContain('Case ME-2026-00123 · VOID · Printed');
    for (const page of pages.slice(1)) expect(page).toContain('Case ME-2026-00123 · VOID · ASHGROVE');
  });

  it('is tagged: one title, a heading for every section, headings of columns as such and once', async () => {
    const { objects, pages } = await read({ sections: longTimeline });
    const all = [...objects.values()];
    const count = (tag: string): number => all.filter((body) => body.includes(`/S /${tag}\n`)).length;
    expect(all.some((body) => body.includes('/MarkInfo'))).toBe(true);
    expect([count('H1'), count('H2'), count('TH'), count('TR')]).toEqual([1, 3, 2, 121]);
    // The eye finds the headings of the columns on every page of the table all the same.
    for (const page of pages) expect(page).toContain('No.\nWhat\n');
  });

  it('REF-11 says of what nobody recorded that nobody did', async () => {
    const sections = [
      { heading: 'Scrutiny', parts: [{ kind: 'facts', facts: [['Review', null]] }] },
    ] as const;
    expect((await read({ sections })).wholeText.replaceAll('\n', ' ')).toContain('Review Not recorded');
  });

  it('lets a text that is longer than a page flow, and loses no word of it', async () => {
    const text = Array.from({ length: 2_500 }, (_one, at) => `word${String(at)}`).join(' ');
    const facts = [['What was said', text]] as const;
    const columns = [
      { heading: 'No.', share: 10 },
      { heading: 'What', share: 90 },
    ];
    for (const parts of [
      [{ kind: 'facts', facts }],
      [{ kind: 'table', columns, rows: [['1', text]] }],
    ] as const) {
      const { wholeText } = await read({ sections: [{ heading: 'Conversations', parts }] });
      const found = new Set(wholeText.split(/\s+/));
      expect(
        Array.from({ length: 2_500 }, (_one, at) => `word${String(at)}`).filter((word) => !found.has(word)),
      ).toEqual([]);
    }
  });

  it('shows what it cannot print as a sign, and says so', async () => {
    const parts = [{ kind: 'text', text: 'Signed with 🦉' }] as const;
    const text = (await read({ sections: [{ heading: 'Notes', parts }] })).wholeText.replaceAll('\n', ' ');
    expect(text).toContain('Signed with □');
    expect(text).toContain(
      'A character that cannot be printed is shown as □. The record holds it as it was written.',
    );
  });

  it('OUT-2 gives the same bytes for the same print', async () => {
    const [one, other] = await Promise.all([
      casePrintPdf(aPrint({ sections: longTimeline }), fonts),
      casePrintPdf(aPrint({ sections: longTimeline }), fonts),
    ]);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
