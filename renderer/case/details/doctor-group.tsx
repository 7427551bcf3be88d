import { AddressPicker } from '../../address-book/address-picker.tsx';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { Overtaken } from '../overtaken.tsx';
import { fromAddressBook, practitionerBoxes, PractitionerFields } from '../practitioner-boxes.tsx';
import { NotKnownWhereEmpty } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { DOCTOR } from './shapes.ts';
import { useDetail } from './use-detail.ts';
import { useNotKnown } from './use-not-known.ts';

const MAY_BE_UNKNOWN = {
  consultant: ['consultant'],
  generalPractitioner: ['generalPractitioner'],
  nursingTeam: ['nursingTeam'],
} as const;
const ADDRESS_KIND = {
  consultant: 'practitioner',
  generalPractitioner: 'general-practice',
  nursingTeam: 'ward',
} as const;

/** The consultant, the general practitioner or the nursing team. */
export function DoctorGroup({ field }: { readonly field: keyof typeof MAY_BE_UNKNOWN }) {
  const doctor = useDetail(field, DOCTOR);
  const notKnown = useNotKnown(field, MAY_BE_UNKNOWN[field]);
  return (
    <DetailsGroup
      id={`details-${field}`}
      title={FIELD_WORDS[field]}
      what={FIELD_WORDS[field].toLowerCase()}
      details={[doctor, notKnown]}
    >
      {(problemOf) => (
        <>
          <div className={cls('inline')}>
            <p className={cls('soft')}>{doctor.said}</p>
            <AddressPicker
              kind={ADDRESS_KIND[field]}
              label={`${FIELD_WORDS[field]} from the address book`}
              onPick={(line) => {
                doctor.set(fromAddressBook(line));
                notKnown.set(field, false);
              }}
            />
          </div>
          <Overtaken of={doctor.mine} />
          <PractitionerFields
            boxes={doctor.boxes}
            idOf={doctor.idOf}
            problemOf={problemOf}
            onChange={(part, text) => {
              doctor.set({ [part]: text });
              notKnown.set(field, false);
            }}
          />
          <NotKnownWhereEmpty detail={doctor} notKnown={notKnown} empty={practitionerBoxes(null)} />
        </>
      )}
    </DetailsGroup>
  );
}
