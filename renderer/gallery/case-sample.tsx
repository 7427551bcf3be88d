import { useState } from 'react';
import { ArrowLeft, Clock, FileText } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { CheckRow } from '../components/check-row.tsx';
import { DeceasedBanner } from '../components/deceased-banner.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { QuestionCard, QuestionCards } from '../components/question-card.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { SaveIndicator } from '../components/save-indicator.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { TaskList, TaskRow } from '../components/task-row.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';
import { Timeline, TimelineEntry } from '../components/timeline.tsx';
import { useHotkey } from '../components/use-hotkey.ts';
import { showDone } from '../components/toast-region.tsx';
import { formatCuiDate, formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { formatName } from '../../contract/words/cui-name.ts';
import { formatNhsNumber } from '../../contract/words/cui-nhs-number.ts';
import { SampleFrame } from './sample-frame.tsx';
import styles from './gallery.module.css';
import { classesOf } from '../components/class-names.ts';

const cls = classesOf(styles);

const LINES = [
  { line: '1a', cause: 'Bronchopneumonia', interval: '4 days' },
  { line: '1b', cause: 'Immobility following left total anterior circulation infarct', interval: '11 days' },
  { line: '1c', cause: 'Atrial fibrillation', interval: '6 years' },
  { line: '1d', cause: '', interval: '' },
  { line: '2', cause: 'T2DM, chronic kidney disease stage 3b', interval: '' },
] as const;

const banner = (
  <DeceasedBanner
    name={formatName('Holloway', 'Margaret Anne', 'Mrs')}
    preferredName="Peggy"
    born={formatCuiDate('1941-03-14')}
    died={formatCuiDateTime('2026-11-18T03:40')}
    ageAtDeath="85y"
    gender="Female"
    nhsNumber={formatNhsNumber('9990000018')}
    place="Ward 7B, Queen’s Building"
    mark={
      <StatusTag tone="warn" icon={Clock}>
        6h 12m to target
      </StatusTag>
    }
  />
);

/** An open case, made of the components alone. Names and numbers are invented. */
export function CaseSample() {
  const [implant, setImplant] = useState<'no' | 'pacemaker' | 'other' | null>('no');
  const [question, setQuestion] = useState(1);
  useHotkey('Ctrl+Enter', () => showDone('Cause of death agreed', () => undefined));
  return (
    <SampleFrame banner={banner}>
      <PageHead
        title="Case ME-2026-01184"
        detail="1 of 13 in this list"
        actions={
          <>
            <Button icon={ArrowLeft} size="small">
              Worklist
            </Button>
            <Button size="small" keys="Alt+ArrowUp">
              Previous
            </Button>
            <Button size="small" keys="Alt+ArrowDown">
              Next
            </Button>
          </>
        }
      />
      <QuestionCards>
        <QuestionCard
          number={1}
          question="What did the person die from?"
          tone="info"
          tag={<StatusTag tone="info">Proposed</StatusTag>}
          isCurrent={question === 1}
          onOpen={() => setQuestion(1)}
        />
        <QuestionCard
          number={2}
          question="Report to a coroner?"
          tone="ok"
          tag={<StatusTag tone="ok">Not reportable</StatusTag>}
          isCurrent={question === 2}
          onOpen={() => setQuestion(2)}
        />
        <QuestionCard
          number={3}
          question="Governance concerns?"
          tone="neutral"
          tag={<StatusTag tone="neutral">Open</StatusTag>}
          isCurrent={question === 3}
          onOpen={() => setQuestion(3)}
        />
      </QuestionCards>
      <div className={cls('workspace')}>
        <Panel title="Tasks" tag={<span className={cls('soft')}>3 of 7 done</span>} flush scrolls isPane>
          <TaskList label="Tasks of this case">
            <TaskRow
              state="done"
              title="Proportionate review of records"
              detail="RB · 18-Nov-2026 11:20"
              onOpen={() => undefined}
            />
            <TaskRow
              state="done"
              title="Discussion with attending practitioner"
              detail="RB · 18-Nov-2026 13:05"
              onOpen={() => undefined}
            />
            <TaskRow
              state="under-way"
              title="Question 1: cause of death"
              detail="Cause proposed"
              isCurrent
              onOpen={() => undefined}
            />
            <TaskRow
              state="done"
              title="Question 2: coroner"
              detail="Not reportable · RB · 18-Nov-2026 13:12"
              onOpen={() => undefined}
            />
            <TaskRow
              state="under-way"
              title="Conversation with the bereaved"
              detail="1 of 2 questions answered"
              onOpen={() => undefined}
            />
            <TaskRow state="to-do" title="Question 3: governance" onOpen={() => undefined} />
            <TaskRow
              state="blocked"
              title="Medical examiner’s declaration"
              detail="Needs questions 1 and 3"
              onOpen={null}
            />
          </TaskList>
        </Panel>
        <Panel
          title="Cause of death"
          tag={
            <StatusTag tone="info" icon={null}>
              Draft 3
            </StatusTag>
          }
          actions={
            <Button kind="quiet" icon={FileText}>
              Preview certificate
            </Button>
          }
          scrolls
          isPane
          footer={
            <>
              <Button
                kind="primary"
                keys="Ctrl+Enter"
                onPress={() => showDone('Cause of death agreed', () => undefined)}
              >
                Agree cause
              </Button>
              <Button>Ask attending practitioner</Button>
              <Button>Refer to coroner</Button>
              <span className={cls('end')}>
                <SaveIndicator state={{ kind: 'saved', at: '10:42:07' }} />
              </span>
            </>
          }
        >
          <div className={cls('lines')}>
            <span className={cls('soft')} aria-hidden>
              Line
            </span>
            <span className={cls('soft')} aria-hidden>
              Disease or condition, as the attending practitioner wrote it
            </span>
            <span className={cls('soft')} aria-hidden>
              Onset to death
            </span>
            {LINES.map((row) => (
              <CauseLine key={row.line} {...row} />
            ))}
          </div>
          <RadioGroup
            label="Implant or device"
            layout="inline"
            value={implant}
            onChange={setImplant}
            choices={[
              { value: 'no', label: 'No' },
              { value: 'pacemaker', label: 'Pacemaker or ICD' },
              { value: 'other', label: 'Other' },
            ]}
          />
          <Panel title="Checks" level={3} tag={<StatusTag tone="warn">2 to look at</StatusTag>} flush>
            <TaskList label="Checks of the certificate">
              <CheckRow
                tone="ok"
                toneWord="Nothing to ask"
                title="The sequence runs from 1a back to an underlying cause"
                detail="1c Atrial fibrillation will be taken as the underlying cause."
              />
              <CheckRow
                tone="warn"
                toneWord="To look at"
                title="Part 2 holds an abbreviation: “T2DM”"
                detail="Registrars return abbreviations. Is it written out in the notes?"
                action={<Button size="small">Ask the AP</Button>}
              />
              <CheckRow
                tone="warn"
                toneWord="To look at"
                title="No interval for part 2"
                detail="Not required, but asked for where it is known."
              />
            </TaskList>
          </Panel>
        </Panel>
        <Panel
          title="Conversations"
          tag={<StatusTag tone="warn">1 question open</StatusTag>}
          flush
          scrolls
          isPane
        >
          <div className={cls('padded')}>
            <TextArea label="New note" labelHidden placeholder="Type or dictate. Saved as you type." />
            <div className={cls('row')}>
              <Button kind="primary">Record conversation</Button>
              <span className={cls('soft')}>Family · telephone</span>
            </div>
          </div>
          <Timeline label="Conversations, newest first">
            <TimelineEntry
              at="19-Nov-2026 09:42"
              atMachine="2026-11-19T09:42"
              who="L. Farrow (MEO)"
              how="Telephone · Mr D. Holloway (son)"
              tone="warn"
              tags={
                <>
                  <StatusTag tone="warn">Question to answer</StatusTag>
                  <StatusTag tone="neutral" icon={null}>
                    Possible concern
                  </StatusTag>
                </>
              }
            >
              Explained the draft cause and what each line means. Son understands. Asked whether the fall on
              09-Nov was looked at; said he was told “different things by two nurses”.
            </TimelineEntry>
            <TimelineEntry
              at="18-Nov-2026 15:10"
              atMachine="2026-11-18T15:10"
              who="L. Farrow (MEO)"
              how="Telephone · no answer"
            >
              Voicemail left, no clinical detail. Try again tomorrow before 10:00.
            </TimelineEntry>
            <TimelineEntry
              at="18-Nov-2026 13:05"
              atMachine="2026-11-18T13:05"
              who="Dr R. Bevan (ME)"
              how="Call · Dr S. Okafor (attending practitioner)"
              tags={
                <StatusTag tone="neutral" icon={null}>
                  Attending practitioner
                </StatusTag>
              }
            >
              Agrees sequence. Inpatient fall 09-Nov: CT head same day, no bleed. Not thought to have
              contributed.
            </TimelineEntry>
            <TimelineEntry
              at="18-Nov-2026 11:20"
              atMachine="2026-11-18T11:20"
              who="Dr R. Bevan (ME)"
              how="Review of records"
              isSuperseded
            >
              EPR, drug chart and CT of 07-Nov seen.
            </TimelineEntry>
          </Timeline>
        </Panel>
      </div>
    </SampleFrame>
  );
}

function CauseLine({
  line,
  cause,
  interval,
}: {
  readonly line: string;
  readonly cause: string;
  readonly interval: string;
}) {
  return (
    <>
      <b aria-hidden>{line}</b>
      <TextField
        label={`Line ${line}, disease or condition`}
        labelHidden
        verbatim
        defaultValue={cause}
        warning={line === '2' ? 'Holds an abbreviation' : null}
      />
      <TextField label={`Line ${line}, onset to death`} labelHidden verbatim defaultValue={interval} />
    </>
  );
}
