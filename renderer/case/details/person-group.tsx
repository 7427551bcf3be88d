import { cls } from '../case-classes.ts';
import { BirthDetail, NhsNumberDetail, SexDetail, TextDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { BIRTH, NHS_NUMBER, SEX, TEXT } from './shapes.ts';
import { useDetail } from './use-detail.ts';

/** Who the person was. */
export function PersonGroup() {
  const surname = useDetail('surname', TEXT);
  const forenames = useDetail('forenames', TEXT);
  const title = useDetail('title', TEXT);
  const preferredName = useDetail('preferredName', TEXT);
  const sex = useDetail('sex', SEX);
  const birth = useDetail('dateOfBirth', BIRTH);
  const nhsNumber = useDetail('nhsNumber', NHS_NUMBER);
  const hospitalNumber = useDetail('hospitalNumber', TEXT);
  const address = useDetail('address', TEXT);
  const occupation = useDetail('occupation', TEXT);
  return (
    <DetailsGroup
      id="details-person"
      title="Who the person was"
      what="details of the person"
      details={[
        surname,
        forenames,
        title,
        preferredName,
        sex,
        birth,
        nhsNumber,
        hospitalNumber,
        address,
        occupation,
      ]}
    >
      {(problemOf) => (
        <>
          <div className={cls('facts-row')}>
            <TextDetail detail={surname} problemOf={problemOf} />
            <TextDetail detail={forenames} problemOf={problemOf} />
            <TextDetail detail={title} problemOf={problemOf} />
            <TextDetail detail={preferredName} problemOf={problemOf} />
          </div>
          <SexDetail detail={sex} problemOf={problemOf} />
          <div className={cls('facts-row')}>
            <BirthDetail detail={birth} problemOf={problemOf} />
            <NhsNumberDetail detail={nhsNumber} problemOf={problemOf} />
            <TextDetail detail={hospitalNumber} problemOf={problemOf} maxLength={200} />
          </div>
          <div className={cls('facts-row')}>
            <TextDetail detail={address} problemOf={problemOf} maxLength={2000} />
            <TextDetail detail={occupation} problemOf={problemOf} maxLength={200} />
          </div>
        </>
      )}
    </DetailsGroup>
  );
}
