import { cls } from '../case-classes.ts';
import { DateOfBirthDetail, SexDetail, TextDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { NhsNumberDetail } from './nhs-number-detail.tsx';
import { DATE_OF_BIRTH, NHS_NUMBER, SEX, TEXT } from './shapes.ts';
import { HOSPITAL_NUMBERS, HospitalNumbersDetail } from './hospital-numbers-detail.tsx';
import { useDetail } from './use-detail.ts';
import { useNotKnown } from './use-not-known.ts';

const MAY_BE_UNKNOWN = [
  'forenames',
  'preferredName',
  'alsoKnownAs',
  'hospitalNumber',
  'otherHospitalNumbers',
  'address',
] as const;

/** Who the person was. */
export function PersonGroup() {
  const surname = useDetail('surname', TEXT);
  const forenames = useDetail('forenames', TEXT);
  const title = useDetail('title', TEXT);
  const preferredName = useDetail('preferredName', TEXT);
  const sex = useDetail('sex', SEX);
  const birth = useDetail('dateOfBirth', DATE_OF_BIRTH);
  const nhsNumber = useDetail('nhsNumber', NHS_NUMBER);
  const hospitalNumber = useDetail('hospitalNumber', TEXT);
  const address = useDetail('address', TEXT);
  const alsoKnownAs = useDetail('alsoKnownAs', TEXT);
  const otherNumbers = useDetail('otherHospitalNumbers', HOSPITAL_NUMBERS);
  const notKnown = useNotKnown('person', MAY_BE_UNKNOWN);
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
        alsoKnownAs,
        otherNumbers,
        notKnown,
      ]}
    >
      {(problemOf) => (
        <>
          <div className={cls('facts-row')}>
            <TextDetail detail={surname} problemOf={problemOf} />
            <TextDetail detail={forenames} problemOf={problemOf} notKnown={notKnown} />
            <TextDetail detail={title} problemOf={problemOf} />
            <TextDetail detail={preferredName} problemOf={problemOf} notKnown={notKnown} />
            <TextDetail
              detail={alsoKnownAs}
              problemOf={problemOf}
              maxLength={200}
              notKnown={notKnown}
              hint="Former names, aliases, other spellings"
            />
          </div>
          <SexDetail detail={sex} problemOf={problemOf} />
          <div className={cls('facts-row')}>
            <DateOfBirthDetail detail={birth} problemOf={problemOf} />
            <NhsNumberDetail detail={nhsNumber} problemOf={problemOf} />
            <TextDetail detail={hospitalNumber} problemOf={problemOf} maxLength={200} notKnown={notKnown} />
          </div>
          <HospitalNumbersDetail detail={otherNumbers} notKnown={notKnown} />
          <TextDetail
            detail={address}
            problemOf={problemOf}
            maxLength={2000}
            notKnown={notKnown}
            isLong
            hint="Where the person usually lived"
          />
        </>
      )}
    </DetailsGroup>
  );
}
