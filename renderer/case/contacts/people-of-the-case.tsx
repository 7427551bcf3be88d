import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { ContactCard } from './contact-card.tsx';
import { ContactForm } from './contact-form.tsx';
import { contactsInUse } from './contact-preferences.ts';

/** Everybody the office may speak with about this death beside the practitioner, and those it no longer does. */
export function PeopleOfTheCase() {
  const { view, go } = useCase();
  const { contacts } = view.case;
  const [changing, setChanging] = useState<string | null>(null);
  const inUse = contactsInUse(contacts);
  const others = contacts.filter(({ deactivated }) => deactivated !== null);
  const changed = contacts.find(({ content }) => content.contactId === changing) ?? null;
  return (
    <>
      <div id="contacts" tabIndex={-1} className={cls('anchor')}>
        <Panel title="People of the case">
          {contacts.length === 0 ? (
            <EmptyState kind="none" title="Nobody is listed yet">
              Family, friends and representatives the office may speak with, each with what they may be told.
            </EmptyState>
          ) : (
            <ul className={cls('versions')} aria-label="People of the case">
              {[...inUse, ...others].map((contact) => (
                <ContactCard
                  key={contact.content.contactId}
                  contact={contact}
                  onChange={() => {
                    setChanging(contact.content.contactId);
                    go({ section: 'details', anchor: 'contact-name' });
                  }}
                />
              ))}
            </ul>
          )}
        </Panel>
      </div>
      <ContactForm
        key={changed?.content.contactId ?? 'new'}
        contact={changed}
        onDone={() => {
          setChanging(null);
          go({ section: 'details', anchor: 'contacts' });
        }}
      />
    </>
  );
}
