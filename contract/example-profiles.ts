import type { CoronerProfile, ProfileBox } from '../domain/referrals/coroner-profile.ts';

type Example = Pick<CoronerProfile, 'way' | 'where' | 'notes' | 'boxes'> & { readonly name: string };

const box = (piece: ProfileBox['piece'], label = '', limit: number | null = null): ProfileBox => ({
  piece,
  label,
  limit,
});

/**
 * Three ways in which coroners' offices take referrals, to begin from. Made up: no office's own boxes or limits, which
 * each office notes itself.
 */
export const EXAMPLE_PROFILES: readonly Example[] = [
  {
    name: 'A council’s web portal with limits',
    way: 'portal',
    where: 'https://portal.example/report-a-death',
    notes:
      'Sign in with the office’s account. It sends a copy with a reference: mark the referral as sent with it.',
    boxes: [
      box('referring-doctor', 'Your name', 100),
      box('referring-doctor-gmc', 'GMC number', 7),
      box('referring-doctor-email', 'Your email', 100),
      box('referring-doctor-phone', 'Your telephone', 30),
      box('surname', 'Family name of the deceased', 60),
      box('forenames', 'First names', 60),
      box('date-of-birth', 'Date of birth'),
      box('nhs-number', 'NHS number', 12),
      box('home-address', 'Usual address', 250),
      box('time-of-death', 'Date and time of death'),
      box('place-of-death', 'Where they died', 150),
      box('body-lies', 'Where the body is now', 150),
      box('grounds', 'Why are you reporting this death?', 1_000),
      box('circumstances', 'Tell us what happened', 2_000),
      box('history', 'Medical history', 2_000),
      box('cause-1a', 'Proposed 1a', 120),
      box('cause-1b', 'Proposed 1b', 120),
      box('cause-1c', 'Proposed 1c', 120),
      box('cause-2', 'Proposed 2', 250),
      box('kin-name', 'Next of kin', 100),
      box('kin-phone', 'Next of kin telephone', 30),
      box('kin-aware', 'Do they know about this report?'),
      box('police', 'Have the police been told?', 100),
      box('infection-hazard', 'Risk of infection', 250),
    ],
  },
  {
    name: 'A referral by secure email',
    way: 'e-mail',
    where: 'referrals@coroner.example',
    notes:
      'The subject is the referral number only. Attach the PDF; the boxes below go into the text of the email.',
    boxes: [
      box('referral-number', 'Our reference'),
      box('urgent-release', 'Urgent'),
      box('grounds', 'Grounds'),
      box('referring-doctor', 'Referring doctor'),
      box('referring-doctor-phone', 'Telephone'),
      box('office', 'Office'),
    ],
  },
  {
    name: 'A form of the coroner’s own',
    way: 'form',
    where: 'referrals@coroner.example',
    notes: 'The form is a document to fill in and send back by email.',
    boxes: [
      box('surname', '1. Surname'),
      box('forenames', '1. Forenames'),
      box('sex', '2. Sex'),
      box('date-of-birth', '3. Date of birth'),
      box('occupation', '4. Occupation'),
      box('home-address', '5. Address'),
      box('time-of-death', '6. Date and time of death'),
      box('place-of-death', '7. Place of death'),
      box('admission', '8. Admitted'),
      box('attending-practitioner', '9. Doctor in attendance'),
      box('general-practitioner', '10. General practitioner'),
      box('kin-name', '11. Next of kin'),
      box('kin-relationship', '11. Relationship'),
      box('kin-phone', '11. Telephone'),
      box('grounds', '12. Reason for the referral'),
      box('circumstances', '13. Circumstances', 3_000),
      box('procedures', '14. Operations and procedures', 1_000),
      box('cause-1a', '15. I (a)'),
      box('cause-1b', '15. I (b)'),
      box('cause-1c', '15. I (c)'),
      box('cause-1d', '15. I (d)'),
      box('cause-2', '15. II'),
      box('devices', '16. Implants'),
      box('referring-doctor', '17. Referring doctor'),
      box('referring-doctor-gmc', '17. GMC number'),
    ],
  },
];
