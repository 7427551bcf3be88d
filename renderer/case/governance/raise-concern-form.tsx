import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { useCase } from '../case-context.ts';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';
import { CONCERN_DRAFT, concernProblems, concernToRecord, NO_CONCERN } from './concern-boxes.ts';
import { ConcernFields } from './concern-fields.tsx';

const ID = 'concern';

/** Records that something may need to be passed on. A medical examiner decides what becomes of it. */
export function RaiseConcernForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, CONCERN_DRAFT, NO_CONCERN);
  const command = useCommand('raise-concern');
  const act = useAct({
    check: () => concernProblems(form.values, ID),
    done: 'Concern raised',
    run: async () => {
      const concern = concernToRecord(form.values);
      if (concern === null || (await command.run({ caseId, concern }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="raise-concern"
      title="Raise a concern"
      actLabel="Raise concern"
      act={act}
      whyNot={whyNot(view, 'raise-concern')}
      command={command}
      form={form}
    >
      <ConcernFields
        id={ID}
        boxes={form.values}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        set={(name, value) => form.set(name, value)}
      />
    </ActPanel>
  );
}
