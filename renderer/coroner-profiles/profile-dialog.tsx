import { useState } from 'react';
import { type CoronerProfile, PROFILE_WAYS } from '../../contract/for-window.ts';
import { PROFILE_WAY_WORDS } from '../../contract/words/coroner-profile-words.ts';
import { useAddressBook } from '../address-book/use-address-book.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';
import { BoxesEditor } from './boxes-editor.tsx';
import { profileOf, profileProblems, typedProfile } from './profile-boxes.ts';

const WAYS = PROFILE_WAYS.map((value) => ({ value, label: PROFILE_WAY_WORDS[value] }));

interface ProfileDialogProps {
  readonly profile: CoronerProfile;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** Notes how one coroner's office takes a referral. Rule PORT-3. */
export function ProfileDialog({ profile, isNew, onClose }: ProfileDialogProps) {
  const [initial] = useState(() => typedProfile(profile));
  const [boxes, setBoxes] = useState(initial);
  const problems = useProblems(profileProblems(boxes));
  const change = useCommand('change-coroner-profile');
  const areas = useAddressBook('coroner-area').map(({ name }) => name);

  async function submit(): Promise<void> {
    if (!problems.pass()) return;
    if ((await change.run({ profile: profileOf(boxes) })) === null) return;
    showDone(isNew ? 'Profile added' : 'Profile changed', null);
    onClose();
  }
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={isNew ? 'Add a coroner’s profile' : `Change the profile of ${profile.coronerArea}`}
      hasUnsavedTyping={boxes !== initial}
      actions={
        <>
          <Button kind="primary" busy={change.busy} onPress={() => void submit()}>
            {isNew ? 'Add the profile' : 'Save the changes'}
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={change.refusal} fault={change.fault} />
      <TextField
        id="profile-area"
        label="Coroner area"
        hint={
          areas.length === 0
            ? 'As the cases name it'
            : `As the cases name it. In the book: ${areas.join(', ')}`
        }
        maxLength={100}
        verbatim
        autoFocus
        error={problems.of('profile-area')}
        value={boxes.coronerArea}
        onChange={({ target }) => setBoxes({ ...boxes, coronerArea: target.value })}
      />
      <RadioGroup
        label="How they take a referral"
        layout="inline"
        choices={WAYS}
        value={boxes.way}
        onChange={(way) => setBoxes({ ...boxes, way })}
      />
      <TextField
        id="profile-where"
        label="Where it goes"
        hint="The address of the portal, or an email address. Nothing of a case."
        optional
        verbatim
        maxLength={200}
        value={boxes.where}
        onChange={({ target }) => setBoxes({ ...boxes, where: target.value })}
      />
      <TextArea
        id="profile-notes"
        label="What to know"
        optional
        maxLength={2000}
        value={boxes.notes}
        onChange={({ target }) => setBoxes({ ...boxes, notes: target.value })}
      />
      <BoxesEditor
        boxes={boxes.boxes}
        problemOf={problems.of}
        onChange={(changed) => setBoxes({ ...boxes, boxes: changed })}
      />
    </Dialog>
  );
}
