import { DOCUMENT_KIND_WORDS } from '../../contract/words/document-words.ts';
import { clockWords } from '../../contract/words/who.ts';
import type { CaseDocument } from '../../domain/case/case.ts';
import type { PrintedFact, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, entryNumber, factIfSaid, headed, orNone, type PrintContext } from './print-context.ts';

/** Everything that was written to leave the office, with the fingerprints that prove it, and what became of it. */
export function documentsSection(context: PrintContext): PrintSection {
  const parts = context.view.case.documents.flatMap((document) => {
    const { documentKind, number } = document.intended;
    return headed(`${number} · ${DOCUMENT_KIND_WORDS[documentKind]}`, documentFacts(context, document));
  });
  return { heading: 'Documents', parts: orNone(parts, 'No document has been issued.') };
}

function documentFacts(context: PrintContext, document: CaseDocument): readonly PrintedFact[] {
  const { abandoned, intended, issued, received, sent, stamp } = document;
  return [
    ['To', intended.recipient],
    ['Version', String(intended.version)],
    ...(intended.concern === null
      ? []
      : [['About the concern in', entryNumber(context, intended.concern)] as const]),
    ['Begun by', byWhom(context, stamp)],
    ...(issued === null
      ? []
      : ([
          ['Issued by', byWhom(context, issued.stamp)],
          ['Folder', issued.content.folder],
          ['SHA-256 of the manifest', inTwoLines(issued.content.manifestSha256)],
          ...issued.content.files.map(
            ({ bytes, path, sha256 }) =>
              [`SHA-256 of ${path}`, `${inTwoLines(sha256)}\n${String(bytes)} bytes`] as const,
          ),
        ] as const)),
    ...(abandoned === null
      ? []
      : [['Given up', `${abandoned.reason}\n${byWhom(context, abandoned.stamp)}`] as const]),
    ...(issued === null && abandoned === null
      ? [['State', 'Being written when the program stopped; not settled'] as const]
      : []),
    ...sent.flatMap(({ content, stamp: by }): readonly PrintedFact[] => [
      ['Sent', `${clockWords(content.at)}, ${content.how}\n${byWhom(context, by)}`],
      ...factIfSaid('Proof of sending', content.evidence),
    ]),
    ...received.flatMap(({ content, stamp: by }): readonly PrintedFact[] => [
      ['Received', `${clockWords(content.at)}, ${content.how}\n${byWhom(context, by)}`],
      ...factIfSaid('Proof of receipt', content.evidence),
    ]),
    ...(issued !== null && sent.length === 0 ? [['Sent', 'Not marked as sent'] as const] : []),
  ];
}

/** Half a hash fits a line: a break between digits is then always in the same place. */
function inTwoLines(hash: string): string {
  return `${hash.slice(0, 32)}\n${hash.slice(32)}`;
}
