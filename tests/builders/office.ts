import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { createBackRoom } from '../../application/back-room.ts';
import { createDesk, type Desk } from '../../application/desk/desk.ts';
import type { BackRoom } from '../../application/office.ts';
import type { InputOf, MethodName, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Reply } from '../../contract/reply.ts';
import type { Topic } from '../../contract/topics.ts';
import { setPassword } from '../../db/keyring/user-slots.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { closeDatabase, openReader } from '../../db/open/open-database.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import { instantFromMs, msOf } from '../../domain/shared/time.ts';

/** Who works in the office of the tests. Ada sets it up, and is at the desk first. */
export const MEMBERS = {
  ada: { name: 'Dr Ada Quill', roles: ['medical-examiner', 'administrator'], gmcNumber: '9900011' },
  ben: { name: 'Dr Ben Hale', roles: ['lead-medical-examiner'], gmcNumber: '9900012' },
  cat: { name: 'Dr Cat Brooke', roles: ['medical-examiner'], gmcNumber: '9900013' },
  dan: { name: 'Dan Okoro', roles: ['medical-examiner-officer'], gmcNumber: null },
  eve: { name: 'Eve Lund', roles: ['governance-reader'], gmcNumber: null },
  fay: { name: 'Fay Marsh', roles: ['administrator'], gmcNumber: null },
} as const satisfies Record<
  string,
  { readonly name: string; readonly roles: readonly Role[]; readonly gmcNumber: string | null }
>;
export type MemberName = keyof typeof MEMBERS;

const FIRST_MOMENT = '2026-11-23T09:00:00.000Z';

/** A desk on a real folder with a real record and a real keyring; only the clocks and the ids are ours. */
export interface TestOffice {
  readonly folder: string;
  readonly outbox: string;
  readonly desk: Desk;
  /** Set by the test: the wall clock, and the clock that idleness is measured with. */
  readonly clock: { nowMs: number; idleMs: number };
  readonly topics: Topic[];
  /** What would have stood in the program's log. */
  readonly faults: { readonly reference: string; readonly fault: unknown }[];
  /** The office's own key, where it lies: not a copy. Null before the first unlock. */
  keyInUse(): Uint8Array | null;
  /** The answer as it is: a value, a refusal or a fault. */
  ask<Name extends MethodName>(method: Name, input: InputOf<Name>): Promise<Reply<ValueOf<Name>>>;
  /** The value of something that must not be refused. */
  done<Name extends MethodName>(method: Name, input: InputOf<Name>): Promise<ValueOf<Name>>;
  /** The refusal of something that must be refused. */
  refused<Name extends MethodName>(method: Name, input: InputOf<Name>): Promise<Refusal>;
  /** Has this person at the desk. Does nothing when they are there already. */
  as(member: MemberName): Promise<void>;
  /** Reads the record through a connection of the test's own, also while the office is locked. */
  read<Value>(work: (db: ReadableDb) => Value): Value;
}

const made: { readonly desk: Desk; readonly folder: string }[] = [];
let idsGiven = 0;
let template: Promise<string> | null = null;

afterAll(async () => {
  const gone = made.splice(0).map(async ({ desk, folder }) => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await Promise.all(gone);
  template = null;
});

/** A fresh id that no other thing of this test run has: a UUIDv7 by its shape. */
export function aKey(): string {
  idsGiven += 1;
  return `019d0000-0000-7000-8000-${idsGiven.toString(16).padStart(12, '0')}`;
}

export function passwordOf(member: MemberName): string {
  return `${member} walks by the quiet river`;
}

/** An office with all {@link MEMBERS}, and one of them at the desk. */
export async function anOffice(
  options: { readonly at?: MemberName; readonly backRoom?: Partial<BackRoom> } = {},
): Promise<TestOffice> {
  template ??= aTemplate();
  const parent = mkdtempSync(join(tmpdir(), 'scrutineer-office-'));
  cpSync(await template, parent, { recursive: true });
  const office = deskOn(parent, options.backRoom ?? {});
  await office.as('ada');
  const { officeName, address, phone, email, idleMinutes } = await office.done('get-settings', {});
  await office.done('change-settings', {
    key: aKey(),
    officeName,
    address,
    phone,
    email,
    idleMinutes,
    outboxFolder: office.outbox,
  });
  if (options.at !== undefined && options.at !== 'ada') await office.as(options.at);
  return office;
}

/** A folder in which nobody has set up an office yet. */
export function anEmptyFolder(): TestOffice {
  return deskOn(mkdtempSync(join(tmpdir(), 'scrutineer-office-')), {});
}

/** Another desk on the same folder, as after the program stopped without a word. The first one must be idle. */
export function theNextStart(stopped: TestOffice, backRoom: Partial<BackRoom> = {}): TestOffice {
  const next = deskOn(join(stopped.folder, '..'), backRoom);
  next.clock.nowMs = stopped.clock.nowMs;
  return next;
}

export const SET_UP = {
  officeName: 'Glan-yr-Afon Medical Examiner Office',
  odsCode: 'ZZ9',
  country: 'wales',
  administrator: {
    name: MEMBERS.ada.name,
    loginName: 'ada',
    roles: [...MEMBERS.ada.roles],
    gmcNumber: MEMBERS.ada.gmcNumber,
  },
  password: passwordOf('ada'),
} as const satisfies InputOf<'set-up-office'>;

/** Made once for all offices of a test file: each password takes a fifth of a second. */
async function aTemplate(): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), 'scrutineer-office-'));
  const office = deskOn(parent, {});
  await office.done('set-up-office', SET_UP);
  for (const login of ['ben', 'cat', 'dan', 'eve', 'fay'] as const) {
    const { gmcNumber, name, roles } = MEMBERS[login];
    await office.done('add-person', {
      key: aKey(),
      name,
      loginName: login,
      roles: [...roles],
      gmcNumber,
      password: passwordOf(login),
    });
  }
  await chooseOwnPasswords(office);
  await office.desk.close();
  return parent;
}

/** As if everybody had unlocked once and chosen their own password: written into the keyring, to save a second each. */
async function chooseOwnPasswords({ folder, keyInUse, done }: TestOffice): Promise<void> {
  const dataKey = Buffer.from(keyInUse() ?? []);
  const others = (await done('list-people', {})).filter(({ loginName }) => loginName !== 'ada');
  await Promise.all(
    others.map(({ loginName, userId }) =>
      setPassword(
        { folder, dataKey },
        {
          userId: userId as UserId,
          password: passwordOf(loginName as MemberName),
          mustChangePassword: false,
        },
      ),
    ),
  );
}

function deskOn(parent: string, changedBackRoom: Partial<BackRoom>): TestOffice {
  const folder = join(parent, 'data');
  const outbox = join(parent, 'outbox');
  mkdirSync(outbox, { recursive: true });
  const clock = { nowMs: msOf(FIRST_MOMENT), idleMs: 0 };
  const topics: Topic[] = [];
  const faults: { reference: string; fault: unknown }[] = [];
  let keyInUse: Uint8Array | null = null;
  const keyForReading: { bytes: Buffer | null } = { bytes: null };
  const room = createBackRoom(folder, (ms) => pause(ms));
  const backRoom: BackRoom = {
    ...room,
    ...changedBackRoom,
    async open(dataKey) {
      keyInUse = dataKey;
      keyForReading.bytes = Buffer.from(dataKey);
      await room.open(dataKey);
    },
  };
  const desk = createDesk({
    dataFolder: folder,
    firstOutboxFolder: outbox,
    practice: false,
    version: '0.0.0-test',
    backRoom,
    now: () => instantFromMs(clock.nowMs),
    newId: aKey,
    clockMs: () => clock.idleMs,
    chance: () => 0,
    // Only locks wait, for work that has begun: not as long as an office would.
    pause: (ms) => pause(Math.min(ms, 1_000), undefined, { ref: false }),
    announce: (topic) => topics.push(topic),
    logFault: (reference, fault) => faults.push({ reference, fault }),
  });
  made.push({ desk, folder: parent });

  async function ask<Name extends MethodName>(
    method: Name,
    input: InputOf<Name>,
  ): Promise<Reply<ValueOf<Name>>> {
    // The desk answers a method with that method's own value; only the compiler has to be told.
    return (await desk.call(method, input)) as Reply<ValueOf<Name>>;
  }
  return {
    folder,
    outbox,
    desk,
    clock,
    topics,
    faults,
    keyInUse: () => keyInUse,
    ask,
    async done(method, input) {
      const reply = await ask(method, input);
      if (reply.ok) return reply.value;
      throw new Error(`${method} was not done: ${JSON.stringify(reply)}`, { cause: faults.at(-1)?.fault });
    },
    async refused(method, input) {
      const reply = await ask(method, input);
      if (!reply.ok && 'refusal' in reply) return reply.refusal;
      throw new Error(`${method} was not refused: ${JSON.stringify(reply)}`, { cause: faults.at(-1)?.fault });
    },
    async as(member) {
      const status = await ask('get-status', {});
      if (status.ok && status.value.user?.loginName === member) return;
      const reply = await ask('unlock', { loginName: member, password: passwordOf(member) });
      if (!reply.ok)
        throw new Error(`${member} could not unlock: ${JSON.stringify(reply)}`, {
          cause: faults.at(-1)?.fault,
        });
    },
    read(work) {
      if (keyForReading.bytes === null) throw new Error('nobody has unlocked this office yet');
      const opened = openReader({ folder, dataKey: keyForReading.bytes });
      if (!opened.ok) throw new Error(opened.refusal.kind);
      try {
        return work(opened.value);
      } finally {
        closeDatabase(opened.value);
      }
    },
  };
}

/** How many entries the log has. */
export function entryCount(office: TestOffice): number {
  return office.read((db) => Number(db.prepare('SELECT count(*) FROM entry').pluck().get()));
}

/** The newest entries of the log, oldest first, as they lie there. */
export function newestEntries(
  office: TestOffice,
  count: number,
): readonly {
  readonly kind: string;
  readonly role: string | null;
  readonly actor: string | null;
  readonly payload: unknown;
}[] {
  const rows = office.read((db) =>
    db.prepare('SELECT kind, role, actor, payload FROM entry ORDER BY position DESC LIMIT ?').all(count),
  ) as { kind: string; role: string | null; actor: string | null; payload: string }[];
  return rows.toReversed().map((row) => ({ ...row, payload: JSON.parse(row.payload) as unknown }));
}
