import { useState } from 'react';
import type { CaseContact } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { showDone } from '../../components/toast-region.tsx';
import { useCommand } from '../../use-command.ts';
import { ANSWER_WORDS, MAY_BE_TOLD_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';
import { whyNot } from '../why-not.ts';
import { byLine } from '../../../contract/words/who.ts';
import { preferencesOf } from './contact-preferences.ts';
import { StopUsingContact } from './stop-using-contact.tsx';

interface ContactCardProps {
  readonly contact: CaseContact;
  readonly onChange: () => void;
}

/** One person of the case as last recorded, with what the office may do about them. */
export function ContactCard({ contact, onChange }: ContactCardProps) {
  const { caseId, view } = useCase();
  const { content, stamp, deactivated } = contact;
  const [isStopping, setIsStopping] = useState(false);
  const again = useCommand('record-contact');

  async function bringBack(): Promise<void> {
    if (await again.attempt({ caseId, contact: content })) showDone('Contact in use again', null);
  }

  return (
    <li className={cls('contact')}>
      <div className={cls('inline')}>
        <b>{content.name}</b>
        {content.relationship !== '' && <span>{content.relationship}</span>}
        <ContactTags contact={contact} />
      </div>
      <FactList
        columns={2}
        facts={[
          {
            label: 'Telephone and email',
            value: textOrNull([content.phone, content.email].filter((part) => part !== '').join(', ')),
          },
          { label: 'Address', value: textOrNull(content.address) },
          { label: 'May be told', value: MAY_BE_TOLD_WORDS[content.mayBeTold] },
          { label: 'May register', value: ANSWER_WORDS[content.mayRegister] },
          { label: 'Present at the death', value: ANSWER_WORDS[content.presentAtDeath] },
          { label: 'Told of the death', value: ANSWER_WORDS[content.informedOfDeath] },
          { label: 'How to speak with them', value: textOrNull(preferencesOf(content).join('; ')) },
          { label: 'Calls', value: callWords(view.case.conversations, content.contactId) },
        ]}
      />
      <p className={cls('soft')}>Recorded by {byLine(view.people, stamp)}</p>
      {deactivated !== null && (
        <p>
          Not used any more: {deactivated.content.reason}{' '}
          <span className={cls('soft')}>{byLine(view.people, deactivated.stamp)}</span>
        </p>
      )}
      <Trouble of={again} />
      {whyNot(view, 'record-contact') === null && (
        <div className={cls('inline')}>
          <Button size="small" aria-label={`Change ${content.name}`} onPress={onChange}>
            Change
          </Button>
          {deactivated === null ? (
            <Button
              size="small"
              kind="quiet"
              whyNot={whyNot(view, 'deactivate-contact')}
              aria-label={`Stop using ${content.name}`}
              onPress={() => setIsStopping(true)}
            >
              Stop using
            </Button>
          ) : (
            <Button
              size="small"
              kind="quiet"
              busy={again.busy}
              aria-label={`Use again: ${content.name}`}
              onPress={() => void bringBack()}
            >
              Use again
            </Button>
          )}
        </div>
      )}
      {isStopping && <StopUsingContact contact={content} onClose={() => setIsStopping(false)} />}
    </li>
  );
}

function ContactTags({ contact: { content, deactivated } }: { readonly contact: CaseContact }) {
  return (
    <span className={cls('tags')}>
      {deactivated !== null && (
        <StatusTag tone="neutral" icon={null}>
          Not used any more
        </StatusTag>
      )}
      {content.isNextOfKin && (
        <StatusTag tone="neutral" icon={null}>
          Next of kin
        </StatusTag>
      )}
      {content.doNotContact && <StatusTag tone="warn">Do not contact</StatusTag>}
      {content.interpreterNeeded && <StatusTag tone="info">Interpreter</StatusTag>}
      {content.signLanguage && <StatusTag tone="info">British Sign Language</StatusTag>}
    </span>
  );
}

/** How often somebody was reached and how often not: "Spoken once, 3 attempts". */
function callWords(
  conversations: readonly {
    readonly content: { readonly contactId: string | null; readonly result: string };
  }[],
  contactId: string,
): string {
  const theirs = conversations.filter(({ content }) => content.contactId === contactId);
  const spoken = theirs.filter(({ content }) => content.result === 'spoken').length;
  const attempts = theirs.length - spoken;
  return `Spoken ${spoken === 1 ? 'once' : `${spoken} times`}, ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
