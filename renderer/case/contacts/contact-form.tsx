import { useMemo } from 'react';
import type { CaseContact } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';
import { byLine } from '../../../contract/words/who.ts';
import { contactBoxes, contactProblems, contactToRecord, NEW_CONTACT } from './contact-boxes.ts';
import { ContactFields } from './contact-fields.tsx';

const idOf = (part: string): string => `contact-${part}`;

interface ContactFormProps {
  /** Whose facts are changed; null for somebody new. */
  readonly contact: CaseContact | null;
  readonly onDone: () => void;
}

/** Adds somebody to the people of the case, or records new facts about them. */
export function ContactForm({ contact, onDone }: ContactFormProps) {
  const { caseId, view } = useCase();
  const initial = useMemo(() => (contact === null ? NEW_CONTACT : contactBoxes(contact)), [contact]);
  const form = useDraftForm(caseId, `contact-${contact?.content.contactId ?? 'new'}`, initial);
  const command = useCommand('record-contact');
  const act = useAct({
    check: () => contactProblems(form.values, idOf),
    done: contact === null ? 'Contact added' : 'Contact changed',
    run: async () => {
      const recorded = contactToRecord(form.values);
      if (recorded === null || !(await command.attempt({ caseId, contact: recorded }, [form.place])))
        return false;
      onDone();
      return true;
    },
  });
  return (
    <ActPanel
      id="contact-form"
      title={contact === null ? 'Add somebody' : `Change ${contact.content.name}`}
      actLabel={contact === null ? 'Add to the people of the case' : 'Record changes'}
      act={act}
      whyNot={whyNot(view, 'record-contact')}
      command={command}
      form={form}
      {...(contact === null
        ? {}
        : {
            secondary: (
              <Button kind="quiet" onPress={onDone}>
                Leave unchanged
              </Button>
            ),
            lead: form.isChanged && form.values.base !== contact.stamp.entry && (
              <Notice
                tone="warn"
                announced="politely"
                title="Someone else recorded new facts about this person while you were writing"
                actions={
                  <>
                    <Button size="small" onPress={() => form.set('base', contact.stamp.entry)}>
                      Keep mine
                    </Button>
                    <Button size="small" onPress={() => void form.discard()}>
                      Take theirs
                    </Button>
                  </>
                }
              >
                <p className={cls('soft')}>{byLine(view.people, contact.stamp)}</p>
              </Notice>
            ),
          })}
    >
      <ContactFields
        boxes={form.values}
        idOf={idOf}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        set={(change) => {
          const contactId = form.values.contactId === '' ? crypto.randomUUID() : form.values.contactId;
          form.setAll({ ...form.values, ...change, contactId });
        }}
      />
    </ActPanel>
  );
}
