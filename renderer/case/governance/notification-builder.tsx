import { useMemo, useState } from 'react';
import type { Concern } from '../../../contract/for-window.ts';
import type { InputOf } from '../../../contract/methods.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useLook } from '../../queries.ts';
import { useCommand } from '../../use-command.ts';
import { MISSING_FROM_NOTIFICATION_WORDS } from '../../../contract/words/governance-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { IssueDialog } from '../issue-dialog.tsx';
import { focusBox, MissingList } from '../missing-list.tsx';
import { PreviewPane } from '../paper.tsx';
import { Trouble } from '../trouble.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useSettled } from '../use-settled.ts';
import { whyNot } from '../why-not.ts';
import { NO_NOTIFICATION, notificationForm, notificationProblems } from './notification-boxes.ts';
import { LivingPeople } from './living-people.tsx';
import { NotificationFields } from './notification-fields.tsx';
import { leftOutOf, NotificationPreview } from './notification-preview.tsx';
import { NOTIFICATION_BOXES_OF_GAPS } from './notification-gaps.ts';

const ID = 'notification';

/** Passes a reviewed concern on: form, what is missing, and what the recipient will read. */
export function NotificationBuilder({ concern }: { readonly concern: Concern }) {
  const { caseId, view } = useCase();
  const entry = concern.stamp.entry;
  const toWhom = organisationToTell(concern);
  const initial = useMemo(() => ({ ...NO_NOTIFICATION, organisation: toWhom }), [toWhom]);
  const form = useDraftForm(caseId, `notification-${entry}`, initial);
  const command = useCommand('issue-notification');
  const [isAsking, setIsAsking] = useState(false);
  const settled = useSettled(form.values);
  const input = useMemo<InputOf<'draft-notification'>>(
    () => ({ caseId, concern: entry, form: notificationForm(settled) }),
    [caseId, entry, settled],
  );
  const look = useLook('draft-notification', input, { keepPrevious: true });
  const missing = look.data?.missing ?? [];
  const { organisation, team } = form.values;
  const act = useAct({
    check: () => [
      ...notificationProblems(form.values, ID),
      ...missing.map((what) => ({
        fieldId: NOTIFICATION_BOXES_OF_GAPS[what] ?? `concern-${entry}`,
        message: MISSING_FROM_NOTIFICATION_WORDS[what],
      })),
    ],
    done: 'Notification ready to issue',
    run: () => {
      setIsAsking(true);
      return Promise.resolve(false);
    },
  });

  async function issue(): Promise<string | null> {
    const typed = { caseId, concern: entry, form: notificationForm(form.values) };
    const issued = await command.run(typed, [form.place]);
    return issued?.number ?? null;
  }

  return (
    <>
      <ActPanel
        id="notification-form"
        title="Notification"
        actLabel="Issue notification"
        act={act}
        whyNot={whyNot(view, 'issue-notification')}
        command={command}
        form={form}
        lead={<Trouble of={look} />}
      >
        <MissingList
          label="Missing from the notification"
          missing={missing.map((what) => {
            const box = NOTIFICATION_BOXES_OF_GAPS[what];
            return {
              key: what,
              sentence: MISSING_FROM_NOTIFICATION_WORDS[what],
              onOpen: box === null ? null : () => focusBox(box),
            };
          })}
        />
        <div className={cls('split')}>
          <div className={cls('stack')}>
            <NotificationFields
              id={ID}
              boxes={form.values}
              isRecordReview={
                concern.review?.content.decision === 'notify' &&
                concern.review.content.route === 'case-record-review'
              }
              problemOf={(fieldId) => problemOf(act, fieldId)}
              set={(name, value) => form.set(name, value)}
            />
          </div>
          <PreviewPane>
            {look.data === null ? (
              <Skeleton label="Drawing the preview" lines={8} />
            ) : (
              <>
                <p className={cls('soft')}>{leftOutOf(look.data.draft)}</p>
                <LivingPeople
                  id={ID}
                  people={look.data.living}
                  isChosen={form.values.namesInWordsChosen}
                  onChoose={(isChosen) => form.set('namesInWordsChosen', isChosen)}
                />
                <NotificationPreview draft={look.data.draft} />
              </>
            )}
          </PreviewPane>
        </div>
      </ActPanel>
      {isAsking && (
        <IssueDialog
          title="Issue the notification?"
          recipient={[organisation, team].filter((part) => part.trim() !== '').join(', ')}
          confirmLabel="Issue notification"
          command={command}
          onIssue={issue}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}

/** A concern that is passed on as one about another organisation begins addressed to it; the office may change that. */
function organisationToTell({ content, review }: Concern): string {
  const isForIt = review?.content.decision === 'notify' && review.content.route === 'other-organisation';
  return isForIt ? (content.otherOrganisation?.name ?? '') : '';
}
