import { Disclosure } from '../../components/disclosure.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { CauseFindings } from './cause-findings.tsx';
import { LadderTable } from './ladder-table.tsx';
import { lineNames, practitionerVersions, rungsOf } from '../../../contract/words/rungs.ts';

/** The statements of the cause beside each other, line by line, each in the words in which it was made. */
export function CauseLadder({ isNeonatal }: { readonly isNeonatal: boolean }) {
  const { view } = useCase();
  const lines = lineNames(isNeonatal);
  const versions = practitionerVersions(view, isNeonatal);
  return (
    <Panel title="The cause of death, line by line" flush tag={<MatchTag />}>
      <LadderTable
        caption="The cause of death, line by line"
        lines={lines}
        rungs={rungsOf(view, isNeonatal)}
      />
      <div className={cls('ladder-notes')}>
        <CauseFindings isNeonatal={isNeonatal} />
        <p className={cls('soft')}>
          Each column is compared with the one before it. Underlined words stand only here; struck words stood
          only there.
        </p>
        {versions.length > 1 && (
          <Disclosure summary={`All ${versions.length} versions of the practitioner’s cause`}>
            <LadderTable caption="Versions of the practitioner’s cause" lines={lines} rungs={versions} />
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

/** The last check before anything is sent: whether the certificate says what was agreed. Rule CERT-1. */
function MatchTag() {
  const { certificateMatches } = useCase().view;
  if (certificateMatches === null) return null;
  return certificateMatches ? (
    <StatusTag tone="ok">The certificate matches what was agreed</StatusTag>
  ) : (
    <StatusTag tone="warn">The certificate differs from what was agreed</StatusTag>
  );
}
