import type { FieldName } from '../../contract/for-window.ts';
import type { CaseView } from '../../contract/views.ts';
import { agreedCause } from './certification/compared-lines.ts';
import { certificateTasks, registrarTasks } from './certification/certificate-tasks.ts';
import { isExaminerForm } from './certification/certificate-boxes.ts';
import { doesDeclarationStand } from './certification/progress.ts';
import type { Place } from './case-place.ts';
import { type Task, task } from './task.ts';

const NEEDED_DETAILS = [
  'surname',
  'dateOfBirth',
  'sex',
  'nhsNumber',
  'death',
  'place',
] as const satisfies readonly FieldName[];

/** Every step of the case in the order the work usually goes. */
export function tasksOf(view: CaseView): readonly Task[] {
  return [
    ...preparationTasks(view),
    ...examinerTasks(view),
    ...questionTasks(view),
    ...closingTasks(view),
    ...registrarTasks(view),
  ];
}

/** The coroner handed the death to the office: there is no practitioner to name, to state a cause or to speak with. */
function examinerCertifies({ certificateForm }: CaseView): boolean {
  return isExaminerForm(certificateForm);
}

const EXAMINER_CERTIFIES = 'Not needed: the medical examiner certifies';

function preparationTasks(view: CaseView): readonly Task[] {
  const { fields } = view.case;
  const unneeded = examinerCertifies(view) ? ({ state: 'excused', why: EXAMINER_CERTIFIES } as const) : {};
  const cause =
    fields.caseKind?.value === 'under-28-days' ? fields.practitionerNeonatalCause : fields.practitionerCause;
  const lacking = NEEDED_DETAILS.filter((name) => fields[name] === null);
  const details = { section: 'details', anchor: null } as const;
  return [
    task('Details of the deceased', details, {
      state: lacking.length === 0 ? 'done' : 'open',
      stamp: lacking.length === 0 ? (fields.nhsNumber?.stamp ?? null) : null,
      why: lacking.length === 0 ? null : `${lacking.length} not recorded`,
    }),
    task(
      'Preparation notes',
      { section: 'scrutiny', anchor: 'preparation' },
      { stamp: fields.preparationNotes?.stamp ?? null },
    ),
    task(
      'Attending practitioner',
      { section: 'scrutiny', anchor: 'practitioner' },
      fields.attendingPractitioner === null ? unneeded : { stamp: fields.attendingPractitioner.stamp },
    ),
    task(
      'Practitioner’s cause of death',
      { section: 'cause', anchor: 'cause-practitioner' },
      cause === null ? unneeded : { stamp: cause.stamp },
    ),
  ];
}

function examinerTasks(view: CaseView): readonly Task[] {
  const { fields, independence, discussions } = view.case;
  const discussion = discussions.at(-1) ?? null;
  return [
    task(
      'Independence declared',
      { section: 'scrutiny', anchor: 'independence' },
      { stamp: independence.at(-1)?.stamp ?? null },
    ),
    task(
      'Review of the records',
      { section: 'scrutiny', anchor: 'review' },
      { stamp: fields.review?.stamp ?? null },
    ),
    task(
      'Discussion with the practitioner',
      { section: 'scrutiny', anchor: 'discussion' },
      discussion === null && examinerCertifies(view)
        ? { state: 'excused', why: EXAMINER_CERTIFIES }
        : {
            stamp: discussion?.stamp ?? null,
            state: discussion === null ? 'open' : discussion.content.held ? 'done' : 'excused',
            why: discussion !== null && !discussion.content.held ? 'Not held; reason recorded' : null,
          },
    ),
    conversationTask(view),
  ];
}

function conversationTask({ case: onCase }: CaseView): Task {
  const place: Place = { section: 'conversations', anchor: 'conversation-form' };
  const family = onCase.conversations.filter(({ content }) => content.with === 'bereaved');
  const spoken = family.find(({ content }) => content.result === 'spoken') ?? null;
  if (spoken !== null) return task('Conversation with the bereaved', place, { stamp: spoken.stamp });
  const excused = onCase.fields.noConversation;
  if (excused !== null) {
    return task('Conversation with the bereaved', place, {
      state: 'excused',
      stamp: excused.stamp,
      why: 'None held; reason recorded',
    });
  }
  const why = family.length === 0 ? null : family.length === 1 ? '1 attempt' : `${family.length} attempts`;
  return task('Conversation with the bereaved', place, { why });
}

function questionTasks(view: CaseView): readonly Task[] {
  const {
    answerCause,
    answerCoroner,
    answerGovernance,
    agreedCause: adult,
    agreedNeonatalCause,
  } = view.case.fields;
  const agreed = agreedCause(view) === null ? null : (agreedNeonatalCause ?? adult);
  const place: Place = { section: 'questions', anchor: 'answer-form' };
  return [
    task('Question 1: cause of death', place, { stamp: answerCause?.stamp ?? null, question: 'cause' }),
    task('Question 2: coroner', place, { stamp: answerCoroner?.stamp ?? null, question: 'coroner' }),
    task('Question 3: governance', place, { stamp: answerGovernance?.stamp ?? null, question: 'governance' }),
    task(
      'Agreed cause of death',
      { section: 'cause', anchor: 'cause-agreed' },
      { stamp: agreed?.stamp ?? null },
    ),
  ];
}

function closingTasks(view: CaseView): readonly Task[] {
  return [...referralTask(view), ...concernTask(view), ...certificateTasks(view), declarationTask(view)];
}

/** Only where the death is reportable or something was sent: an unneeded step is no step. */
function referralTask({ case: onCase, summary }: CaseView): readonly Task[] {
  const referral = onCase.documents.findLast(
    ({ intended, issued }) => intended.documentKind === 'coroner-referral' && issued !== null,
  );
  const outside = onCase.outsideNotifications.at(-1);
  const told = referral?.stamp ?? outside?.stamp ?? null;
  if (
    told === null &&
    onCase.fields.answerCoroner?.value.answer !== 'reportable' &&
    onCase.fields.referral === null
  )
    return [];
  const issued = task(
    'Referral to the coroner',
    { section: 'coroner', anchor: 'referral-form' },
    {
      stamp: told,
      why:
        told === null
          ? onCase.fields.referral === null
            ? null
            : 'Prepared, not issued'
          : referral === undefined
            ? 'Told outside this office'
            : null,
    },
  );
  const answered = onCase.coronerAnswers.at(-1) ?? null;
  const waiting = summary.tracks.coroner === 'notified';
  const answer = task(
    'Coroner’s answer',
    { section: 'coroner', anchor: 'coroner-answer-form' },
    {
      stamp: waiting ? null : (answered?.stamp ?? null),
      state: waiting ? 'open' : answered === null ? 'blocked' : 'done',
      why:
        told === null && answered === null
          ? 'Needs the referral'
          : waiting && answered !== null
            ? 'Not decided yet'
            : null,
    },
  );
  return [issued, answer];
}

function concernTask({ case: onCase, summary }: CaseView): readonly Task[] {
  if (onCase.concerns.length === 0) return [];
  const { governance } = summary.tracks;
  const place: Place = { section: 'governance', anchor: 'concerns' };
  const count = onCase.concerns.filter((concern) => concern.review === null).length;
  if (governance === 'to-review')
    return [task('Concerns for review', place, { why: `${count} not reviewed` })];
  if (governance === 'to-notify')
    return [task('Concerns passed on', place, { why: 'Notification not issued' })];
  if (governance === 'to-send')
    return [task('Concerns passed on', place, { why: 'Issued, nobody has said that it was sent' })];
  if (governance === 'to-tell')
    return [task('Outcome of concerns told', place, { why: 'Known, not told to everybody' })];
  return [
    task('Concerns passed on', place, {
      state: 'done',
      stamp: onCase.concerns.at(-1)?.review?.stamp ?? null,
    }),
  ];
}

function declarationTask(view: CaseView): Task {
  const { case: onCase, declarationGaps } = view;
  const declared = doesDeclarationStand(view) ? (onCase.declarations.at(-1) ?? null) : null;
  const place: Place = { section: 'questions', anchor: 'declaration' };
  if (declared !== null) return task('Medical examiner’s declaration', place, { stamp: declared.stamp });
  const missing = declarationGaps.filter((gap) => gap !== 'handover-not-seen').length;
  return task('Medical examiner’s declaration', place, {
    state: missing === 0 ? 'open' : 'blocked',
    why:
      missing === 0
        ? 'Nothing is missing'
        : missing === 1
          ? 'Needs 1 more thing'
          : `Needs ${missing} more things`,
  });
}

/** Done or excused, of how many. */
export function tasksFinished(tasks: readonly Task[]): number {
  return tasks.filter(({ state }) => state === 'done' || state === 'excused').length;
}
