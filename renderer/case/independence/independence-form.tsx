import { RadioGroup } from '../../components/radio-group.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { problemOf, useAct } from '../use-act.ts';
import { byLine } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';
import {
  circumstanceWords,
  type ConflictBoxes,
  CONFLICT_WORDS,
  INDEPENDENCE_CHOICES,
  TIED_TO_WORDS,
} from './circumstances.ts';

interface IndependenceBoxes extends ConflictBoxes {
  readonly independent: 'yes' | 'no' | '';
}

const EMPTY: IndependenceBoxes = { independent: '', conflict: '', tiedTo: '', detail: '' };
const IDS = {
  choice: 'independence-choice',
  conflict: 'independence-conflict',
  tiedTo: 'independence-tied-to',
  detail: 'independence-detail',
} as const;

const CONFLICT_STAYS =
  'You declared a conflict in this case. It is not taken back: independence is asked as at the death.';

/** Each examiner's own word, given per case, before scrutiny. A conflict says which circumstance applies. Rule IND-1. */
export function IndependenceForm() {
  const { caseId, view, user } = useCase();
  const isConflicted = view.case.independence.some(
    ({ content, stamp }) => stamp.actor === user?.userId && !content.independent,
  );
  const form = useDraftForm(caseId, 'independence', EMPTY);
  const { independent } = form.values;
  const command = useCommand('declare-independence');
  const act = useAct({
    check: () => problemsOf(form.values),
    done: 'Independence declared',
    run: async () => {
      const circumstance = circumstanceWords(form.values);
      if (independent === 'no' && circumstance === null) return false;
      const declaration =
        independent === 'no' && circumstance !== null
          ? ({ independent: false, circumstance } as const)
          : ({ independent: true } as const);
      if ((await command.run({ caseId, declaration }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="independence"
      title="Independence"
      actLabel="Declare independence in this case"
      act={act}
      whyNot={isConflicted ? CONFLICT_STAYS : whyNot(view, 'declare-independence')}
      command={command}
      form={form}
      lead={<DeclaredIndependence />}
    >
      <div id={IDS.choice} tabIndex={-1}>
        <RadioGroup
          label="Your own position in this case"
          layout="stacked"
          choices={INDEPENDENCE_CHOICES}
          value={independent === '' ? null : independent}
          error={problemOf(act, IDS.choice)}
          onChange={(chosen) => form.set('independent', chosen)}
        />
      </div>
      {independent === 'no' && (
        <ConflictFields
          boxes={form.values}
          problemOf={(fieldId) => problemOf(act, fieldId)}
          set={(change) => form.setAll({ ...form.values, ...change })}
        />
      )}
    </ActPanel>
  );
}

interface ConflictFieldsProps {
  readonly boxes: ConflictBoxes;
  readonly problemOf: (fieldId: string) => string | null;
  readonly set: (change: Partial<ConflictBoxes>) => void;
}

function ConflictFields({ boxes, problemOf: problem, set }: ConflictFieldsProps) {
  return (
    <>
      <div id={IDS.conflict} tabIndex={-1}>
        <RadioGroup
          label="Which circumstance applies"
          hint="As it was at the time of the death."
          layout="stacked"
          choices={choices(CONFLICT_WORDS)}
          value={boxes.conflict === '' ? null : boxes.conflict}
          error={problem(IDS.conflict)}
          onChange={(conflict) => set({ conflict })}
        />
      </div>
      <div id={IDS.tiedTo} tabIndex={-1}>
        <RadioGroup
          label="Towards whom"
          choices={choices(TIED_TO_WORDS)}
          value={boxes.tiedTo === '' ? null : boxes.tiedTo}
          error={problem(IDS.tiedTo)}
          onChange={(tiedTo) => set({ tiedTo })}
        />
      </div>
      <TextArea
        id={IDS.detail}
        label="The circumstance in your own words"
        optional={boxes.conflict !== 'other'}
        maxLength={1500}
        value={boxes.detail}
        error={problem(IDS.detail)}
        onChange={(event) => set({ detail: event.target.value })}
      />
    </>
  );
}

function problemsOf(boxes: IndependenceBoxes) {
  if (boxes.independent === '') return [{ fieldId: IDS.choice, message: 'Choose one of the two.' }];
  if (boxes.independent === 'yes') return [];
  return [
    ...(boxes.conflict === ''
      ? [{ fieldId: IDS.conflict, message: 'Choose which circumstance applies.' }]
      : []),
    ...(boxes.tiedTo === '' ? [{ fieldId: IDS.tiedTo, message: 'Choose towards whom it applies.' }] : []),
    ...(boxes.conflict === 'other' && boxes.detail.trim() === ''
      ? [{ fieldId: IDS.detail, message: 'Write which tie it is.' }]
      : []),
  ];
}

function DeclaredIndependence() {
  const { view } = useCase();
  const { independence } = view.case;
  if (independence.length === 0)
    return <p className={cls('soft')}>No medical examiner has declared independence in this case.</p>;
  return (
    <ul className={cls('cards-list')} aria-label="Declarations of independence">
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
