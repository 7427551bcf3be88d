import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { useCase } from '../case-context.ts';
import { beforeSpeakingWith, contactsInUse } from '../contacts/contact-preferences.ts';
import { calledContact, type CalledPerson } from './usual-person.ts';

const SOMEBODY_ELSE = 'somebody-else';

interface WhoWasCalledProps {
  readonly contactId: string | null;
  readonly onPick: (who: CalledPerson) => void;
}

/** Picks one of the people of the case, and says what must be known before speaking with them. */
export function WhoWasCalled({ contactId, onPick }: WhoWasCalledProps) {
  const { contacts } = useCase().view.case;
  const picked = contacts.find(({ content }) => content.contactId === contactId) ?? null;
  // Somebody no longer used can still stand in a draft or in a conversation that is corrected.
  const offered = contactsInUse(contacts).concat(
    picked !== null && picked.deactivated !== null ? [picked] : [],
  );
  if (offered.length === 0) return null;
  const choices = [
    ...offered.map(({ content }) => ({
      value: content.contactId,
      label: content.relationship === '' ? content.name : `${content.name} (${content.relationship})`,
      ...(content.doNotContact ? { hint: 'Do not contact' } : {}),
    })),
    { value: SOMEBODY_ELSE, label: 'Somebody else' },
  ];
  const preferences = picked === null ? [] : beforeSpeakingWith(picked.content);
  return (
    <>
      <Select
        label="One of the people of the case"
        choices={choices}
        value={contactId ?? SOMEBODY_ELSE}
        onChange={(value) => {
          const contact = offered.find(({ content }) => content.contactId === value);
          onPick(
            contact === undefined
              ? { personName: '', relationship: '', contactId: null }
              : calledContact(contact),
          );
        }}
      />
      {picked?.content.doNotContact === true && (
        <Notice tone="warn" announced="politely" title={`Do not contact ${picked.content.name}`}>
          The office was asked not to. What they said of their own accord can be logged.
        </Notice>
      )}
      {preferences.length > 0 && (
        <Notice tone="info" title="How to speak with them">
          {preferences.join('; ')}
        </Notice>
      )}
    </>
  );
}
