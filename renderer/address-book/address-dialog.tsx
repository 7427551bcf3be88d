import { useState } from 'react';
import { ADDRESS_KINDS, CARE_SETTINGS, isGmcNumber } from '../../contract/for-window.ts';
import type { AddressLine } from '../../contract/for-window.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FieldRow } from '../components/form-layout.tsx';
import { Select } from '../components/select.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';
import { ADDRESS_KIND_WORDS, CARE_SETTING_WORDS } from '../../contract/words/address-words.ts';
import { DETAIL_FAULT_WORDS } from '../../contract/words/detail-words.ts';

const KINDS = ADDRESS_KINDS.map((value) => ({ value, label: ADDRESS_KIND_WORDS[value] }));

const NOT_SAID = 'not-said';
const SETTINGS = [
  { value: NOT_SAID, label: 'Not said: a hospital counts as acute' },
  ...CARE_SETTINGS.map((value) => ({ value, label: CARE_SETTING_WORDS[value] })),
] as const;

interface AddressDialogProps {
  /** The line as it stands, or an empty one of the kind that is on the screen. */
  readonly line: AddressLine;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** Adds a line to the address book or changes it. Cases keep what they recorded from it. */
export function AddressDialog({ line, isNew, onClose }: AddressDialogProps) {
  const [boxes, setBoxes] = useState(line);
  const problems = useProblems(problemsOf(boxes));
  const change = useCommand('change-address-book');

  async function submit(): Promise<void> {
    if (!problems.pass()) return;
    const done = await change.run({
      line: { ...boxes, name: boxes.name.trim(), gmcNumber: boxes.gmcNumber.trim() },
    });
    if (done === null) return;
    showDone(isNew ? 'Added to the address book' : 'Address book changed', null);
    onClose();
  }
  const box = (
    name: 'name' | 'organisation' | 'gmcNumber' | 'phone' | 'email' | 'address' | 'availability',
  ) => ({
    id: `address-${name}`,
    error: problems.of(`address-${name}`),
    value: boxes[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setBoxes({ ...boxes, [name]: event.target.value }),
  });
  const isPractitioner = boxes.kind === 'practitioner';

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isNew ? 'Add to the address book' : `Change ${line.name}`}
      hasUnsavedTyping={boxes !== line}
      actions={
        <>
          <Button kind="primary" busy={change.busy} onPress={() => void submit()}>
            {isNew ? 'Add' : 'Save the changes'}
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={change.refusal} fault={change.fault} />
      <Select
        label="Kind"
        choices={KINDS}
        value={boxes.kind}
        onChange={(kind) => setBoxes({ ...boxes, kind })}
      />
      <TextField {...box('name')} label="Name" maxLength={100} verbatim autoFocus />
      <FieldRow>
        <TextField {...box('organisation')} label="Organisation" optional maxLength={200} />
        {isPractitioner && (
          <TextField {...box('gmcNumber')} label="GMC number" optional inputMode="numeric" maxLength={7} />
        )}
      </FieldRow>
      <FieldRow>
        <TextField {...box('phone')} label="Telephone" type="tel" optional maxLength={200} />
        <TextField {...box('email')} label="Email" type="email" optional maxLength={200} />
      </FieldRow>
      {boxes.kind === 'site' && (
        <Select
          label="Which kind of hospital"
          hint="Returns count an acute hospital apart"
          choices={SETTINGS}
          value={boxes.setting ?? NOT_SAID}
          onChange={(chosen) => setBoxes({ ...boxes, setting: chosen === NOT_SAID ? null : chosen })}
        />
      )}
      <TextArea {...box('address')} label="Address" optional maxLength={2000} />
      <TextArea
        {...box('availability')}
        label={isPractitioner ? 'When they can be reached' : 'When somebody can be reached'}
        optional
        maxLength={2000}
      />
    </Dialog>
  );
}

function problemsOf({ gmcNumber, kind, name }: AddressLine): readonly FieldProblem[] {
  const isNumberWrong = kind === 'practitioner' && gmcNumber.trim() !== '' && !isGmcNumber(gmcNumber.trim());
  return [
    ...(name.trim() === '' ? [{ fieldId: 'address-name', message: 'Enter the name.' }] : []),
    ...(isNumberWrong
      ? [{ fieldId: 'address-gmcNumber', message: DETAIL_FAULT_WORDS['gmc-number-shape'] }]
      : []),
  ];
}
