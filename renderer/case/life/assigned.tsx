import { UserRound } from 'lucide-react';
import type { Act } from '../../../contract/for-window.ts';
import { Menu } from '../../components/menu.tsx';
import { showDone } from '../../components/toast-region.tsx';
import { useCommand } from '../../use-command.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';
import { nameOf } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';
import { assignmentTo } from './assignment.ts';
import { useMembersWho } from './use-members.ts';

type AssignedField = 'assignedExaminer' | 'assignedOfficer';

const ASSIGNED = [
  { field: 'assignedExaminer', short: 'ME', long: 'medical examiner', work: 'declare' },
  { field: 'assignedOfficer', short: 'MEO', long: 'medical examiner officer', work: 'record-details' },
] as const satisfies readonly {
  readonly field: AssignedField;
  readonly short: string;
  readonly long: string;
  readonly work: Act;
}[];

/** Who looks after the case, with a menu to change it. Never a lock: anybody with the right acts all the same. */
export function Assigned() {
  const command = useCommand('assign');
  return (
    <div className={cls('assigned')} role="group" aria-label="Who looks after this case">
      {ASSIGNED.map((what) => (
        <AssignedMenu key={what.field} {...what} command={command} />
      ))}
      <Trouble of={command} />
    </div>
  );
}

type AssignedMenuProps = (typeof ASSIGNED)[number] & {
  readonly command: ReturnType<typeof useCommand<'assign'>>;
};

function AssignedMenu({ command, field, long, short, work }: AssignedMenuProps) {
  const { caseId, view, user } = useCase();
  const recorded = view.case.fields[field];
  const members = useMembersWho(work);
  const current = recorded?.value ?? null;
  const blocked = whyNot(view, 'assign');
  const own = members.find(({ userId }) => userId === user?.userId) ?? null;
  const label = `${short}: ${current === null ? 'nobody yet' : nameOf(view.people, current)}`;

  async function assign(value: string | null): Promise<void> {
    const change = assignmentTo(value, recorded);
    const fields = field === 'assignedExaminer' ? { assignedExaminer: change } : { assignedOfficer: change };
    if ((await command.run({ caseId, fields })) !== null) showDone(`Assigned: ${long}`, null);
  }

  const others = members.filter(({ userId }) => userId !== current && userId !== own?.userId);
  return (
    <Menu
      label={label}
      icon={UserRound}
      look="quiet"
      acts={[
        ...(own === null || own.userId === current
          ? []
          : [{ id: 'me', label: 'Assign to me', whyNot: blocked, onAction: () => void assign(own.userId) }]),
        ...others.map(({ userId, name }) => ({
          id: userId,
          label: `Assign to ${name}`,
          whyNot: blocked,
          onAction: () => void assign(userId),
        })),
        ...(current === null
          ? []
          : [
              { id: 'nobody', label: 'Assign to nobody', whyNot: blocked, onAction: () => void assign(null) },
            ]),
      ]}
    />
  );
}
