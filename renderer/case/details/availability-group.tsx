import { TextDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { TEXT } from './shapes.ts';
import { useDetail } from './use-detail.ts';
import { useNotKnown } from './use-not-known.ts';

const MAY_BE_UNKNOWN = ['practitionerAvailability'] as const;

/** When the attending practitioner can be reached: on leave until, on nights, which bleep. */
export function AvailabilityGroup() {
  const availability = useDetail('practitionerAvailability', TEXT);
  const notKnown = useNotKnown('availability', MAY_BE_UNKNOWN);
  return (
    <DetailsGroup
      id="details-availability"
      title="Attending practitioner’s availability"
      what="availability"
      details={[availability, notKnown]}
    >
      {(problemOf) => (
        <TextDetail
          detail={availability}
          problemOf={problemOf}
          maxLength={2000}
          notKnown={notKnown}
          isLong
          hint="Rota, leave, the best way to reach them"
        />
      )}
    </DetailsGroup>
  );
}
