import { RadioGroup } from '../../components/radio-group.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';
import { byLine } from '../who.ts';

interface IndependenceBoxes {
  readonly independent: 'yes' | 'no' | '';
  readonly circumstance: string;
}

const EMPTY: IndependenceBoxes = { independent: '', circumstance: '' };
const IDS = { choice: 'independence-choice', circumstance: 'independence-circumstance' } as const;

/** Each examiner's own word, given per case, before scrutiny. */
export function IndependenceForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, 'independence', EMPTY);
  const { independent, circumstance } = form.values;
  const command = useCommand('declare-independence');
  const act = useAct({
    check: () => {
      if (independent === '') return [{ fieldId: IDS.choice, message: 'Choose one of the two.' }];
      if (independent === 'no' && circumstance.trim() === '')
        return [{ fieldId: IDS.circumstance, message: 'Write which circumstance applies.' }];
      return [];
    },
    done: 'Independence declared',
    run: async () => {
      const declaration =
        independent === 'yes'
          ? ({ independent: true } as const)
          : ({ independent: false, circumstance: circumstance.trim() } as const);
      if ((await command.run({ caseId, declaration })) === null) return false;
      await form.discard();
      return true;
    },
  });
  return (
    <ActPanel
      id="independence"
      title="Independence"
      actLabel="Declare independence in this case"
      act={act}
      whyNot={whyNot(view, 'declare-independence')}
      command={command}
      form={form}
      lead={<DeclaredIndependence />}
    >
      <div id={IDS.choice} tabIndex={-1}>
        <RadioGroup
          label="Your own position in this case"
          layout="stacked"
          choices={[
            {
              value: 'yes',
              label: 'I am independent',
              hint: 'I gave no care to this person, and neither kinship, work nor money ties me to them or to those who did.',
            },
            {
              value: 'no',
              label: 'I am not independent',
              hint: 'Another medical examiner must scrutinise this death.',
            },
          ]}
          value={independent === '' ? null : independent}
          error={problemOf(act, IDS.choice)}
          onChange={(chosen) => form.set('independent', chosen)}
        />
      </div>
      {independent === 'no' && (
        <TextArea
          id={IDS.circumstance}
          label="The circumstance that applies"
          value={circumstance}
          error={problemOf(act, IDS.circumstance)}
          onChange={(event) => form.set('circumstance', event.target.value)}
        />
      )}
    </ActPanel>
  );
}

function DeclaredIndependence() {
  const { view } = useCase();
  const { independence } = view.case;
  if (independence.length === 0)
    return <p className={cls('soft')}>No medical examiner has declared independence in this case.</p>;
  return (
    <ul className={cls('cards-list')}>
      {independence.map(({ content, stamp }) => (
        <li key={stamp.entry}>
          <StatusTag tone={content.independent ? 'ok' : 'warn'}>
            {content.independent ? 'Independent' : 'Not independent'}
          </StatusTag>{' '}
          <span className={cls('soft')}>{byLine(view.people, stamp)}</span>
          {!content.independent && <p className={cls('said')}>{content.circumstance}</p>}
        </li>
      ))}
    </ul>
  );
}
