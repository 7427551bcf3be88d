import type { Entry } from '../../../contract/for-window.ts';
import { officeTime } from '../../../contract/for-window.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { TimelineEntry } from '../../components/timeline.tsx';
import { ENTRY_WORDS } from '../../../contract/words/entry-words.ts';
import { ROLE_WORDS } from '../../../contract/words/people-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { CorrectButton } from '../correct/correct-button.tsx';
import { clockWords, nameOf } from '../../../contract/words/who.ts';
import { type Change, changesOf } from '../../../contract/words/entry-changes.ts';
import { entryText } from '../../../contract/words/entry-text.ts';
import { undoneEntries } from '../../../contract/words/undone-entries.ts';

/** One entry: what, by whom and when it happened, and when it was typed in where that differs. */
export function TimelineItem({ entry }: { readonly entry: Entry }) {
  const { view } = useCase();
  const role = entry.role === null ? '' : ` · ${ROLE_WORDS[entry.role]}`;
  const changes = changesOf(entry, view.timeline, view.people);
  const isUndone = undoneEntries(view).has(entry.id);
  const corrections = view.timeline.filter(
    (later) => later.kind === 'entry-corrected' && later.payload.corrects === entry.id,
  );
  const typedIn =
    officeTime(entry.happenedAt) === officeTime(entry.enteredAt)
      ? ''
      : ` · typed in ${clockWords(entry.enteredAt)}`;
  const note =
    entry.kind === 'note-recorded'
      ? (view.case.notes.find(({ stamp }) => stamp.entry === entry.id) ?? null)
      : null;
  return (
    <TimelineEntry
      at={clockWords(entry.happenedAt)}
      atMachine={officeTime(entry.happenedAt)}
      who={`${nameOf(view.people, entry.actor)}${role}${typedIn}`}
      isSuperseded={corrections.length > 0 || isUndone}
      {...(isUndone ? { supersededHow: 'Taken back at once' } : {})}
      how={
        <span id={`entry-${entry.id}`} tabIndex={-1}>
          {ENTRY_WORDS[entry.kind]}
        </span>
      }
      {...(note === null
        ? {}
        : {
            actions: (
              <CorrectButton what={{ kind: 'note-recorded', entry: entry.id, content: note.content }} />
            ),
          })}
    >
      {entryText(entry, view)}
      {changes.length > 0 && (
        <Disclosure
          summary={changes.length === 1 ? 'Before and after' : `Before and after, ${changes.length} fields`}
        >
          <Changes changes={changes} />
        </Disclosure>
      )}
    </TimelineEntry>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <dl className={cls('changes')}>
      {changes.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd className={cls('soft')}>{before === null ? 'Not recorded before' : `Before: ${before}`}</dd>
          <dd className={cls('said')}>{after}</dd>
        </div>
      ))}
    </dl>
  );
}
