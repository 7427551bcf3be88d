import { AdmissionDetail, ADMISSION } from './admission-detail.tsx';
import { DeathDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { PlaceDetail } from './place-detail.tsx';
import { DEATH, PLACE } from './shapes.ts';
import { useDetail } from './use-detail.ts';

/** When and where the person died, and how they came there where it was a hospital. */
export function DeathGroup() {
  const death = useDetail('death', DEATH);
  const place = useDetail('place', PLACE);
  const admission = useDetail('admission', ADMISSION);
  const isInHospital = place.boxes.kind === 'hospital';
  return (
    <DetailsGroup
      id="details-death-group"
      title="The death"
      what="details of the death"
      details={[death, place, admission]}
    >
      {(problemOf) => (
        <>
          <DeathDetail detail={death} problemOf={problemOf} />
          <PlaceDetail detail={place} problemOf={problemOf} />
          {(isInHospital || admission.mine.recorded !== null || admission.isChanged) && (
            <AdmissionDetail detail={admission} problemOf={problemOf} />
          )}
        </>
      )}
    </DetailsGroup>
  );
}
