import { FIELD_WORDS } from '../../words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { Overtaken } from '../overtaken.tsx';
import { PractitionerFields } from '../practitioner-boxes.tsx';
import { DetailsGroup } from './details-group.tsx';
import { DOCTOR } from './shapes.ts';
import { useDetail } from './use-detail.ts';

/** The consultant or the general practitioner. */
export function DoctorGroup({ field }: { readonly field: 'consultant' | 'generalPractitioner' }) {
  const doctor = useDetail(field, DOCTOR);
  return (
    <DetailsGroup
      id={`details-${field}`}
      title={FIELD_WORDS[field]}
      what={FIELD_WORDS[field].toLowerCase()}
      details={[doctor]}
    >
      {(problemOf) => (
        <>
          <p className={cls('soft')}>{doctor.said}</p>
          <Overtaken of={doctor.mine} />
          <PractitionerFields
            boxes={doctor.boxes}
            idOf={doctor.idOf}
            problemOf={problemOf}
            onChange={(part, text) => doctor.set({ [part]: text })}
          />
        </>
      )}
    </DetailsGroup>
  );
}
