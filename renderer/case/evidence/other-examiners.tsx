import { UserRound } from 'lucide-react';
import type { Weighed } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { showDone } from '../../components/toast-region.tsx';
import { useCommand } from '../../use-command.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { assignmentTo } from '../life/assignment.ts';
import { useMembersWho } from '../life/use-members.ts';
import { Trouble } from '../trouble.tsx';
import { whyNot } from '../why-not.ts';

/** Who else could scrutinise the case, beside a hint about one examiner, and the ways to give it to them. */
export function OtherExaminers({ weighed }: { readonly weighed: Weighed }) {
  const { caseId, go, view } = useCase();
  const command = useCommand('assign');
  const conflicted = new Set<string | null>(
    view.case.independence.filter(({ content }) => !content.independent).map(({ stamp }) => stamp.actor),
  );
  const others = useMembersWho('declare').filter(
    ({ userId }) => !weighed.key.includes(userId) && !conflicted.has(userId),
  );
  const recorded = view.case.fields.assignedExaminer;
  const assigned = recorded?.value ?? null;

  async function assign(userId: string, name: string): Promise<void> {
    const fields = { assignedExaminer: assignmentTo(userId, recorded) };
    if ((await command.run({ caseId, fields })) !== null) showDone(`Assigned to ${name}`, null);
  }

  if (others.length === 0)
    return <p className={cls('soft')}>The office has no other medical examiner now.</p>;
  return (
    <>
      <p>Other medical examiners: {LIST.format(others.map(({ name }) => name))}.</p>
      <Trouble of={command} />
      <div className={cls('inline')}>
        <Menu
          label="Assign to another examiner"
          icon={UserRound}
          acts={others.map(({ name, userId }) => ({
            id: userId,
            label: `Assign to ${name}`,
            whyNot: userId === assigned ? 'The case is assigned to them already.' : whyNot(view, 'assign'),
            onAction: () => void assign(userId, name),
          }))}
        />
        {whyNot(view, 'hand-over') === null && (
          <Button size="small" onPress={() => go({ section: 'scrutiny', anchor: 'hand-over' })}>
            Hand over the record
          </Button>
        )}
      </div>
    </>
  );
}

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' });
