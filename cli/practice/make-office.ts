import { addressLines } from './address-lines.ts';
import { coronerProfiles } from './coroner-profiles.ts';
import { answered, carryOutPlans, type CarriedOut, type SetDesk, textIn } from './carry-out.ts';
import {
  ADMINISTRATOR,
  LEFT,
  type LoginName,
  PRACTICE_PASSWORD,
  PRACTICE_PEOPLE,
  PRACTICE_WORK,
} from './people.ts';
import { APPOINTING_BODY } from './places.ts';
import { planCases } from './plan.ts';
import { changeRulebook } from './rulebook.ts';
import { daysBefore } from './script.ts';

export interface PracticeWanted {
  readonly cases: number;
  readonly seed: number;
  /** The present, milliseconds since 1970: the last of the made-up cases reach up to it. */
  readonly presentMs: number;
  readonly outboxFolder: string;
}

const HISTORY_DAYS = 125;
const RULEBOOK_CHANGED_DAYS = 3;
/** What each is given on their first day, and changes on the same. */
const FIRST_PASSWORD = 'for the first day only';

/** Sets a practice office up in an empty folder and fills it, all through the ways in that the window has. */
export async function makePracticeOffice(desk: SetDesk, wanted: PracticeWanted): Promise<CarriedOut> {
  desk.setClock(daysBefore(wanted.presentMs, HISTORY_DAYS));
  const people = PRACTICE_PEOPLE;
  const { name, roles } = people[ADMINISTRATOR];
  const administrator = { name, loginName: ADMINISTRATOR, roles: [...roles], gmcNumber: null };
  const made = await answered(desk, 'set-up-office', {
    officeName: 'Merebrook Medical Examiner Office (practice)',
    odsCode: 'ZZ9',
    country: 'england',
    administrator,
    password: PRACTICE_PASSWORD,
  });
  await answered(desk, 'confirm-recovery-code', { recoveryCode: textIn(made, 'recoveryCode') });
  await answered(desk, 'change-settings', {
    key: desk.newKey(),
    officeName: 'Merebrook Medical Examiner Office (practice)',
    address: `Level 2, ${APPOINTING_BODY}, Merebrook, ZZ99 1MX`,
    phone: '01632 960100',
    email: 'medical.examiner.office@example.org',
    outboxFolder: wanted.outboxFolder,
    idleMinutes: 10,
  });
  const users = await addPeople(desk);
  await answered(desk, 'unlock', { loginName: 'sam.whitlock', password: PRACTICE_PASSWORD });
  for (const line of addressLines()) {
    await answered(desk, 'change-address-book', {
      key: desk.newKey(),
      line: { ...line, addressId: desk.newKey() },
    });
  }
  for (const profile of coronerProfiles()) {
    await answered(desk, 'change-coroner-profile', {
      key: desk.newKey(),
      profile: { ...profile, profileId: desk.newKey() },
    });
  }
  const carriedOut = await carryOutPlans(desk, planCases(wanted.cases, wanted.seed, wanted.presentMs), users);
  desk.setClock(daysBefore(wanted.presentMs, RULEBOOK_CHANGED_DAYS));
  await changeRulebook(desk);
  desk.setClock(wanted.presentMs);
  return carriedOut;
}

async function addPeople(desk: SetDesk): Promise<Readonly<Record<LoginName, string>>> {
  const users = new Map<LoginName, string>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  for (const loginName of Object.keys(PRACTICE_PEOPLE) as LoginName[]) {
    if (loginName === ADMINISTRATOR) continue;
    const { gmcNumber, name, roles } = PRACTICE_PEOPLE[loginName];
    const added = await answered(desk, 'add-person', {
      key: desk.newKey(),
      name,
      loginName,
      roles: [...roles],
      gmcNumber,
      password: FIRST_PASSWORD,
    });
    users.set(loginName, textIn(added, 'userId'));
  }
  for (const [loginName, work] of Object.entries(PRACTICE_WORK)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { gmcNumber, name, roles } = PRACTICE_PEOPLE[loginName as keyof typeof PRACTICE_WORK];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const userId = users.get(loginName as LoginName);
    await answered(desk, 'change-person', {
      key: desk.newKey(),
      userId,
      name,
      roles: [...roles],
      gmcNumber,
      work,
    });
  }
  await answered(desk, 'deactivate-person', { key: desk.newKey(), userId: users.get(LEFT) });
  for (const loginName of users.keys()) if (loginName !== LEFT) await chooseOwnPassword(desk, loginName);
  // Every member was added above; the administrator is nobody's colleague in a case.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(users) as Record<LoginName, string>;
}

async function chooseOwnPassword(desk: SetDesk, loginName: LoginName): Promise<void> {
  await answered(desk, 'unlock', { loginName, password: FIRST_PASSWORD });
  const chosen = { oldPassword: FIRST_PASSWORD, newPassword: PRACTICE_PASSWORD };
  await answered(desk, 'change-own-password', chosen);
}
