import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Changes of the plain details; what is absent stays as it was. */
export const recordDetails = command<Recorded>('record-details')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    fields: z
      .strictObject({
        surname: change(fieldValue.surname),
        forenames: change(fieldValue.forenames),
        title: change(fieldValue.title),
        preferredName: change(fieldValue.preferredName),
        sex: change(fieldValue.sex),
        dateOfBirth: change(fieldValue.dateOfBirth),
        nhsNumber: change(fieldValue.nhsNumber),
        hospitalNumber: change(fieldValue.hospitalNumber),
        address: change(fieldValue.address),
        occupation: change(fieldValue.occupation),
        death: change(fieldValue.death),
        place: change(fieldValue.place),
        bodyLiesAt: change(fieldValue.bodyLiesAt),
        coronerArea: change(fieldValue.coronerArea),
        urgentRelease: change(fieldValue.urgentRelease),
        consultant: change(fieldValue.consultant),
        generalPractitioner: change(fieldValue.generalPractitioner),
        nextOfKin: change(fieldValue.nextOfKin),
        alsoKnownAs: change(fieldValue.alsoKnownAs),
        otherHospitalNumbers: change(fieldValue.otherHospitalNumbers),
        workHistory: change(fieldValue.workHistory),
        ethnicity: change(fieldValue.ethnicity),
        faith: change(fieldValue.faith),
        implants: change(fieldValue.implants),
        personalEffects: change(fieldValue.personalEffects),
        disposal: change(fieldValue.disposal),
        funeralDirector: change(fieldValue.funeralDirector),
        outOfCountry: change(fieldValue.outOfCountry),
        donation: change(fieldValue.donation),
        admission: change(fieldValue.admission),
        recordsReceivedAt: change(fieldValue.recordsReceivedAt),
        caseKind: change(fieldValue.caseKind),
        birth: change(fieldValue.birth),
        nursingTeam: change(fieldValue.nursingTeam),
        practitionerAvailability: change(fieldValue.practitionerAvailability),
        urgentReleaseResult: change(fieldValue.urgentReleaseResult),
        fall: change(fieldValue.fall),
        injury: change(fieldValue.injury),
        selfHarm: change(fieldValue.selfHarm),
        violence: change(fieldValue.violence),
        substance: change(fieldValue.substance),
        workRelatedHarm: change(fieldValue.workRelatedHarm),
        procedure: change(fieldValue.procedure),
        medicineIncident: change(fieldValue.medicineIncident),
        deviceIncident: change(fieldValue.deviceIncident),
        healthcareInfection: change(fieldValue.healthcareInfection),
        neglect: change(fieldValue.neglect),
        safeguardingConcern: change(fieldValue.safeguardingConcern),
        stateDetention: change(fieldValue.stateDetention),
        deprivationOfLiberty: change(fieldValue.deprivationOfLiberty),
        learningDisabilityOrAutism: change(fieldValue.learningDisabilityOrAutism),
        severeMentalIllness: change(fieldValue.severeMentalIllness),
        identityDoubt: change(fieldValue.identityDoubt),
        notKnown: change(fieldValue.notKnown),
      })
      .partial(),
  }),
);
