import type { Narrative } from '@medplum/fhirtypes';
import { NOT_RECORDED } from '../not-recorded.ts';

/** A piece of what a person reads in a section. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string | null])[] }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const paragraph = (text: string): Passage => ({ kind: 'paragraph', text });
export const facts = (...rows: readonly (readonly [label: string, value: string | null])[]): Passage => ({
  kind: 'facts',
  facts: rows,
});

/** The passages as the XHTML that FHIR allows. What was not recorded is said. Rules FHIR-12 and REF-11. */
export function narrative(passages: readonly Passage[]): Narrative {
  const inside = passages.map(passageHtml).join('');
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>` };
}

function passageHtml(passage: Passage): string {
  switch (passage.kind) {
    case 'paragraph':
      return passage.text
        .split(/\n\s*\n/)
        .map((part) => `<p>${html(part)}</p>`)
        .join('');
    case 'facts':
      return table(
        passage.facts
          .map(([label, value]) =>
            row([
              ['th', label],
              ['td', value ?? ''],
            ]),
          )
          .join(''),
      );
    default: {
      const head = row(passage.headings.map((heading) => ['th', heading]));
      const body = passage.rows.map((cells) => row(cells.map((cell) => ['td', cell])));
      return table(head + body.join(''));
    }
  }
}

const table = (rows: string): string => `<table><tbody>${rows}</tbody></table>`;

function row(cells: readonly (readonly [tag: 'th' | 'td', text: string])[]): string {
  const inside = cells.map(
    ([tag, said]) => `<${tag}>${html(said.trim() === '' ? NOT_RECORDED : said)}</${tag}>`,
  );
  return `<tr>${inside.join('')}</tr>`;
}

/** Text as XHTML. A control character has no place in XML, and is shown as replaced. */
function html(said: string): string {
  return said
    .trim()
    .replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br/>');
}
