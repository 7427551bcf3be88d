import { useState } from 'react';
import { loopsOf } from '../../../contract/for-window.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { ConcernCard } from './concern-card.tsx';
import { ConcernsToRecord } from './concerns-to-record.tsx';
import { NotificationBuilder } from './notification-builder.tsx';
import { RaiseConcernForm } from './raise-concern-form.tsx';

/** What was detected and is passed on: the concerns, the decision on each, and the notification. */
export function GovernanceSection() {
  const { view } = useCase();
  const loops = loopsOf(view.case);
  const toNotify = loops.filter(({ concern }) => concern.review?.content.decision === 'notify');
  const [chosen, setChosen] = useState<string | null>(null);
  const inHand =
    toNotify.find(({ concern }) => concern.stamp.entry === chosen) ??
    toNotify.find(({ notification }) => notification === null) ??
    null;

  return (
    <>
      <ConcernsToRecord />
      <div id="concerns" tabIndex={-1} className={cls('anchor')}>
        {loops.length === 0 ? (
          <Panel title="Concerns">
            <EmptyState kind="none" title="No concern is recorded">
              A concern is something seen or heard that may need to be passed on. The office does not
              investigate it.
            </EmptyState>
          </Panel>
        ) : (
          <ul className={cls('cards-list')} aria-label="Concerns">
            {loops.map((loop) => (
              <li key={loop.concern.stamp.entry}>
                <ConcernCard
                  loop={loop}
                  isInHand={loop.concern === inHand?.concern}
                  onNotify={() => setChosen(loop.concern.stamp.entry)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      {inHand !== null && <NotificationBuilder key={inHand.concern.stamp.entry} concern={inHand.concern} />}
      <RaiseConcernForm />
    </>
  );
}
