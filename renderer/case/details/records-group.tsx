import { MomentFields } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import { DetailsGroup } from './details-group.tsx';
import { RECORDS_RECEIVED } from './shapes.ts';
import { useDetail } from './use-detail.ts';
import { cls } from '../case-classes.ts';

/** When the records came: the office's time for scrutiny is counted from it. */
export function RecordsGroup() {
  const received = useDetail('recordsReceivedAt', RECORDS_RECEIVED);
  return (
    <DetailsGroup
      id="details-records"
      title="Records received"
      what="when the records came"
      details={[received]}
    >
      {(problemOf) => (
        <>
          <p className={cls('soft')}>
            {received.said}. The time for scrutiny runs from here; until it is noted, from the opening of the
            case.
          </p>
          <Overtaken of={received.mine} />
          <MomentFields
            id={received.idOf('when')}
            what="Came"
            boxes={received.boxes.when}
            problemOf={problemOf}
            onChange={(when) => received.set({ when })}
          />
        </>
      )}
    </DetailsGroup>
  );
}
