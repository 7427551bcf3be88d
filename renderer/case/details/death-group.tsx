import { DeathDetail, PlaceDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { DEATH, PLACE } from './shapes.ts';
import { useDetail } from './use-detail.ts';

/** When and where the person died. */
export function DeathGroup() {
  const death = useDetail('death', DEATH);
  const place = useDetail('place', PLACE);
  return (
    <DetailsGroup
      id="details-death-group"
      title="The death"
      what="details of the death"
      details={[death, place]}
    >
      {(problemOf) => (
        <>
          <DeathDetail detail={death} problemOf={problemOf} />
          <PlaceDetail detail={place} problemOf={problemOf} />
        </>
      )}
    </DetailsGroup>
  );
}
