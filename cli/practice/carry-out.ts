import { isMethodName } from '../../contract/methods.ts';
import type { Reply } from '../../contract/reply.ts';
import type { CaseView, EvidenceView } from '../../contract/views.ts';
import { type LoginName, PRACTICE_PASSWORD } from './people.ts';
import type { PlannedCase } from './plan.ts';
import type { SoFar, Step } from './script.ts';

/** A desk whose clock is set by whoever holds it. */
export interface SetDesk {
  call(method: string, input: unknown): Promise<Reply>;
  setClock(ms: number): void;
  newKey(): string;
}

interface Growing {
  readonly planned: PlannedCase;
  next: number;
  caseId: string;
  readonly entries: Map<string, string>;
  readonly bases: Map<string, string>;
}

/** What was made. */
export interface CarriedOut {
  readonly steps: number;
  readonly unlocks: number;
  readonly caseIds: readonly string[];
}

/**
 * Carries out the plans of all cases through the desk. Somebody sits down, does everything that waits for them in the
 * order of time, and makes way for whoever has most to do next: unlocking is slow on purpose, so there are few turns.
 */
export async function carryOutPlans(
  desk: SetDesk,
  plans: readonly PlannedCase[],
  users: Readonly<Record<LoginName, string>>,
): Promise<CarriedOut> {
  const cases = plans.map((planned): Growing => ({
    planned,
    next: 0,
    caseId: '',
    entries: new Map(),
    bases: new Map(),
  }));
  let unlocks = 0;
  let steps = 0;
  for (let person = busiest(cases); person !== null; person = busiest(cases)) {
    await answered(desk, 'unlock', { loginName: person, password: PRACTICE_PASSWORD });
    unlocks += 1;
    for (let due = nextFor(cases, person); due !== null; due = nextFor(cases, person)) {
      await takeStep(desk, due, { cases, users });
      steps += 1;
    }
  }
  return { steps, unlocks, caseIds: cases.map(({ caseId }) => caseId) };
}

interface Around {
  readonly cases: readonly Growing[];
  readonly users: Readonly<Record<LoginName, string>>;
}

async function takeStep(desk: SetDesk, growing: Growing, { cases, users }: Around): Promise<void> {
  const step = stepOf(growing);
  if (step === null) throw new Error('a case without a further step');
  desk.setClock(step.atMs);
  if (step.method === 'declare') await answerCircumstances(desk, growing.caseId);
  const seen = step.method === 'answer-evidence' ? await seenInCase(desk, growing.caseId) : null;
  const so: SoFar = {
    caseId: growing.caseId,
    entry: (name) => known(growing.entries.get(name), `${growing.planned.path}: ${name}`),
    base: (field) => growing.bases.get(field) ?? null,
    otherCase: (index) => known(cases[index]?.caseId, 'the other case'),
    userId: (person) => users[person],
    seenIn: (raised) => [...known(seen?.get(raised), `${growing.planned.path}: ${raised}`)],
  };
  const aboutCase =
    step.method === 'open-case' || step.method === 'mark-document' ? {} : { caseId: growing.caseId };
  const value = await answered(
    desk,
    step.method,
    { ...aboutCase, ...step.input(so), key: desk.newKey() },
    growing.planned.path,
  );
  growing.next += 1;
  if (step.method === 'open-case') await noteIntake(desk, growing, textIn(value, 'caseId'));
  else noteEntry(growing, step, value);
}

async function noteIntake(desk: SetDesk, growing: Growing, caseId: string): Promise<void> {
  growing.caseId = caseId;
  // Looking is not audited here: nobody has opened the case to read it.
  // What `view-case` answers is a view of the case.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const view = (await answered(desk, 'view-case', { caseId, opening: false })) as CaseView;
  for (const [field, recorded] of Object.entries(view.case.fields)) {
    if (recorded !== null) growing.bases.set(field, recorded.stamp.entry);
  }
}

/** An examiner who is about to declare first says of each circumstance why it is not for the coroner. */
async function answerCircumstances(desk: SetDesk, caseId: string): Promise<void> {
  for (const { key, kind, open, seenIn } of await evidenceIn(desk, caseId)) {
    if (kind !== 'coroner-circumstance' || open.length === 0) continue;
    await answered(desk, 'answer-evidence', {
      key: desk.newKey(),
      caseId,
      raised: key,
      answer: 'not-for-coroner',
      because: 'Seen in the records and gone into: it played no part in the death.',
      seen: entriesOf(seenIn),
    });
  }
}

/** Where each piece of evidence of a case is seen, by its key. */
async function seenInCase(desk: SetDesk, caseId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map((await evidenceIn(desk, caseId)).map(({ key, seenIn }) => [key, entriesOf(seenIn)]));
}

async function evidenceIn(desk: SetDesk, caseId: string): Promise<EvidenceView['weighed']> {
  // What `view-evidence` answers is a view of the evidence.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ((await answered(desk, 'view-evidence', { caseId })) as EvidenceView).weighed;
}

function entriesOf(seenIn: EvidenceView['weighed'][number]['seenIn']): readonly string[] {
  return seenIn.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

function noteEntry({ bases, entries }: Growing, step: Step, value: unknown): void {
  const entry = textIn(value, 'entryId') || textIn(value, 'documentId');
  entries.set(step.method, entry);
  const [kind, field] = step.name?.split(':') ?? [];
  if (step.name !== null) entries.set(step.name, entry);
  if ((kind === 'cause' || kind === 'answer') && field !== undefined) bases.set(field, entry);
  for (const changed of step.fields) bases.set(changed, entry);
  if (step.method === 'assign')
    for (const changed of ['assignedOfficer', 'assignedExaminer']) bases.set(changed, entry);
}

function stepOf({ next, planned }: Growing): Step | null {
  return planned.steps[next] ?? null;
}

/** The case whose next step is this person's and stands earliest; null when nothing waits for them. */
function nextFor(cases: readonly Growing[], person: LoginName): Growing | null {
  let earliest: { readonly growing: Growing; readonly atMs: number } | null = null;
  for (const growing of cases) {
    const step = stepOf(growing);
    if (step?.by === person && (earliest === null || step.atMs < earliest.atMs))
      earliest = { growing, atMs: step.atMs };
  }
  return earliest?.growing ?? null;
}

function busiest(cases: readonly Growing[]): LoginName | null {
  const waiting = new Map<LoginName, number>();
  for (const growing of cases) {
    const step = stepOf(growing);
    if (step !== null) waiting.set(step.by, (waiting.get(step.by) ?? 0) + 1);
  }
  return [...waiting].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** The value of a call that a made-up case must not be refused. */
export async function answered(
  desk: SetDesk,
  method: string,
  input: unknown,
  during = 'setting up',
): Promise<unknown> {
  if (!isMethodName(method)) throw new Error(`no such method: ${method}`);
  const reply = await desk.call(method, input);
  if (reply.ok) return reply.value;
  throw new Error(
    `${method} in "${during}" was not done: ${JSON.stringify('refusal' in reply ? reply.refusal : reply.fault)}`,
  );
}

export function textIn(value: unknown, name: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  return typeof found === 'string' ? found : '';
}

function known<Value extends string | readonly string[]>(value: Value | undefined, what: string): Value {
  if (value === undefined || value.length === 0) throw new Error(`not there yet: ${what}`);
  return value;
}
