import { useMemo, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useOwnActs } from '../../own-acts.ts';
import { ENTRY_WORDS } from '../../../contract/words/entry-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { CaseNotice } from '../case-notice.tsx';
import { changesOf } from '../../../contract/words/entry-changes.ts';
import { useSettled } from '../use-settled.ts';
import { clockWords, nameOf } from '../../../contract/words/who.ts';
import { entriesOfOthers } from './entries-of-others.ts';

const SHOWN = 3;

/** Somebody else, or another window, has added to the case since it was opened here: who, what and when. */
export function ChangedSince() {
  const { view, go } = useCase();
  const own = useOwnActs();
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(view.timeline.map(({ id }) => id)));
  // An own act can be seen here a moment before its answer says that it is one.
  const timeline = useSettled(view.timeline);
  const others = useMemo(() => entriesOfOthers(timeline, seen, own), [own, seen, timeline]);
  const last = others.slice(-SHOWN).toReversed();
  if (others.length === 0) return null;
  return (
    <CaseNotice
      tone="info"
      title={
        others.length === 1
          ? 'The case has changed since you opened it.'
          : `The case has changed since you opened it: ${others.length} new entries.`
      }
      actions={
        <>
          <Button size="small" onPress={() => go({ section: 'timeline', anchor: null })}>
            Show in timeline
          </Button>
          <Button size="small" onPress={() => setSeen(new Set(view.timeline.map(({ id }) => id)))}>
            I have seen it
          </Button>
        </>
      }
    >
      {last.map((entry, position) => {
        const fields = changesOf(entry, view.timeline, view.people).map(({ label }) => label);
        return (
          <span key={entry.id}>
            {position > 0 && ' · '}
            {nameOf(view.people, entry.actor)}: {ENTRY_WORDS[entry.kind]}
            {fields.length > 0 && ` (${fields.join(', ')})`},{' '}
            <span className={cls('whole')}>{clockWords(entry.enteredAt)}</span>
          </span>
        );
      })}
    </CaseNotice>
  );
}
