import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { InputOf, MethodName, ValueOf } from '../../contract/methods.ts';
import type { Reply } from '../../contract/reply.ts';
import type { OfficeDoor } from '../../office/door.ts';

/** The one person of the offices in these tests: may do everything that an examiner and an administrator may. */
export const LOGIN = { loginName: 'ada.okafor', password: 'a quiet green corridor' } as const;

export const SET_UP: InputOf<'set-up-office'> = {
  officeName: 'North office',
  odsCode: 'RXX',
  country: 'england',
  administrator: {
    name: 'Dr Ada Okafor',
    loginName: LOGIN.loginName,
    roles: ['administrator', 'medical-examiner'],
    gmcNumber: '7000001',
  },
  password: LOGIN.password,
};

/** Asks as the window does. */
export function ask<Name extends MethodName>(
  door: OfficeDoor,
  method: Name,
  input: InputOf<Name>,
): Promise<Reply<ValueOf<Name>>> {
  // The door answers each method with its own value; that is what the contract's types say.
  return door.call(method, input) as Promise<Reply<ValueOf<Name>>>;
}

/** Asks for something that must not be refused. */
export async function get<Name extends MethodName>(
  door: OfficeDoor,
  method: Name,
  input: InputOf<Name>,
): Promise<ValueOf<Name>> {
  const reply = await ask(door, method, input);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** What a call was answered, in short: `ok`, the refusal, or the fault's reference where it is one of ours. */
export function gist(reply: Reply): string {
  if (reply.ok) return 'ok';
  if ('fault' in reply) return reply.fault.reference === 'unreachable' ? 'unreachable' : 'fault';
  const { refusal } = reply;
  return 'why' in refusal ? `${refusal.kind} ${refusal.why}` : refusal.kind;
}

export const freshKey = (): string => randomUUID();

export function aDeath(key: string, surname: string): InputOf<'open-case'> {
  return {
    key,
    caseKind: null,
    surname,
    forenames: 'Elsie',
    title: '',
    sex: 'female',
    dateOfBirth: { kind: 'not-known' },
    nhsNumber: { kind: 'not-known' },
    death: { kind: 'died', on: '2026-01-05', at: null, approximate: false },
    place: { kind: 'hospital', name: 'North Infirmary', ward: '4' },
    urgentRelease: { requested: false },
  };
}

/** A case that has all a referral needs but being issued; answers the entry of the prepared form. */
export async function prepareReferralOf(door: OfficeDoor, caseId: string): Promise<string> {
  const first = <Value>(value: Value) => ({ value, base: null, settles: [] });
  const details = { bodyLiesAt: first('North Infirmary mortuary'), coronerArea: first('North Shire') };
  await get(door, 'record-details', { key: freshKey(), caseId, fields: details });
  const draft = await get(door, 'draft-referral', { caseId, form: null });
  const form = {
    ...draft.form,
    legalRoute: 'certificate-reg-10' as const,
    referringDoctor: {
      userId: null,
      name: 'Dr Ada Okafor',
      gmcNumber: '7000001',
      role: 'medical-examiner' as const,
      address: null,
      phone: '01632 960001',
      email: null,
    },
    grounds: [{ code: 'a-iii' as const, reason: 'A fall on the ward two days before.' }],
  };
  const prepared = await get(door, 'prepare-referral', { key: freshKey(), caseId, referral: first(form) });
  return prepared.entryId;
}

export const outboxOf = (folder: string): string => join(folder, 'outbox');
export const dataOf = (folder: string): string => join(folder, 'data');
