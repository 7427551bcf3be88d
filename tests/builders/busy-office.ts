import { aCase, declaration, STEPS } from './case.ts';
import { aConcern, aConversation, anIntake, change } from './case-inputs.ts';
import { aPreparedReferral, aReviewedConcern } from './documents.ts';
import { aKey, type MemberName, passwordOf, type TestOffice } from './office.ts';

/** Numbers that look random and are the same for the same seed. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Has the office do so many things one after the other, as a day would: the same ones for the same seed. */
export async function aBusyDay(office: TestOffice, seed: number, things: number): Promise<readonly string[]> {
  const random = seeded(seed);
  const cases: string[] = [];
  for (let thing = 0; thing < things; thing += 1) {
    office.clock.nowMs += random(90_000);
    const did = THINGS[random(THINGS.length)] ?? 'intake';
    const caseId = cases[random(Math.max(1, cases.length))] ?? null;
    const begun = await doThing(office, did, { caseId, random });
    if (begun !== null) cases.push(begun);
  }
  return cases;
}

const THINGS = [
  'intake',
  'case',
  'case',
  'note',
  'details',
  'urgent',
  'attempt',
  'concern',
  'correct',
  'void',
  'declare',
  'referral',
  'notification',
  'coroner',
  'person',
  'settings',
  'look',
  'other-person',
] as const;
type Thing = (typeof THINGS)[number];
const SURNAMES = ['Alder', 'Birch', 'Ceiríog', 'Dogwood', 'Elder', 'Ffawydd'] as const;
const AT_THE_DESK: readonly MemberName[] = ['ada', 'ada', 'cat'];

interface Given {
  readonly caseId: string | null;
  readonly random: (below: number) => number;
}

/** Does one thing, and answers the case that was begun by it. What the rules refuse is simply not done. */
async function doThing(office: TestOffice, thing: Thing, { caseId, random }: Given): Promise<string | null> {
  switch (thing) {
    case 'intake': {
      const surname = SURNAMES[random(SURNAMES.length)] ?? 'Alder';
      return (await office.done('open-case', { key: aKey(), ...anIntake({ surname }) })).caseId;
    }
    case 'case':
      return (await aCase(office, { upTo: STEPS[random(STEPS.length)] ?? 'opened' })).caseId;
    case 'referral': {
      const { reference: _reference, ...asked } = await aPreparedReferral(office);
      const { documentId } = await office.done('issue-referral', { key: aKey(), ...asked });
      await office.ask('mark-document', {
        key: aKey(),
        documentId,
        mark: 'sent',
        at: '2026-11-23T08:00:00.000Z',
        how: 'Post',
        evidence: '',
      });
      return asked.caseId;
    }
    case 'notification': {
      const asked = await aReviewedConcern(office);
      await office.done('issue-notification', { key: aKey(), ...asked });
      return asked.caseId;
    }
    case 'declare': {
      const { caseId: ready, entries } = await aCase(office);
      const { user } = await office.done('get-status', {});
      const password = passwordOf(user?.loginName === 'cat' ? 'cat' : 'ada');
      await office.done('declare', declaration(ready, entries['agreed-cause'] ?? '', password));
      return ready;
    }
    case 'other-person':
      await office.as(AT_THE_DESK[random(AT_THE_DESK.length)] ?? 'ada');
      return null;
    case 'person': {
      const dan = (await office.done('list-people', {})).find(({ loginName }) => loginName === 'dan');
      const roles = [...(dan?.roles ?? [])];
      await office.ask('change-person', {
        key: aKey(),
        userId: dan?.userId ?? '',
        name: `Dan ${String(random(9))}`,
        roles,
        gmcNumber: null,
      });
      return null;
    }
    case 'settings': {
      const { officeName, address, email, outboxFolder } = await office.done('get-settings', {});
      await office.ask('change-settings', {
        key: aKey(),
        officeName,
        address,
        email,
        outboxFolder,
        phone: String(random(9)),
        idleMinutes: 10,
      });
      return null;
    }
    case 'look':
      await office.done('find-cases', { text: SURNAMES[random(SURNAMES.length)] ?? 'a', limit: 5 });
      return null;
    default:
      if (caseId !== null) await doToCase(office, thing, { caseId, random });
      return null;
  }
}

type ToCase = 'note' | 'details' | 'urgent' | 'attempt' | 'concern' | 'correct' | 'void' | 'coroner';

async function doToCase(
  office: TestOffice,
  thing: ToCase,
  { caseId, random }: Given & { readonly caseId: string },
): Promise<void> {
  const on = { key: aKey(), caseId };
  const { case: onCase } = await office.done('view-case', { caseId, opening: random(2) === 0 });
  switch (thing) {
    case 'note':
      await office.ask('record-note', {
        ...on,
        text: `Heather and gorse ${String(random(99))}`,
        important: false,
      });
      return;
    case 'details': {
      const surname = change(
        SURNAMES[random(SURNAMES.length)] ?? 'Alder',
        onCase.fields.surname?.stamp.entry ?? null,
      );
      await office.ask('record-details', { ...on, fields: { surname } });
      return;
    }
    case 'urgent': {
      const value =
        random(2) === 0
          ? { requested: false as const }
          : { requested: true as const, reason: 'Faith', deadline: null };
      await office.ask('record-details', {
        ...on,
        fields: { urgentRelease: change(value, onCase.fields.urgentRelease?.stamp.entry ?? null) },
      });
      return;
    }
    case 'attempt':
      await office.ask('record-conversation', {
        ...on,
        conversation: aConversation({ result: 'no-answer', nextAttemptAt: '2026-11-25T10:00' }),
      });
      return;
    case 'concern':
      await office.ask('raise-concern', { ...on, concern: aConcern() });
      return;
    case 'correct': {
      const corrects = onCase.notes.at(-1)?.stamp.entry;
      if (corrects === undefined) return;
      const replacement = {
        kind: 'note-recorded',
        payload: { text: 'Bracken instead', important: false },
      } as const;
      await office.ask('correct-entry', { ...on, corrects, reason: 'Mistyped', replacement });
      return;
    }
    case 'void':
      if (random(3) === 0) await office.ask('void-case', { ...on, reason: 'Entered twice' });
      return;
    case 'coroner': {
      const form = (['cn1a', 'inquiries', 'cn2'] as const)[random(3)] ?? 'cn1a';
      const answer = { form, receivedAt: '2026-11-23T08:00:00.000Z', reference: '', fromWhom: '', note: '' };
      await office.ask('record-coroner-answer', { ...on, answer });
      return;
    }
    default:
      thing satisfies never;
  }
}
