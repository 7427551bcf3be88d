import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { createKeyring } from '../../db/keyring/create-keyring.ts';
import { noteKeyringGeneration } from '../../db/keyring/remembered-generation.ts';
import { wipe } from '../../db/keyring/wipe.ts';
import { checkpoint, closeDatabase } from '../../db/open/open-database.ts';
import {
  holdsOffice,
  makeFolderForNewRecord,
  makeOwnFolder,
  moveNewRecordIn,
  setAsideNewRecord,
  setAsideUnfinishedKeyring,
} from '../../db/open/prepare-folders.ts';
import type { User } from '../../domain/people/user.ts';
import { NO_WORK_OR_TIES } from '../../domain/people/work-and-ties.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { DEFAULT_IDLE_MINUTES } from '../office-settings.ts';
import { needsGmcNumber } from '../people.ts';
import { recordEntry } from '../record-entry.ts';
import { refusalOfKeyring } from './keyring-refusal.ts';
import { connect, officeOn, openRecord } from './open-record.ts';
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
  const { dataKey, generation, recoveryCode } = made.value;
  try {
    const written = writeNewRecord(place, input, { user, dataKey, generation });
    const office = written.ok
      ? await openRecord(place, { dataKey, generation, userId: user.id, mustChangePassword: false })
      : written;
    if (office.ok) return accept({ office: office.value, value: { recoveryCode } });
    giveUp(place, dataKey);
    return office;
  } catch (fault) {
    giveUp(place, dataKey);
    throw fault;
  }
}

/** An office whose recovery code nobody was shown must not stay: set-up begins again. */
function giveUp(place: DeskPlace, dataKey: Buffer): void {
  wipe(dataKey);
  const suffix = place.newId();
  setAsideNewRecord(place.dataFolder, suffix);
  setAsideUnfinishedKeyring(place.dataFolder, suffix);
}

/**
 * Writes the record of a new office beside its place and moves it there whole: a set-up that is cut off anywhere leaves
 * no office, and can be begun again.
 */
function writeNewRecord(
  place: DeskPlace,
  input: SetUp,
  first: { readonly user: User; readonly dataKey: Buffer; readonly generation: number },
): Outcome<null, Refusal> {
  const folder = makeFolderForNewRecord(place.dataFolder);
  const connected = connect({ ...place, dataFolder: folder }, first.dataKey, 'create');
  if (!connected.ok) return connected;
  const db = connected.value;
  try {
    const office = officeOn(place, db, first.dataKey, first.user);
    inTransaction(office, () => {
      noteKeyringGeneration(db, first.generation);
      writeFirstEntries(office, place, input);
    });
    checkpoint(db);
  } finally {
    closeDatabase(db);
  }
  moveNewRecordIn(folder, place.dataFolder);
  return accept(null);
}

/** The person who sets the office up can always look after it, whatever else they are. */
function firstMember(place: DeskPlace, { administrator }: SetUp): User {
  const roles = administrator.roles.includes('administrator')
    ? administrator.roles
    : [...administrator.roles, 'administrator' as const];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const id = place.newId() as UserId;
  return {
    id,
    name: administrator.name,
    loginName: administrator.loginName,
    roles,
    gmcNumber: administrator.gmcNumber,
    work: NO_WORK_OR_TIES,
    active: true,
  };
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
  recordEntry(office, {
    ...about,
    kind: 'user-added',
    payload: { userId, name: userName, loginName, roles, gmcNumber },
  });
}
