import { useState } from 'react';
import {
  ASSERTION_ALGORITHMS,
  ENDPOINT_AUTHENTICATIONS,
  ENDPOINT_OPERATIONS,
  type TypedKeeping,
} from '../../contract/for-window.ts';
import type { DestinationRow, EndpointRow } from '../../contract/views.ts';
import {
  ENDPOINT_AUTHENTICATION_WORDS,
  ENDPOINT_FIELD_WORDS,
  ENDPOINT_OPERATION_WORDS,
} from '../../contract/words/delivery-words.ts';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { Select } from '../components/select.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { boxesOf, endpointIn, hasPrivateKey, hasToken, type EndpointBoxes } from './endpoint-boxes.ts';

const OPERATIONS = ENDPOINT_OPERATIONS.map((value) => ({ value, label: ENDPOINT_OPERATION_WORDS[value] }));
const AUTHENTICATIONS = ENDPOINT_AUTHENTICATIONS.map((value) => ({
  value,
  label: ENDPOINT_AUTHENTICATION_WORDS[value],
}));
const ALGORITHMS = ASSERTION_ALGORITHMS.map((value) => ({ value, label: value }));

type TextBox = Exclude<keyof EndpointBoxes, 'operation' | 'authentication' | 'algorithm'>;

interface EndpointDialogProps {
  readonly destination: DestinationRow;
  /** Null where it was not set up yet. */
  readonly row: EndpointRow | null;
  readonly onClose: () => void;
}

/** Sets up the FHIR server of a destination. Secrets go in and are never shown again. */
export function EndpointDialog({ destination, row, onClose }: EndpointDialogProps) {
  const [boxes, setBoxes] = useState(() => boxesOf(row));
  const [forgetsList, setForgetsList] = useState(false);
  const record = useCommand('record-endpoint');
  const faults = record.refusal?.kind === 'endpoint-impossible' ? record.refusal.faults : [];

  async function save(): Promise<void> {
    const { endpoint, kept } = endpointIn(boxes, destination.destinationId);
    const asked = {
      endpoint: { ...endpoint, pinnedKeys: [...endpoint.pinnedKeys] },
      kept: forgetsList ? { ...kept, revocationListPem: '' } : { ...kept },
    };
    if ((await record.run(asked)) === null) return;
    showDone(`The FHIR server of ${destination.name} is set up`, null);
    onClose();
  }
  const box = (name: TextBox) => {
    const fault = faults.find(({ field }) => field === name);
    return {
      id: `endpoint-${name}`,
      label: ENDPOINT_FIELD_WORDS[name],
      error: fault === undefined ? null : `${ENDPOINT_FIELD_WORDS[name]} ${fault.reason}.`,
      value: boxes[name],
      onChange: (event: { readonly target: { readonly value: string } }) =>
        setBoxes({ ...boxes, [name]: event.target.value }),
    };
  };
  const line = (name: TextBox) => ({ ...box(name), maxLength: 200, verbatim: true });
  const lines = (name: TextBox) => ({ ...box(name), maxLength: 60_000, verbatim: true });
  const keptHint = (name: keyof TypedKeeping): string =>
    row?.isKept[name] === true
      ? 'One is kept and is never shown. Leave this empty to keep it; where an address changes it has to be typed again.'
      : 'Kept encrypted in the record of this computer, and never shown again.';

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`FHIR server of ${destination.name}`}
      hasUnsavedTyping
      actions={
        <>
          <Button kind="primary" busy={record.busy} onPress={() => void save()}>
            Save the FHIR server
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <RefusalNotice refusal={record.refusal} fault={record.fault} />
      <TextField {...line('baseUrl')} hint="https://…, as the recipient’s IT gives it." autoFocus />
      <RadioGroup
        label={ENDPOINT_FIELD_WORDS.operation}
        choices={OPERATIONS}
        value={boxes.operation}
        onChange={(operation) => setBoxes({ ...boxes, operation })}
      />
      <RadioGroup
        label={ENDPOINT_FIELD_WORDS.authentication}
        choices={AUTHENTICATIONS}
        value={boxes.authentication}
        onChange={(authentication) => setBoxes({ ...boxes, authentication })}
      />
      {hasToken(boxes) && (
        <>
          <TextField {...line('tokenUrl')} />
          <TextField {...line('clientId')} />
          <TextField {...line('scope')} optional />
        </>
      )}
      {boxes.authentication === 'client-secret' && (
        <PasswordField
          {...box('clientSecret')}
          purpose="new-password"
          maxLength={200}
          hint={keptHint('clientSecret')}
        />
      )}
      {boxes.authentication === 'private-key-jwt' && (
        <>
          <TextField {...line('keyId')} />
          <Select
            label={ENDPOINT_FIELD_WORDS.algorithm}
            choices={ALGORITHMS}
            value={boxes.algorithm}
            onChange={(algorithm) => setBoxes({ ...boxes, algorithm })}
          />
        </>
      )}
      {boxes.authentication === 'client-certificate' && (
        <TextArea {...lines('certificatePem')} hint="With its chain, as PEM." />
      )}
      {hasPrivateKey(boxes) && <TextArea {...lines('privateKeyPem')} hint={keptHint('privateKeyPem')} />}
      <Disclosure summary="Certificates and proxy" isOpenAtFirst={faults.length > 0}>
        <TextArea
          {...lines('authoritiesPem')}
          hint="Certificates of the authorities, as PEM. Only these are believed; without any, those that come with the program."
          optional
        />
        <TextArea
          {...box('pinnedKeys')}
          hint="SHA-256 of the server’s public key in base64, one on each line. Asked for besides a valid certificate."
          maxLength={500}
          verbatim
          optional
        />
        <TextArea
          {...box('revocationListPem')}
          hint={
            row?.isKept.revocationListPem === true
              ? 'A list is kept. Paste a newer one here before it ends, or the server is no longer believed.'
              : 'The lists of every authority of the server, as PEM. They end, and must be renewed here.'
          }
          maxLength={1_000_000}
          verbatim
          optional
        />
        {row?.isKept.revocationListPem === true && (
          <Checkbox
            label="Forget the list of revoked certificates"
            isChecked={forgetsList}
            onChange={setForgetsList}
          />
        )}
        <TextField {...line('proxyUrl')} hint="Such as http://proxy.trust.example:8080." optional />
        {boxes.proxyUrl.trim() !== '' && <TextField {...line('proxyUser')} optional />}
        {boxes.proxyUrl.trim() !== '' && boxes.proxyUser.trim() !== '' && (
          <PasswordField
            {...box('proxyPassword')}
            purpose="new-password"
            maxLength={200}
            hint={keptHint('proxyPassword')}
          />
        )}
      </Disclosure>
    </Dialog>
  );
}
