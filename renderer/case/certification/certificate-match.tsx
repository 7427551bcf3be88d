import { Panel } from '../../components/panel.tsx';
import { PlainTable } from '../../components/plain-table.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { comparedLines } from './compared-lines.ts';
import { WordDifferences } from './word-differences.tsx';

/** Whether the certificate says what was agreed, line by line and word by word. Rule CERT-1. */
export function CertificateMatch() {
  const { view } = useCase();
  const lines = comparedLines(view);
  const matches = view.certificateMatches;
  const isEarlier = view.summary.tracks.certification === 'fresh-certificate-invited';
  return (
    <div id="certificate-match" tabIndex={-1} className={cls('anchor')}>
      <Panel
        title="Does it say what was agreed?"
        flush={lines !== null}
        tag={
          isEarlier && matches !== null ? (
            <StatusTag tone="neutral">The earlier certificate; a fresh one is awaited</StatusTag>
          ) : matches === null ? (
            <StatusTag tone="neutral">Nothing to compare yet</StatusTag>
          ) : matches ? (
            <StatusTag tone="ok">Matches what was agreed</StatusTag>
          ) : (
            <StatusTag tone="warn">Differs from what was agreed</StatusTag>
          )
        }
      >
        {lines === null ? (
          <p className={cls('soft')}>
            The agreed cause and the certificate stand side by side here as soon as both are recorded.
          </p>
        ) : (
          <PlainTable
            caption="The agreed cause beside the certificate"
            headers={['Line', 'Agreed', 'On the certificate', 'Word by word']}
          >
            {lines.map(({ line, agreed, written }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td>{agreed}</td>
                <td>{written}</td>
                <td>
                  {agreed.trim() === written.trim() ? (
                    <span className={cls('soft')}>The same</span>
                  ) : (
                    <WordDifferences
                      before={agreed}
                      after={written}
                      onlyBefore="only agreed"
                      onlyAfter="only on the certificate"
                    />
                  )}
                </td>
              </tr>
            ))}
          </PlainTable>
        )}
      </Panel>
    </div>
  );
}
