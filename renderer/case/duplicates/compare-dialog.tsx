import type { DuplicateDecision } from '../../../contract/for-window.ts';
import type { CaseView, DuplicateRow } from '../../../contract/views.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PlainTable } from '../../components/plain-table.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { showDone } from '../../components/toast-region.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useLook } from '../../queries.ts';
import { useCommand } from '../../use-command.ts';
import { DUPLICATE_DECISION_WORDS } from '../../../contract/words/case-life-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { Trouble } from '../trouble.tsx';
import { whyNot } from '../why-not.ts';
import { comparedFacts } from './compared-facts.ts';

interface DecisionBoxes {
  readonly decision: DuplicateDecision['decision'] | '';
  readonly reason: string;
}

const EMPTY: DecisionBoxes = { decision: '', reason: '' };
const ID = 'duplicate';

/**
 * Two cases beside each other, fact by fact, and the decision. It shows two people, so no banner stands above it: each
 * column says whose it is.
 */
export function CompareDialog({
  row,
  onClose,
}: {
  readonly row: DuplicateRow;
  readonly onClose: () => void;
}) {
  const { caseId, view } = useCase();
  const look = useLook('view-case', { caseId: row.caseId, opening: true });
  const form = useDraftForm(caseId, `${ID}-${row.caseId}`, EMPTY);
  const { decision, reason } = form.values;
  const command = useCommand('consider-duplicate');

  async function decide(): Promise<void> {
    if (decision === '') return;
    const considered = { caseId, otherCase: row.caseId, decision, reason: reason.trim() };
    if ((await command.run(considered, [form.place])) === null) return;
    onClose();
    showDone(decision === 'keep-both' ? 'Both cases kept' : 'Case voided as a duplicate', null);
  }

  return (
    <Dialog
      isOpen
      size="large"
      title="One death or two?"
      onClose={onClose}
      actions={
        <>
          <Button
            kind={decision === 'this-is-void' ? 'danger' : 'primary'}
            busy={command.busy}
            whyNot={whyNotDecide(view, form.values)}
            onPress={() => void decide()}
          >
            {decision === 'this-is-void' ? 'Void this case' : 'Keep both cases'}
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <div className={cls('stack')}>
        <Trouble of={look} />
        <Trouble of={command} />
        {look.data === null ? (
          look.isLoading && <Skeleton label="Loading the other case" lines={8} />
        ) : (
          <Compared other={look.data} />
        )}
        {form.ready && (
          <>
            <RadioGroup
              label="What the two are"
              layout="stacked"
              choices={choices(DUPLICATE_DECISION_WORDS)}
              value={decision === '' ? null : decision}
              onChange={(chosen) => form.set('decision', chosen)}
            />
            <TextArea
              id={`${ID}-reason`}
              label="How you know"
              maxLength={2000}
              value={reason}
              onChange={(event) => form.set('reason', event.target.value)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Compared({ other }: { readonly other: CaseView }) {
  const { view } = useCase();
  const facts = comparedFacts(view, other);
  const differing = facts.filter(({ differs }) => differs).length;
  return (
    <PlainTable
      caption={`The two cases side by side, ${differing} of ${facts.length} facts differ`}
      headers={[
        'Fact',
        `This case, ${view.case.reference}`,
        `The other case, ${other.case.reference}`,
        'Compared',
      ]}
    >
      {facts.map(({ label, here, there, differs }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td className={cls('said')}>{here ?? 'Not recorded'}</td>
          <td className={cls('said')}>{there ?? 'Not recorded'}</td>
          <td>
            {differs ? (
              <StatusTag tone="warn">Differs</StatusTag>
            ) : (
              <span className={cls('soft')}>The same</span>
            )}
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

function whyNotDecide(view: CaseView, { decision, reason }: DecisionBoxes): string | null {
  const blocked = whyNot(view, 'consider-duplicate');
  if (blocked !== null) return blocked;
  if (decision === '') return 'Choose what the two are.';
  const voiding = decision === 'this-is-void' ? whyNot(view, 'void-case') : null;
  if (voiding !== null) return voiding;
  return reason.trim() === '' ? 'Write how you know.' : null;
}
