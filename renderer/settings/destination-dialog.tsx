import { useState } from 'react';
import {
  DELIVERY_WAYS,
  type Destination,
  type DestinationFault,
  faultsOfDestination,
  RECIPIENT_KINDS,
} from '../../contract/for-window.ts';
import type { DestinationRow } from '../../contract/views.ts';
import {
  DELIVERY_WAY_WORDS,
  DESTINATION_FAULT_WORDS,
  RECIPIENT_KIND_WORDS,
} from '../../contract/words/delivery-words.ts';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { Select } from '../components/select.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';

const KINDS = RECIPIENT_KINDS.map((value) => ({ value, label: RECIPIENT_KIND_WORDS[value] }));
const WAYS = DELIVERY_WAYS.map((value) => ({ value, label: DELIVERY_WAY_WORDS[value] }));

const BOX_OF = {
  'name-missing': 'destination-name',
  'code-unusable': 'destination-code',
  'folder-not-absolute': 'destination-folder',
  'email-missing': 'destination-email',
  'encryption-key-unknown': 'destination-keys',
} as const satisfies Record<DestinationFault, string>;

/** An empty one; its id is made here, so that saving it twice makes one. */
export function aNewDestination(): DestinationRow {
  return {
    destinationId: crypto.randomUUID(),
    name: '',
    recipientKind: 'coroner-area',
    way: 'folder',
    code: '',
    folder: '',
    email: '',
    ageRecipients: [],
    retired: false,
    paused: false,
    pausedWhy: '',
    waiting: 0,
  };
}

interface DestinationDialogProps {
  readonly destination: DestinationRow;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** Adds a destination or changes it. What has left already is not touched. */
export function DestinationDialog({ destination, isNew, onClose }: DestinationDialogProps) {
  const [boxes, setBoxes] = useState(() => ({
    ...destination,
    keys: destination.ageRecipients.join('\n'),
  }));
  const wanted = destinationIn(boxes);
  const problems = useProblems(
    faultsOfDestination(wanted).map((fault) => ({
      fieldId: BOX_OF[fault],
      message: DESTINATION_FAULT_WORDS[fault],
    })),
  );
  const record = useCommand('record-destination');

  async function save(): Promise<void> {
    if (!problems.pass()) return;
    if ((await record.run({ destination: { ...wanted, ageRecipients: [...wanted.ageRecipients] } })) === null)
      return;
    showDone(isNew ? `${wanted.name} added` : `${wanted.name} changed`, null);
    onClose();
  }
  const box = (name: 'name' | 'code' | 'folder' | 'email' | 'keys') => ({
    id: `destination-${name}`,
    error: problems.of(`destination-${name}`),
    value: boxes[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setBoxes({ ...boxes, [name]: event.target.value }),
  });

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isNew ? 'Add a destination' : `Change ${destination.name}`}
      hasUnsavedTyping
      actions={
        <>
          <Button kind="primary" busy={record.busy} onPress={() => void save()}>
            {isNew ? 'Add the destination' : 'Save the changes'}
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={record.refusal} fault={record.fault} />
      <TextField {...box('name')} label="Name" maxLength={100} verbatim autoFocus />
      <Select
        label="Whose it is"
        choices={KINDS}
        value={boxes.recipientKind}
        onChange={(recipientKind) => setBoxes({ ...boxes, recipientKind })}
      />
      {isNew && (
        <>
          <TextField
            {...box('code')}
            label="Short name"
            hint="Stands in the names of folders: lower-case letters, digits and hyphens. It cannot be changed later."
            maxLength={30}
            verbatim
          />
          <RadioGroup
            label="Way"
            choices={WAYS}
            value={boxes.way}
            onChange={(way) => setBoxes({ ...boxes, way })}
          />
        </>
      )}
      {boxes.way === 'folder' && (
        <TextField
          {...box('folder')}
          label="Folder"
          hint="A network share or a synchronised folder that the recipient reads. Whoever can read it can read the documents, unless they are encrypted."
          maxLength={1000}
          verbatim
        />
      )}
      {boxes.way === 'email' && (
        <TextField {...box('email')} label="E-mail address" type="email" maxLength={200} verbatim />
      )}
      {(boxes.way === 'folder' || boxes.way === 'email') && (
        <TextArea
          {...box('keys')}
          label="Encryption keys"
          hint="The recipient’s public keys for age, one on each line. Without them packages are not encrypted."
          optional
          verbatim
          maxLength={1100}
        />
      )}
      {!isNew && (
        <Checkbox
          label="Not in use any more"
          hint="It is no longer offered and nothing is delivered there. It stays readable."
          isChecked={boxes.retired}
          onChange={(retired) => setBoxes({ ...boxes, retired })}
        />
      )}
    </Dialog>
  );
}

function destinationIn(boxes: DestinationRow & { readonly keys: string }): Destination {
  const { code, destinationId, email, folder, keys, name, recipientKind, retired, way } = boxes;
  return {
    destinationId,
    name: name.trim(),
    recipientKind,
    way,
    code: code.trim(),
    folder: way === 'folder' ? folder.trim() : '',
    email: way === 'email' ? email.trim() : '',
    ageRecipients: way !== 'folder' && way !== 'email' ? [] : keys.split(/\s+/).filter((key) => key !== ''),
    retired,
  };
}
