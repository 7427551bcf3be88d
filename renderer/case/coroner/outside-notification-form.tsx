import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { instantFrom, MomentFields, momentProblems, type MomentBoxes, NO_MOMENT } from '../moment-fields.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useNowBoxes } from '../use-now-boxes.ts';
import { whyNot } from '../why-not.ts';

interface OutsideBoxes {
  readonly moment: MomentBoxes | null;
  readonly byWhom: string;
  readonly how: string;
  readonly reference: string;
}

const EMPTY: OutsideBoxes = { moment: null, byWhom: '', how: '', reference: '' };
const ID = 'outside-notification';

/** The coroner was told by somebody, or in a way, of which this office holds no document. */
export function OutsideNotificationForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, ID, EMPTY);
  const { byWhom, how, moment, reference } = form.values;
  const command = useCommand('record-outside-notification');
  const now = useNowBoxes();
  const act = useAct({
    check: () => [
      ...(byWhom.trim() === '' ? [{ fieldId: `${ID}-byWhom`, message: 'Write who told the coroner.' }] : []),
      ...(moment === null ? [] : momentProblems(moment, `${ID}-moment`)),
    ],
    done: 'Notification outside this office recorded',
    run: async () => {
      const at = instantFrom(moment ?? NO_MOMENT);
      if (at === null) return false;
      const notification = { at, byWhom: byWhom.trim(), how: how.trim(), reference: reference.trim() };
      if ((await command.run({ caseId, notification }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="The coroner was told outside this office"
      actLabel="Record notification outside this office"
      foldedBehind="The coroner was told by somebody else"
      act={act}
      whyNot={whyNot(view, 'record-outside-notification')}
      command={command}
      form={form}
      lead={
        <p className={cls('soft')}>For a notification of which this office holds no document of its own.</p>
      }
    >
      <div className={cls('row')}>
        <TextField
          id={`${ID}-byWhom`}
          label="Who told the coroner"
          maxLength={100}
          value={byWhom}
          error={problemOf(act, `${ID}-byWhom`)}
          onChange={(event) => form.set('byWhom', event.target.value)}
        />
        <MomentFields
          id={`${ID}-moment`}
          what="Told"
          boxes={moment ?? now}
          problemOf={(fieldId) => problemOf(act, fieldId)}
          onChange={(boxes) => form.set('moment', boxes)}
        />
        <TextField
          id={`${ID}-reference`}
          label="Reference of the notification"
          optional
          maxLength={200}
          value={reference}
          onChange={(event) => form.set('reference', event.target.value)}
        />
      </div>
      <TextArea
        id={`${ID}-how`}
        label="How, and what was said"
        optional
        maxLength={2000}
        value={how}
        onChange={(event) => form.set('how', event.target.value)}
      />
    </ActPanel>
  );
}
