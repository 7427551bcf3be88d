import { cls } from '../case-classes.ts';
import { DisposalDetail, DonationDetail, ImplantsDetail, OutOfCountryDetail } from './after-death-fields.tsx';
import { DISPOSAL, DONATION, IMPLANTS, OUT_OF_COUNTRY } from './after-death-shapes.ts';
import { TextDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { TEXT } from './shapes.ts';
import { useDetail } from './use-detail.ts';
import { useNotKnown } from './use-not-known.ts';

const MAY_BE_UNKNOWN = ['funeralDirector', 'personalEffects'] as const;

/** What the family and the funeral director wait for. */
export function AfterDeathGroup() {
  const disposal = useDetail('disposal', DISPOSAL);
  const funeralDirector = useDetail('funeralDirector', TEXT);
  const outOfCountry = useDetail('outOfCountry', OUT_OF_COUNTRY);
  const implants = useDetail('implants', IMPLANTS);
  const donation = useDetail('donation', DONATION);
  const personalEffects = useDetail('personalEffects', TEXT);
  const notKnown = useNotKnown('after-death', MAY_BE_UNKNOWN);
  return (
    <DetailsGroup
      id="details-after-death"
      title="After the death"
      what="arrangements"
      details={[disposal, funeralDirector, outOfCountry, implants, donation, personalEffects, notKnown]}
    >
      {(problemOf) => (
        <>
          <DisposalDetail detail={disposal} problemOf={problemOf} />
          <OutOfCountryDetail detail={outOfCountry} problemOf={problemOf} />
          <ImplantsDetail detail={implants} problemOf={problemOf} />
          <DonationDetail detail={donation} problemOf={problemOf} />
          <div className={cls('facts-row')}>
            <TextDetail
              detail={funeralDirector}
              problemOf={problemOf}
              maxLength={2000}
              notKnown={notKnown}
              isLong
            />
            <TextDetail
              detail={personalEffects}
              problemOf={problemOf}
              maxLength={2000}
              notKnown={notKnown}
              isLong
            />
          </div>
        </>
      )}
    </DetailsGroup>
  );
}
