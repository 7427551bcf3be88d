import { AddressPicker } from '../../address-book/address-picker.tsx';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Contested, settling } from '../contested.tsx';
import { Overtaken } from '../overtaken.tsx';
import {
  fromAddressBook,
  practitionerBoxes,
  PractitionerFields,
  practitionerProblems,
  practitionerToRecord,
} from '../practitioner-boxes.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useFieldForm } from '../use-field-form.ts';
import { practitionerWords } from '../../../contract/words/value-words.ts';
import { whyNot } from '../why-not.ts';

const idOf = (part: string): string => `practitioner-${part}`;

/** Who attended the person and may certify. */
export function PractitionerForm() {
  const { caseId, view } = useCase();
  const mine = useFieldForm('attendingPractitioner', practitionerBoxes);
  const { form, recorded } = mine;
  const command = useCommand('record-practitioner');
  const blocked = whyNot(view, 'record-practitioner');
  const act = useAct({
    check: () => practitionerProblems(form.values, idOf),
    done: 'Attending practitioner recorded',
    run: async () => {
      const attendingPractitioner = mine.change(practitionerToRecord(form.values));
      if ((await command.run({ caseId, attendingPractitioner }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="practitioner"
      title="Attending practitioner"
      actLabel="Record attending practitioner"
      act={act}
      whyNot={blocked}
      command={command}
      form={form}
      lead={
        <>
          <Contested
            field="attendingPractitioner"
            recorded={recorded}
            busy={command.busy}
            whyNot={blocked}
            onChoose={(version) => {
              if (recorded !== null)
                void command.run({ caseId, attendingPractitioner: settling(recorded, version) });
            }}
          />
          <RecordedLine field="attendingPractitioner" recorded={recorded} />
          <Overtaken of={mine} />
          {blocked !== null && recorded !== null && (
            <p className={cls('said')}>{practitionerWords(recorded.value)}</p>
          )}
        </>
      }
    >
      <AddressPicker
        kind="practitioner"
        label="Practitioner from the address book"
        onPick={(line) => form.setAll({ ...form.values, ...fromAddressBook(line) })}
      />
      <PractitionerFields
        boxes={form.values}
        idOf={idOf}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        onChange={(part, text) => form.set(part, text)}
      />
    </ActPanel>
  );
}
