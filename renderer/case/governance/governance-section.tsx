import { useState } from 'react';
import type { Concern } from '../../../contract/for-window.ts';
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
  const { concerns, documents } = view.case;
  const isNotified = (concern: Concern): boolean =>
    documents.some(({ intended, issued }) => intended.concern === concern.stamp.entry && issued !== null);
  const toNotify = concerns.filter((concern) => concern.review?.content.decision === 'notify');
  const [chosen, setChosen] = useState<string | null>(null);
  const inHand =
    toNotify.find(({ stamp }) => stamp.entry === chosen) ??
    toNotify.find((concern) => !isNotified(concern)) ??
    null;

  return (
    <>
      <ConcernsToRecord />
      <div id="concerns" tabIndex={-1} className={cls('anchor')}>
        {concerns.length === 0 ? (
          <Panel title="Concerns">
            <EmptyState kind="none" title="No concern is recorded">
              A concern is something seen or heard that may need to be passed on. The office does not
              investigate it.
            </EmptyState>
          </Panel>
        ) : (
          <ul className={cls('cards-list')} aria-label="Concerns">
            {concerns.map((concern) => (
              <li key={concern.stamp.entry}>
                <ConcernCard
                  concern={concern}
                  isInHand={concern === inHand}
                  onNotify={() => setChosen(concern.stamp.entry)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      {inHand !== null && <NotificationBuilder key={inHand.stamp.entry} concern={inHand} />}
      <RaiseConcernForm />
    </>
  );
}
