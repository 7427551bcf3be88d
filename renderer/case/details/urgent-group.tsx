import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { MomentFields } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import { DetailsGroup } from './details-group.tsx';
import { URGENT } from './shapes.ts';
import { useDetail } from './use-detail.ts';

/** Whether the body is needed quickly, why, and by when. */
export function UrgentGroup() {
  const urgent = useDetail('urgentRelease', URGENT);
  const { requested, reason, deadline } = urgent.boxes;
  return (
    <DetailsGroup id="details-urgent" title="Urgent release" what="urgent release" details={[urgent]}>
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
        </>
      )}
    </DetailsGroup>
  );
}
