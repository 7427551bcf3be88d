import { useState } from 'react';
import { Copy, FileText, MoreHorizontal, Pin } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { CheckboxGroup } from '../components/checkbox-group.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { DateField } from '../components/date-field.tsx';
import { DeceasedBanner } from '../components/deceased-banner.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FactList } from '../components/fact-list.tsx';
import { FieldRow } from '../components/field-row.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { KeyboardHint } from '../components/keyboard-hint.tsx';
import { Menu } from '../components/menu.tsx';
import { NhsNumberField } from '../components/nhs-number-field.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { Progress } from '../components/progress.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { RefusalNotice } from '../components/refusal-notice.tsx';
import { SaveIndicator } from '../components/save-indicator.tsx';
import { SearchField } from '../components/search-field.tsx';
import { Select } from '../components/select.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { Tabs } from '../components/tabs.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';
import { TimeField } from '../components/time-field.tsx';
import { showDone, ToastRegion } from '../components/toast-region.tsx';
import styles from './gallery.module.css';
import { classesOf } from '../components/class-names.ts';

const cls = classesOf(styles);
const nothing = (): void => undefined;

/** Every component in every state it has, on one page. */
export function Catalogue() {
  return (
    <main className={cls('catalogue')}>
      <PageHead title="Components" detail="Every state, both themes, both densities" />
      <Banners />
      <div className={cls('columns')}>
        <Buttons />
        <Fields />
        <Choices />
        <States />
        <Messages />
        <Layers />
      </div>
    </main>
  );
}

function Banners() {
  return (
    <>
      <DeceasedBanner
        name="HOLLOWAY, Margaret Anne (Mrs)"
        preferredName="Peggy"
        born="14-Mar-1941"
        died="18-Nov-2026 03:40"
        ageAtDeath="85y"
        gender="Female"
        nhsNumber="999 000 0018"
        place="Ward 7B"
        mark={<StatusTag tone="bad">Target passed</StatusTag>}
      />
      <DeceasedBanner
        name="FAIRWEATHER-MONTGOMERY-BLACKWOODE, Wilhelmina Josephine Augusta Constantina (Dame)"
        preferredName={null}
        born="Not known"
        died="Approx 14:47 18-Nov-2026"
        ageAtDeath="Not known"
        gender="Not specified"
        nhsNumber="Not recorded"
      />
    </>
  );
}

function Buttons() {
  const [pinned, setPinned] = useState(true);
  return (
    <Panel title="Buttons">
      <div className={cls('row')}>
        <Button kind="primary" keys="Ctrl+Enter" onPress={nothing}>
          Agree cause
        </Button>
        <Button>Ask attending practitioner</Button>
        <Button kind="quiet" icon={FileText}>
          Preview
        </Button>
        <Button kind="danger">Void the case</Button>
        <Button kind="primary" busy>
          Writing the referral
        </Button>
      </div>
      <div className={cls('row')}>
        <Button size="small" kind="primary">
          Record
        </Button>
        <Button size="small">Expand</Button>
        <Button size="small" kind="quiet">
          Filter
        </Button>
        <IconButton icon={Copy} label="Copy NHS number" onPress={nothing} />
        <IconButton icon={Pin} label="Pin" isPressed={pinned} onPress={() => setPinned(!pinned)} />
        <IconButton icon={Copy} label="Copy" whyNot="There is nothing to copy." onPress={nothing} />
      </div>
      <Button
        kind="primary"
        whyNot="Only a medical examiner may declare. You are signed in as a medical examiner officer."
      >
        Declare
      </Button>
      <Button whyNot="Question 3 has no answer." whyNotPlace="beside">
        Close the case
      </Button>
      <div className={cls('row')}>
        <Menu
          label="More"
          icon={MoreHorizontal}
          acts={[
            { id: 'print', label: 'Print the case', keys: 'Ctrl+P', onAction: nothing },
            {
              id: 'void',
              label: 'Void the case',
              whyNot: 'A document has already left the office.',
              onAction: nothing,
            },
          ]}
        />
        <Menu
          label="More acts"
          icon={MoreHorizontal}
          iconOnly
          look="quiet"
          acts={[{ id: 'one', label: 'One', onAction: nothing }]}
        />
        <KeyboardHint keys="Alt+ArrowDown">next case</KeyboardHint>
      </div>
    </Panel>
  );
}

function Fields() {
  const [digits, setDigits] = useState('9990000018');
  const [born, setBorn] = useState('14-Mar-1941');
  const [time, setTime] = useState('03:40');
  const [words, setWords] = useState('holl');
  return (
    <Panel title="Fields">
      <TextField label="Surname" defaultValue="Holloway" />
      <TextField label="Preferred name" optional hint="What the family calls the person" />
      <TextField label="Relationship" error="Say how this person is related." defaultValue="" />
      <TextField label="Line 1a" verbatim warning="Is this an abbreviation?" defaultValue="T2DM" />
      <TextField label="Case reference" readOnly value="ME-2026-01184" />
      <TextArea
        label="What the family said"
        hint="In their own words"
        verbatim
        defaultValue={'He was told different things\nby two nurses.'}
      />
      <SearchField label="Search cases" value={words} onChange={setWords} />
      <FieldRow>
        <NhsNumberField label="NHS No." digits={digits} onChange={setDigits} />
        <DateField label="Born" text={born} latestYear={null} onChange={setBorn} />
        <TimeField label="Time of death" text={time} onChange={setTime} />
      </FieldRow>
      <PasswordField label="Password" purpose="sign-in" />
    </Panel>
  );
}

function Choices() {
  const [place, setPlace] = useState<'ward' | 'home' | 'hospice' | null>(null);
  const [answer, setAnswer] = useState<'yes' | 'no' | 'unsure' | null>(null);
  const [sources, setSources] = useState<readonly ('notes' | 'chart' | 'imaging')[]>(['notes']);
  const [isSure, setIsSure] = useState(false);
  const answers = [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
    { value: 'unsure', label: 'Not sure', hint: 'Discuss with the coroner’s officer' },
  ] as const;
  return (
    <Panel title="Choices">
      <Select
        label="Place of death"
        value={place}
        onChange={setPlace}
        hint="Where the person died"
        choices={[
          { value: 'ward', label: 'Ward' },
          { value: 'home', label: 'Home', hint: 'Includes a care home' },
          { value: 'hospice', label: 'Hospice' },
        ]}
      />
      <Select
        label="Place of death, refused"
        value={place}
        onChange={setPlace}
        error="Choose where the person died."
        choices={[
          { value: 'ward', label: 'Ward' },
          { value: 'home', label: 'Home' },
        ]}
      />
      <RadioGroup label="Is the death reportable?" choices={answers} value={answer} onChange={setAnswer} />
      <RadioGroup
        label="Reportable, one below another"
        layout="stacked"
        choices={answers}
        value={answer}
        onChange={setAnswer}
        error="Choose an answer."
      />
      <RadioGroup
        label="Did the person fall?"
        hint="Any fall, however long ago"
        layout="beside"
        choices={answers}
        value="no"
        onChange={nothing}
      />
      <RadioGroup label="Implant or device" layout="inline" choices={answers} value="no" onChange={nothing} />
      <CheckboxGroup
        label="Sources seen"
        hint="Tick what you have looked at"
        values={sources}
        onChange={setSources}
        choices={[
          { value: 'notes', label: 'Notes' },
          { value: 'chart', label: 'Drug chart' },
          { value: 'imaging', label: 'Imaging', hint: 'CT, MRI, X-ray' },
        ]}
      />
      <Checkbox
        label="I was not involved in the care of this person"
        isChecked={isSure}
        onChange={setIsSure}
      />
      <Checkbox label="All cases" isChecked={false} isPartly onChange={nothing} />
    </Panel>
  );
}

function States() {
  const [tab, setTab] = useState('facts');
  return (
    <Panel
      title="States"
      tag={<StatusTag tone="info">4 kinds</StatusTag>}
      footer={<SaveIndicator state={{ kind: 'saving' }} />}
    >
      <div className={cls('row')}>
        <StatusTag tone="ok">Not reportable</StatusTag>
        <StatusTag tone="warn">Question open</StatusTag>
        <StatusTag tone="bad">Target passed</StatusTag>
        <StatusTag tone="info">Proposed</StatusTag>
        <StatusTag tone="neutral">Open</StatusTag>
        <StatusTag tone="neutral" icon={null}>
          Community
        </StatusTag>
      </div>
      <div className={cls('row')}>
        <SaveIndicator state={{ kind: 'saved', at: '10:42:07' }} />
        <SaveIndicator state={{ kind: 'not-saved', why: 'the disk is full', onRetry: nothing }} />
      </div>
      <Tabs
        label="The case"
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'facts',
            label: 'Details',
            content: (
              <FactList
                facts={[
                  { label: 'Usual GP', value: 'Lansdown Surgery' },
                  { label: 'Occupation', value: null },
                  { label: 'Address', value: '4 Invented Row\nExampleton' },
                ]}
              />
            ),
          },
          {
            id: 'log',
            label: 'Log',
            mark: (
              <StatusTag tone="neutral" icon={null}>
                12
              </StatusTag>
            ),
            content: <p>Entries</p>,
          },
        ]}
      />
      <Disclosure summary="Why is this asked?" isOpenAtFirst>
        Because registrars return certificates with abbreviations.
      </Disclosure>
      <Progress label="Writing referral 3 of 12" done={0.25} onCancel={nothing} />
      <Progress label="Checking the chain" done={null} onCancel={null} />
      <Skeleton label="Loading the case" />
      <EmptyState
        kind="none"
        title="No conversation yet"
        action={<Button kind="primary">Record a conversation</Button>}
      >
        Calls with the family, the attending practitioner and the coroner’s officer are kept here.
      </EmptyState>
    </Panel>
  );
}

function Messages() {
  return (
    <Panel title="Messages">
      <Notice
        tone="info"
        title="Somebody else changed this case"
        actions={<Button size="small">Show what changed</Button>}
      >
        L. Farrow recorded a conversation at 10:41.
      </Notice>
      <Notice tone="warn" title="The bank holidays of 2028 are not known yet">
        Working days after 31-Dec-2027 cannot be counted.
      </Notice>
      <Notice tone="ok" title="Backup restored in practice">
        All 412 cases were read back.
      </Notice>
      <Notice tone="bad" title="The record could not be verified">
        Entry 1,204 does not match its fingerprint.
      </Notice>
      <Notice tone="neutral" title="Practice mode" />
      <RefusalNotice
        happened="The referral was not written"
        safe="Everything you typed is kept, and the case is unchanged."
        toDo="Choose another folder, or ask IT to free space on this one."
        code="7F3A"
        actions={<Button size="small">Choose another folder</Button>}
      />
      <ErrorSummary
        attempt={0}
        problems={[
          { fieldId: 'surname', message: 'Enter the surname' },
          { fieldId: 'died', message: 'The date of death is after today' },
        ]}
      />
    </Panel>
  );
}

function Layers() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const [typed, setTyped] = useState('');
  const banner = (
    <DeceasedBanner
      name="HOLLOWAY, Margaret Anne (Mrs)"
      preferredName={null}
      born="14-Mar-1941"
      died="18-Nov-2026 03:40"
      ageAtDeath="85y"
      gender="Female"
      nhsNumber="999 000 0018"
    />
  );
  return (
    <Panel title="Layers">
      <div className={cls('row')}>
        <Button onPress={() => setOpen('dialog')}>Open dialog</Button>
        <Button onPress={() => setOpen('confirm')}>Open confirmation</Button>
        <Button onPress={() => showDone('Conversation recorded', nothing)}>Show what was done</Button>
      </div>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={() => setOpen(null)}
        title="Correct an entry"
        banner={banner}
        hasUnsavedTyping={typed !== ''}
        actions={
          <Button kind="primary" onPress={() => setOpen(null)}>
            Record correction
          </Button>
        }
      >
        <TextArea
          label="Why is it corrected?"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onClose={() => setOpen(null)}
        onConfirm={() => setOpen(null)}
        title="Send the referral?"
        confirmLabel="Confirm and send"
        banner={banner}
        whyNot="Enter your password first."
      >
        <p>The referral leaves the office. It goes to the coroner for Exampleshire.</p>
        <PasswordField label="Your password" purpose="sign-in" />
      </ConfirmDialog>
      <ToastRegion />
    </Panel>
  );
}
