import { NOTIFICATION_GROUNDS } from '../../../domain/referrals/grounds.ts';
import { LEGAL_ROUTES } from '../../../domain/referrals/legal-route.ts';
import type { CoronerReferral } from '../../../domain/referrals/coroner-referral.ts';
import type { ReferralPiece } from '../../../domain/referrals/referral-pieces.ts';
import { bodyLiesAt } from '../pdf/coroner-referral-first-look.ts';
import { newbornFactRows } from '../pdf/newborn-words.ts';
import {
  deathTime,
  joined,
  knownDate,
  longTime,
  nhsNumber,
  officeLines,
  PLACE_KIND,
  practitionerLines,
  ROLE,
  SEX,
  yesNo,
} from '../pdf/words.ts';
import type { CauseLine } from '../../../domain/case/cause-of-death.ts';

/**
 * The text of each piece of a frozen referral, in the words of its PDF; null for what was not recorded. The cause stands
 * as it was stated, each line with its interval. Rule PORT-1: nothing here that the document does not have.
 */
export function pieceTexts(referral: CoronerReferral): Readonly<Record<ReferralPiece, string | null>> {
  const { death, deceased, mentalHealth, narrative, nextOfKin: kin, police, referringDoctor } = referral;
  const route = LEGAL_ROUTES[referral.legalRoute];
  return {
    'referral-number': `${referral.referralNumber}, version ${String(referral.version)}`,
    'legal-route': `${route.label}. ${route.citation}`,
    'urgent-release': urgentRelease(referral),
    surname: deceased.surname,
    forenames: deceased.forenames,
    title: deceased.title,
    'also-known-as': deceased.alsoKnownAs,
    'date-of-birth': knownDate(deceased.dateOfBirth),
    sex: deceased.sex === null ? null : SEX[deceased.sex],
    'nhs-number': nhsNumber(deceased.nhsNumber),
    'hospital-number': deceased.hospitalNumber,
    'home-address': deceased.address,
    occupation: deceased.occupation,
    'time-of-death': deathTime(death.time),
    'place-of-death': death.place,
    'kind-of-place': death.placeKind === null ? null : PLACE_KIND[death.placeKind],
    'found-or-present': death.foundOrPresent,
    admission: death.admission,
    detention: death.detention,
    'body-lies': bodyLiesAt(death.bodyLies),
    'coroner-area': death.coronerArea,
    grounds: grounds(referral),
    'certificate-possible': yesNo(referral.couldCertificateBeIssued),
    ...causeLines(referral),
    birth: birth(referral),
    'cause-stated-by': (referral.newborn?.proposedCause ?? referral.proposedCause)?.statedBy ?? null,
    circumstances: narrative.circumstances,
    history: narrative.history,
    procedures: narrative.procedures,
    devices: narrative.devices,
    'attending-practitioner': practitionerLines(referral.attendingPractitioner),
    consultant: practitionerLines(referral.consultant),
    'general-practitioner': practitionerLines(referral.generalPractitioner),
    'kin-name': kin?.name ?? null,
    'kin-relationship': kin?.relationship ?? null,
    'kin-phone': kin?.phone ?? null,
    'kin-address': kin?.address ?? null,
    'kin-aware': yesNo(kin?.awareOfReferral ?? null),
    'kin-concerns': kin?.concerns ?? null,
    'kin-interpreter': kin?.interpreter ?? null,
    police: police === null ? null : joined([yesNo(police.informed), police.logNumber], ', log '),
    safeguarding: referral.safeguarding,
    'mental-health':
      mentalHealth === null ? null : joined([yesNo(mentalHealth.known), mentalHealth.detail], '. '),
    'organ-donation': referral.organDonation,
    'infection-hazard': referral.infectionHazard,
    attachments: joined(
      referral.attachments.map(({ fileName, title }) => `${title} (${fileName})`),
      '\n',
    ),
    'referring-doctor': referringDoctor.name,
    'referring-doctor-gmc': referringDoctor.gmcNumber,
    'referring-doctor-phone': referringDoctor.phone,
    'referring-doctor-email': referringDoctor.email,
    'prepared-by': `${referral.preparedBy.name}, ${ROLE[referral.preparedBy.role].toLowerCase()}`,
    office: joined([referral.office.name, officeLines(referral.office)], '\n'),
  };
}

function urgentRelease({ urgentRelease: asked }: CoronerReferral): string | null {
  if (asked === null) return null;
  return joined(
    [asked.reason, asked.deadline === null ? null : `Needed by ${longTime(asked.deadline)}`],
    '\n',
  );
}

function grounds({ grounds: all }: CoronerReferral): string | null {
  return joined(
    all.map(({ code, paragraph, reason }) =>
      joined([`Regulation ${paragraph}: ${NOTIFICATION_GROUNDS[code].label}`, reason], '\n'),
    ),
    '\n',
  );
}

type CausePiece = Extract<ReferralPiece, `cause-${string}`>;

function causeLines({
  newborn,
  proposedCause,
}: CoronerReferral): Readonly<Record<Exclude<CausePiece, 'cause-stated-by'>, string | null>> {
  const adult = proposedCause?.cause ?? null;
  const child = newborn?.proposedCause?.cause ?? null;
  return {
    'cause-1a': lineText(adult?.line1a),
    'cause-1b': lineText(adult?.line1b),
    'cause-1c': lineText(adult?.line1c),
    'cause-1d': lineText(adult?.line1d),
    'cause-2': lineText(adult?.part2),
    'cause-under-28-days':
      child === null
        ? null
        : joined(
            (['A', 'B', 'C', 'D', 'E'] as const).map((letter) => {
              const text = child[`line${letter}`];
              return text.trim() === '' ? null : `(${letter.toLowerCase()}) ${text}`;
            }),
            '\n',
          ),
  };
}

function lineText(line: CauseLine | undefined): string | null {
  return line === undefined || line.text.trim() === '' ? null : joined([line.text, line.interval], ', ');
}

function birth({ newborn }: CoronerReferral): string | null {
  if (newborn === null) return null;
  return joined(
    newbornFactRows(newborn.facts).map(([label, value]) => (value === null ? null : `${label}: ${value}`)),
    '\n',
  );
}
