import type { CoronerReferralDraft, Practitioner } from '../../../contract/for-window.ts';
import { LEGAL_ROUTES, NOTIFICATION_GROUNDS } from '../../../contract/for-window.ts';
import { formatCuiDate, formatCuiDateTime } from '../../../contract/words/cui-date.ts';
import { formatName } from '../../../contract/words/cui-name.ts';
import { formatNhsNumber } from '../../../contract/words/cui-nhs-number.ts';
import { REFERRING_ROLE_WORDS, YES_NO_UNKNOWN_WORDS } from '../../../contract/words/coroner-words.ts';
import { SEX_WORDS } from '../../../contract/words/detail-words.ts';
import { newbornFactRows, whoseNeonatalCause } from '../../../contract/words/newborn-words.ts';
import { ROLE_WORDS } from '../../../contract/words/people-words.ts';
import { diedWords } from '../../../contract/words/deceased-facts.ts';
import { Paper, type PaperFact, PaperPart } from '../paper.tsx';
import { causeWords, neonatalCauseWords } from '../../../contract/words/cause-words.ts';
import { practitionerWords } from '../../../contract/words/value-words.ts';

const answer = (value: 'yes' | 'no' | 'unknown' | null): string | null =>
  value === null ? null : YES_NO_UNKNOWN_WORDS[value];
const doctorWords = (value: Practitioner | null): string | null =>
  value === null ? null : practitionerWords(value);

/** The referral as the coroner's officer will read it. What was not recorded is said to be so. Rules REF-11, REF-12. */
export function ReferralPreview({ draft }: { readonly draft: CoronerReferralDraft }) {
  const { deceased, death, narrative, referringDoctor: doctor, urgentRelease: urgent, nextOfKin } = draft;
  const { dateOfBirth, nhsNumber } = deceased;
  const { newborn } = draft;
  return (
    <Paper title={`Referral to the coroner ${draft.referralNumber}`}>
      <PaperPart
        title="From and to"
        facts={[
          { label: 'Coroner area', value: death.coronerArea },
          { label: 'Office', value: draft.office.name },
          {
            label: 'Referring doctor',
            value:
              doctor === null
                ? null
                : [
                    doctor.name,
                    doctor.gmcNumber === null ? null : `GMC ${doctor.gmcNumber}`,
                    REFERRING_ROLE_WORDS[doctor.role],
                    doctor.phone,
                    doctor.email,
                  ]
                    .filter((part) => part !== null)
                    .join(', '),
          },
          {
            label: 'Prepared by',
            value: `${draft.preparedBy.name}, ${ROLE_WORDS[draft.preparedBy.role].toLowerCase()}`,
          },
          {
            label: 'Provision',
            value: draft.legalRoute === null ? null : LEGAL_ROUTES[draft.legalRoute].citation,
          },
          ...(urgent === null
            ? []
            : [
                {
                  label: 'Urgent release',
                  value: `${urgent.reason ?? 'Reason not recorded'}${urgent.deadline === null ? '' : `, by ${formatCuiDateTime(urgent.deadline)}`}`,
                },
              ]),
        ]}
      />
      <PaperPart title="Grounds">
        {draft.grounds.length === 0 ? (
          <p>None chosen</p>
        ) : (
          draft.grounds.map(({ code, reason }) => (
            <p key={code}>
              <b>{NOTIFICATION_GROUNDS[code].paragraph}</b> {NOTIFICATION_GROUNDS[code].label}
              {reason !== null && <>: {reason}</>}
            </p>
          ))
        )}
      </PaperPart>
      <PaperPart
        title="The person who died"
        facts={[
          {
            label: 'Name',
            value:
              deceased.surname === null
                ? null
                : formatName(deceased.surname, deceased.forenames, deceased.title),
          },
          { label: 'Also known as', value: deceased.alsoKnownAs },
          {
            label: 'Born',
            value:
              dateOfBirth === null
                ? null
                : dateOfBirth.kind === 'known'
                  ? formatCuiDate(dateOfBirth.on)
                  : 'Not known',
          },
          ...(newborn === null ? [] : newbornFactRows(newborn.facts)),
          { label: 'Sex', value: deceased.sex === null ? null : SEX_WORDS[deceased.sex] },
          {
            label: 'NHS No.',
            value:
              nhsNumber === null
                ? null
                : nhsNumber.kind === 'known'
                  ? formatNhsNumber(nhsNumber.digits)
                  : 'Not known',
          },
          { label: 'Hospital number', value: deceased.hospitalNumber },
          { label: 'Address', value: deceased.address },
          { label: 'Occupation', value: deceased.occupation },
        ]}
      />
      <PaperPart
        title="The death"
        facts={[
          { label: 'Died', value: diedWords(death.time) },
          { label: 'Place', value: death.place },
          {
            label: 'Body lies',
            value:
              death.bodyLies === null
                ? null
                : death.bodyLies.kind === 'known'
                  ? death.bodyLies.place
                  : 'Not known',
          },
          { label: 'Found or present', value: death.foundOrPresent },
          { label: 'Admission', value: death.admission },
          { label: 'Detention', value: death.detention },
        ]}
      />
      <PaperPart
        title="Proposed cause of death"
        facts={[
          causeFact(draft),
          { label: 'Certificate possible', value: answer(draft.couldCertificateBeIssued) },
        ]}
      />
      <PaperPart
        title="What happened"
        facts={[
          { label: 'Circumstances', value: narrative.circumstances },
          { label: 'History', value: narrative.history },
          { label: 'Procedures', value: narrative.procedures },
          { label: 'Devices', value: narrative.devices },
        ]}
      />
      <PaperPart
        title="People"
        facts={[
          { label: 'Attending practitioner', value: doctorWords(draft.attendingPractitioner) },
          { label: 'Consultant', value: doctorWords(draft.consultant) },
          { label: 'General practitioner', value: doctorWords(draft.generalPractitioner) },
          {
            label: 'Next of kin',
            value:
              nextOfKin === null
                ? null
                : [nextOfKin.name, nextOfKin.relationship, nextOfKin.phone, nextOfKin.address]
                    .filter((part) => part !== null)
                    .join(', '),
          },
          ...(nextOfKin === null
            ? []
            : [
                { label: 'Knows of referral', value: answer(nextOfKin.awareOfReferral) },
                { label: 'Their concerns', value: nextOfKin.concerns },
                { label: 'How to speak with them', value: nextOfKin.interpreter },
              ]),
        ]}
      />
      <PaperPart
        title="Further facts"
        facts={[
          {
            label: 'Police informed',
            value:
              draft.police === null
                ? null
                : [answer(draft.police.informed), draft.police.logNumber]
                    .filter((part) => part !== null)
                    .join(', '),
          },
          { label: 'Safeguarding', value: draft.safeguarding },
          {
            label: 'Mental health',
            value:
              draft.mentalHealth === null
                ? null
                : [answer(draft.mentalHealth.known), draft.mentalHealth.detail]
                    .filter((part) => part !== null)
                    .join(', '),
          },
          { label: 'Organ donation', value: draft.organDonation },
          { label: 'Hazard', value: draft.infectionHazard },
        ]}
      />
    </Paper>
  );
}

/** The cause on the lines that apply, with whose words it is. */
function causeFact({ newborn, proposedCause }: CoronerReferralDraft): PaperFact {
  const ofNewborn = newborn?.proposedCause ?? null;
  if (ofNewborn !== null)
    return { label: whoseNeonatalCause(ofNewborn), value: neonatalCauseWords(ofNewborn.cause) };
  return proposedCause === null
    ? { label: 'Cause', value: null }
    : { label: `As stated by ${proposedCause.statedBy}`, value: causeWords(proposedCause.cause) };
}
