import { cls } from '../case-classes.ts';
import { PeopleOfTheCase } from '../contacts/people-of-the-case.tsx';
import { WhereTheBodyLies } from '../coroner/where-the-body-lies.tsx';
import { AfterDeathGroup } from './after-death-group.tsx';
import { AvailabilityGroup } from './availability-group.tsx';
import { BackgroundGroup } from './background-group.tsx';
import { CircumstancesGroup } from './circumstances-group.tsx';
import { ContestedElsewhere } from './contested-elsewhere.tsx';
import { DeathGroup } from './death-group.tsx';
import { DetailsIndex } from './details-index.tsx';
import { DoctorGroup } from './doctor-group.tsx';
import { KindGroup } from './kind-group.tsx';
import { KinGroup } from './kin-group.tsx';
import { PersonGroup } from './person-group.tsx';
import { UrgentGroup } from './urgent-group.tsx';
import { VoidCase } from './void-case.tsx';
import { WorkGroup } from './work-group.tsx';

/** Every plain detail of the case, each with who recorded it and when. */
export function DetailsSection() {
  return (
    <>
      <DetailsIndex />
      <div id="contested" tabIndex={-1} className={cls('anchor')}>
        <ContestedElsewhere />
      </div>
      <PersonGroup />
      <KindGroup />
      <DeathGroup />
      <CircumstancesGroup />
      <UrgentGroup />
      <KinGroup />
      <PeopleOfTheCase />
      <BackgroundGroup />
      <WorkGroup />
      <AfterDeathGroup />
      <WhereTheBodyLies />
      <div id="details-doctors" tabIndex={-1} className={cls('anchor', 'stack')}>
        <AvailabilityGroup />
        <DoctorGroup field="consultant" />
        <DoctorGroup field="generalPractitioner" />
        <DoctorGroup field="nursingTeam" />
      </div>
      <VoidCase />
    </>
  );
}
