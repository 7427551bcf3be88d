import type { Review } from '../../../contract/for-window.ts';
import { CIRCUMSTANCES } from '../../../contract/for-window.ts';
import { FactList } from '../../components/fact-list.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useCommand } from '../../use-command.ts';
import { CIRCUMSTANCE_WORDS } from '../../../contract/words/detail-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { useCase } from '../case-context.ts';
import { Contested, settling } from '../contested.tsx';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useFieldForm } from '../use-field-form.ts';
import { whyNot } from '../why-not.ts';

interface ReviewBoxes {
  readonly recordsSeen: string;
  readonly recordsNotAvailable: string;
  readonly circumstances: Review['circumstances'] | '';
  readonly findings: string;
  readonly proportionality: string;
}

const IDS = {
  seen: 'review-seen',
  missing: 'review-not-available',
  circumstances: 'review-circumstances',
  findings: 'review-findings',
  proportionality: 'review-proportionality',
} as const;
const CHOICES = CIRCUMSTANCES.map((value) => ({ value, label: CIRCUMSTANCE_WORDS[value] }));

const boxesOf = (value: Review | null): ReviewBoxes => ({
  recordsSeen: value?.recordsSeen ?? '',
  recordsNotAvailable: value?.recordsNotAvailable ?? '',
  circumstances: value?.circumstances ?? '',
  findings: value?.findings ?? '',
  proportionality: value?.proportionality ?? '',
});

/** The medical examiner's independent, proportionate review of the records. */
export function ReviewForm() {
  const { caseId, view } = useCase();
  const mine = useFieldForm('review', boxesOf);
  const { form, recorded } = mine;
  const { recordsSeen, recordsNotAvailable, circumstances, findings, proportionality } = form.values;
  const command = useCommand('record-review');
  const blocked = whyNot(view, 'record-review');
  const act = useAct({
    check: () => [
      ...(recordsSeen.trim() === ''
        ? [{ fieldId: IDS.seen, message: 'Write which records were seen.' }]
        : []),
      ...(circumstances === ''
        ? [{ fieldId: IDS.circumstances, message: 'Choose what the death was in its circumstances.' }]
        : []),
      ...(findings.trim() === '' ? [{ fieldId: IDS.findings, message: 'Write what the review found.' }] : []),
    ],
    done: 'Review of the records recorded',
    run: async () => {
      if (circumstances === '') return false;
      const missing = recordsNotAvailable.trim() === '' ? null : recordsNotAvailable;
      const review = mine.change({
        recordsSeen,
        recordsNotAvailable: missing,
        circumstances,
        findings,
        proportionality,
      });
      if ((await command.run({ caseId, review }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="review"
      title="Review of the records"
      actLabel={recorded === null ? 'Record review' : 'Record new version of review'}
      act={act}
      whyNot={blocked}
      command={command}
      form={form}
      lead={
        <>
          <Contested
            field="review"
            recorded={recorded}
            busy={command.busy}
            whyNot={blocked}
            onChoose={(version) => {
              if (recorded !== null) void command.run({ caseId, review: settling(recorded, version) });
            }}
          />
          <RecordedLine field="review" recorded={recorded} />
          <Overtaken of={mine} />
          {blocked !== null && recorded !== null && <ReviewFacts review={recorded.value} />}
        </>
      }
    >
      <TextArea
        id={IDS.seen}
        label="Records seen"
        hint="Notes, drug charts, imaging, laboratory, the practice’s record"
        value={recordsSeen}
        error={problemOf(act, IDS.seen)}
        onChange={(event) => form.set('recordsSeen', event.target.value)}
      />
      <TextArea
        id={IDS.missing}
        label="Records not available, and why"
        hint="Left empty: none was missed"
        optional
        value={recordsNotAvailable}
        onChange={(event) => form.set('recordsNotAvailable', event.target.value)}
      />
      <div id={IDS.circumstances} tabIndex={-1}>
        <RadioGroup
          label="The death was"
          choices={CHOICES}
          value={circumstances === '' ? null : circumstances}
          error={problemOf(act, IDS.circumstances)}
          onChange={(chosen) => form.set('circumstances', chosen)}
        />
      </div>
      <TextArea
        id={IDS.findings}
        label="Findings"
        rows={4}
        value={findings}
        error={problemOf(act, IDS.findings)}
        onChange={(event) => form.set('findings', event.target.value)}
      />
      <TextArea
        id={IDS.proportionality}
        label="How deep the review went, and why"
        hint="What was enough for this death: which records were read closely, which were not, and what decided it"
        optional
        maxLength={2000}
        value={proportionality}
        onChange={(event) => form.set('proportionality', event.target.value)}
      />
    </ActPanel>
  );
}

/** The review as it was recorded, to read. */
export function ReviewFacts({ review }: { readonly review: Review }) {
  return (
    <FactList
      facts={[
        { label: 'Records seen', value: review.recordsSeen },
        { label: 'Not available', value: review.recordsNotAvailable ?? 'None named' },
        { label: 'The death was', value: CIRCUMSTANCE_WORDS[review.circumstances] },
        { label: 'Findings', value: review.findings },
        { label: 'How deep it went, and why', value: orNull(review.proportionality) },
      ]}
    />
  );
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
