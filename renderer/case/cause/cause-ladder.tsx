import { isUnanswered } from '../../../contract/for-window.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { AnswerFindings, CauseFindings, useCauseFindings } from './cause-findings.tsx';
import { LadderTable } from './ladder-table.tsx';
import { lineNames, practitionerVersions, rungsOf } from '../../../contract/words/rungs.ts';

/** As the rules call the lines, from above. */
const ADULT_NAMES: readonly string[] = ['1a', '1b', '1c', '1d', '2'];
const NEONATAL_NAMES: readonly string[] = ['a', 'b', 'c', 'd', 'e'];

/** The statements of the cause beside each other, line by line, each in the words in which it was made. */
export function CauseLadder({ isNeonatal }: { readonly isNeonatal: boolean }) {
  const { view } = useCase();
  const lines = lineNames(isNeonatal);
  const versions = practitionerVersions(view, isNeonatal);
  const found = useCauseFindings(isNeonatal);
  const ofWhole = found.filter(({ line }) => line === undefined);
  const asked = (isNeonatal ? NEONATAL_NAMES : ADULT_NAMES).map((name) => {
    const of = found.filter(({ line }) => line === name);
    return of.length === 0 ? null : <CauseFindings key={name} of={of} />;
  });
  return (
    <Panel title="The cause of death, line by line" flush tag={<MatchTag />}>
      <LadderTable
        caption="The cause of death, line by line"
        lines={lines}
        rungs={rungsOf(view, isNeonatal)}
        asked={asked}
      />
      <div className={cls('ladder-notes')}>
        {ofWhole.length > 0 && <CauseFindings of={ofWhole} />}
        {found.some(isUnanswered) && <AnswerFindings />}
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
