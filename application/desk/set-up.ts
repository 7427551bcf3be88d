import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { createKeyring } from '../../db/keyring/create-keyring.ts';
import { noteKeyringGeneration } from '../../db/keyring/remembered-generation.ts';
import { closeDatabase } from '../../db/open/open-database.ts';
import { holdsOffice, makeOwnFolder, setAsideUnfinishedKeyring } from '../../db/open/prepare-folders.ts';
import type { User } from '../../domain/people/user.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { DEFAULT_IDLE_MINUTES } from '../office-settings.ts';
import { needsGmcNumber } from '../people.ts';
import { recordEntry } from '../record-entry.ts';
import { refusalOfKeyring } from './keyring-refusal.ts';
import { connect, officeOn } from './open-record.ts';
import type { DeskPlace } from './place.ts';

type SetUp = ParsedOf<'set-up-office'>;

/** A new office: its keyring, its encrypted record and its first member. Answers the opened office and the code. */
export async function setUpOffice(
  place: DeskPlace,
  input: SetUp,
): Promise<Outcome<{ readonly office: Office; readonly value: ValueOf<'set-up-office'> }, Refusal>> {
  if (holdsOffice(place.dataFolder)) return refuse({ kind: 'already-set-up' });
  if (needsGmcNumber(input.administrator.roles) && input.administrator.gmcNumber === null) {
    return refuse({ kind: 'gmc-number-needed' });
  }
  makeOwnFolder(place.dataFolder);
  makeOwnFolder(place.firstOutboxFolder);
  setAsideUnfinishedKeyring(place.dataFolder, place.newId());
  const user = firstMember(place, input);
  const owner = { userId: user.id, loginName: user.loginName, displayName: user.name };
  const made = await createKeyring(place.dataFolder, {
    officeId: place.newId(),
    user: owner,
    password: input.password,
  });
  if (!made.ok) return refuse(refusalOfKeyring(made.refusal));
  const connected = connect(place, made.value.dataKey, 'create');
  if (!connected.ok) {
    setAsideUnfinishedKeyring(place.dataFolder, place.newId());
    return connected;
  }
  const office = officeOn(place, connected.value, made.value.dataKey, user);
  try {
    inTransaction(office, () => {
      noteKeyringGeneration(office.db, made.value.generation);
      writeFirstEntries(office, place, input);
    });
  } catch (fault) {
    closeDatabase(office.db);
    throw fault;
  }
  await place.backRoom.open(made.value.dataKey);
  return accept({ office, value: { recoveryCode: made.value.recoveryCode } });
}

/** The person who sets the office up can always look after it, whatever else they are. */
function firstMember(place: DeskPlace, { administrator }: SetUp): User {
  const roles = administrator.roles.includes('administrator')
    ? administrator.roles
    : [...administrator.roles, 'administrator' as const];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const id = place.newId() as UserId;
  return { id, name: administrator.name, loginName: administrator.loginName, roles, gmcNumber: administrator.gmcNumber, active: true };
}

function writeFirstEntries(office: Office, place: DeskPlace, input: SetUp): void {
  const about = { caseId: null, role: 'administrator', happenedAt: null } as const;
  const { officeName: name, odsCode, country } = input;
  const { id: userId, name: userName, loginName, roles, gmcNumber } = office.user;
  recordEntry(office, { ...about, kind: 'office-set-up', payload: { name, odsCode, country } });
  recordEntry(office, {
    ...about,
    kind: 'settings-changed',
    payload: { changes: { outboxFolder: place.firstOutboxFolder, idleMinutes: DEFAULT_IDLE_MINUTES } },
  });
  recordEntry(office, { ...about, kind: 'user-added', payload: { userId, name: userName, loginName, roles, gmcNumber } });
}
