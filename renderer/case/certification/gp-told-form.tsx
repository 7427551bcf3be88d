import type { GpTold } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { GP_TOLD_WORDS } from '../../../contract/words/certificate-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { instantFrom, MomentFields, momentProblems, type MomentBoxes, NO_MOMENT } from '../moment-fields.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useNowBoxes } from '../use-now-boxes.ts';
import { practitionerWords } from '../../../contract/words/value-words.ts';
import { byLine, clockWords } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';

interface GpBoxes {
  readonly outcome: GpTold['outcome'] | '';
  readonly moment: MomentBoxes | null;
  readonly how: string;
}

const EMPTY: GpBoxes = { outcome: '', moment: null, how: '' };
const ID = 'gp-told';

/** Whether the general practitioner was told of the death. */
export function GpToldForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, ID, EMPTY);
  const { how, moment, outcome } = form.values;
  const command = useCommand('record-gp-told');
  const now = useNowBoxes();
  const act = useAct({
    check: () => [
      ...(outcome === '' ? [{ fieldId: `${ID}-outcome`, message: 'Choose whether the GP was told.' }] : []),
      ...(moment === null ? [] : momentProblems(moment, `${ID}-moment`)),
    ],
    done: 'GP recorded',
    run: async () => {
      const at = instantFrom(moment ?? NO_MOMENT);
      if (outcome === '' || at === null) return false;
      if ((await command.run({ caseId, told: { outcome, at, how: how.trim() } }, [form.place])) === null)
        return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="The general practitioner"
      actLabel="Record whether the GP was told"
      act={act}
      whyNot={whyNot(view, 'record-gp-told')}
      command={command}
      form={form}
      lead={<Told />}
    >
      <div className={cls('row')}>
        <div id={`${ID}-outcome`} tabIndex={-1}>
          <RadioGroup
            label="GP told of the death"
            choices={choices(GP_TOLD_WORDS)}
            value={outcome === '' ? null : outcome}
            error={problemOf(act, `${ID}-outcome`)}
            onChange={(chosen) => form.set('outcome', chosen)}
          />
        </div>
        <MomentFields
          id={`${ID}-moment`}
          what="GP"
          boxes={moment ?? now}
          problemOf={(fieldId) => problemOf(act, fieldId)}
          onChange={(boxes) => form.set('moment', boxes)}
        />
        <TextField
          id={`${ID}-how`}
          label="How, or why not"
          optional
          maxLength={2000}
          value={how}
          onChange={(event) => form.set('how', event.target.value)}
        />
      </div>
    </ActPanel>
  );
}

function Told() {
  const { view } = useCase();
  const { gpTold } = view.case;
  const doctor = view.case.fields.generalPractitioner;
  return (
    <>
      <p className={cls('soft')}>
        {doctor === null ? 'No general practitioner is recorded.' : practitionerWords(doctor.value)}
      </p>
      {gpTold.length > 0 && (
        <ul className={cls('cards-list')} aria-label="Whether the GP was told">
          {gpTold.toReversed().map(({ content, stamp }) => (
            <li key={stamp.entry}>
              <b>{GP_TOLD_WORDS[content.outcome]}</b>, {clockWords(content.at)}
              {content.how !== '' && `, ${content.how}`}
              <p className={cls('soft')}>Recorded by {byLine(view.people, stamp)}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
