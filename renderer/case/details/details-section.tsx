import { cls } from '../case-classes.ts';
import { WhereTheBodyLies } from '../coroner/where-the-body-lies.tsx';
import { ContestedElsewhere } from './contested-elsewhere.tsx';
import { DeathGroup } from './death-group.tsx';
import { DoctorGroup } from './doctor-group.tsx';
import { KinGroup } from './kin-group.tsx';
import { PersonGroup } from './person-group.tsx';
import { UrgentGroup } from './urgent-group.tsx';
import { VoidCase } from './void-case.tsx';

/** Every plain detail of the case, each with who recorded it and when. */
export function DetailsSection() {
  return (
    <>
      <div id="contested" tabIndex={-1} className={cls('anchor')}>
        <ContestedElsewhere />
      </div>
      <PersonGroup />
      <DeathGroup />
      <UrgentGroup />
      <KinGroup />
      <WhereTheBodyLies />
      <DoctorGroup field="consultant" />
      <DoctorGroup field="generalPractitioner" />
      <VoidCase />
    </>
  );
}
