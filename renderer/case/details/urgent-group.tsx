import type { FieldValues } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { URGENT_RESULT_WORDS } from '../../../contract/words/wider-words.ts';
import { choices } from '../choices.ts';
import { MomentFields } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import { DetailsGroup } from './details-group.tsx';
import { Asked } from './after-death-fields.tsx';
import { URGENT } from './shapes.ts';
import { type DetailShape, useDetail } from './use-detail.ts';

type Result = FieldValues['urgentReleaseResult'];

const RESULT: DetailShape<'urgentReleaseResult', { readonly result: Result | '' }> = {
  boxesOf: (value) => ({ result: value ?? '' }),
  valueOf: ({ result }) => (result === '' ? null : result),
  problems: () => [],
};
const RESULTS = choices<Result>(URGENT_RESULT_WORDS);

/** Whether the body is needed quickly, why, by when, and what came of it. */
export function UrgentGroup() {
  const urgent = useDetail('urgentRelease', URGENT);
  const result = useDetail('urgentReleaseResult', RESULT);
  const { requested, reason, deadline } = urgent.boxes;
  return (
    <DetailsGroup id="details-urgent" title="Urgent release" what="urgent release" details={[urgent, result]}>
      {(problemOf) => (
        <>
          <Overtaken of={urgent.mine} />
          <div id={urgent.idOf('requested')} tabIndex={-1}>
            <RadioGroup
              label="Is the release urgent?"
              hint={urgent.said}
              choices={[
                { value: 'yes', label: 'Urgent' },
                { value: 'no', label: 'Not urgent' },
              ]}
              value={requested === '' ? null : requested}
              error={problemOf(urgent.idOf('requested'))}
              onChange={(chosen) => urgent.set({ requested: chosen })}
            />
          </div>
          {requested === 'yes' && (
            <>
              <TextArea
                id={urgent.idOf('')}
                label="Why it is urgent"
                maxLength={2000}
                value={reason}
                error={problemOf(urgent.idOf(''))}
                onChange={(event) => urgent.set({ reason: event.target.value })}
              />
              <MomentFields
                id={urgent.idOf('deadline')}
                what="Needed by"
                optional
                boxes={deadline}
                problemOf={problemOf}
                onChange={(boxes) => urgent.set({ deadline: boxes })}
              />
            </>
          )}
          {(urgent.mine.recorded?.value.requested === true || result.mine.recorded !== null) && (
            <Asked
              detail={result}
              label="What came of it"
              choices={RESULTS}
              value={result.boxes.result}
              error={null}
              onChange={(chosen) => result.set({ result: chosen })}
            />
          )}
        </>
      )}
    </DetailsGroup>
  );
}
