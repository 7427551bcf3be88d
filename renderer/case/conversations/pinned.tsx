import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { formatCuiDate, formatCuiDateTime } from '../../../contract/words/cui-date.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { beforeSpeakingWith, contactsInUse } from '../contacts/contact-preferences.ts';
import { clockWords } from '../../../contract/words/who.ts';
import type { Conversation } from './conversation-boxes.ts';
import { openPromises } from './promises.ts';

/** What whoever calls next must know first: whom not to call, how to speak with the others, what is promised and due. */
export function Pinned() {
  const { view, go } = useCase();
  const promises = openPromises(view);
  const { nextContactAt } = view.summary;
  return (
    <div className={cls('pinned')}>
      <p className={cls('soft')}>{countWords(view.case.conversations)}</p>
      <Preferences />
      {nextContactAt !== null && <p>Next attempt due {formatCuiDateTime(nextContactAt)}</p>}
      {promises.length > 0 && (
        <ul className={cls('cards-list')} aria-label="Open promises">
          {promises.map(({ entry, what, dueOn, isOverdue }) => (
            <li key={entry}>
              <StatusTag tone={isOverdue ? 'warn' : 'info'}>
                {isOverdue ? 'Promise overdue' : 'Promised'}
              </StatusTag>{' '}
              {what} <span className={cls('soft')}>due {formatCuiDate(dueOn)}</span>{' '}
              <button
                type="button"
                className={cls('text-button')}
                aria-label={`Log as kept: ${what}`}
                onClick={() => go({ section: 'conversations', anchor: 'conversation-kept' })}
              >
                Log as kept
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Preferences() {
  const { contacts, fields } = useCase().view.case;
  const inUse = contactsInUse(contacts).map(({ content }) => content);
  const barred = inUse.filter(({ doNotContact }) => doNotContact);
  const told = inUse
    .filter(({ doNotContact }) => !doNotContact)
    .map((contact) => ({ contact, needs: beforeSpeakingWith(contact) }))
    .filter(({ needs }) => needs.length > 0);
  const ofKin = fields.nextOfKin?.value.communicationNeeds ?? null;
  return (
    <>
      {barred.map(({ contactId, name, relationship }) => (
        <Notice
          key={contactId}
          tone="warn"
          title={`Do not contact ${name}${relationship === '' ? '' : ` (${relationship})`}`}
        />
      ))}
      {(ofKin !== null || told.length > 0) && (
        <Notice tone="info" title="How to speak with the family">
          {ofKin !== null && <p>{ofKin}</p>}
          {told.map(({ contact, needs }) => (
            <p key={contact.contactId}>
              <b>{contact.name}:</b> {needs.join('; ')}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

function countWords(conversations: readonly Conversation[]): string {
  const family = conversations.filter(({ content }) => content.with === 'bereaved');
  const spoken = family.filter(({ content }) => content.result === 'spoken').length;
  const attempts = family.length - spoken;
  const last = family
    .map(({ content }) => content.heldAt)
    .toSorted()
    .at(-1);
  return [
    `Family: ${spoken} spoken`,
    `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
    ...(last === undefined ? [] : [`last ${clockWords(last)}`]),
  ].join(', ');
}
