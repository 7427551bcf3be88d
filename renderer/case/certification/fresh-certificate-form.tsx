import type { FreshCertificateInvitation } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { FRESH_CERTIFICATE_ASKED_BY_WORDS } from '../../../contract/words/certificate-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { problemOf, useAct } from '../use-act.ts';
import { byLine } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';

interface InvitationBoxes {
  readonly askedBy: FreshCertificateInvitation['askedBy'] | '';
  readonly reason: string;
  readonly how: string;
}

const EMPTY: InvitationBoxes = { askedBy: '', reason: '', how: '' };
const ID = 'fresh-certificate';

/** The practitioner is asked for another certificate. A declaration that rested on the earlier one no longer stands. */
export function FreshCertificateForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, ID, EMPTY);
  const { askedBy, how, reason } = form.values;
  const command = useCommand('invite-fresh-certificate');
  const act = useAct({
    check: () => [
      ...(askedBy === '' ? [{ fieldId: `${ID}-askedBy`, message: 'Choose who asks for it.' }] : []),
      ...(reason.trim() === ''
        ? [{ fieldId: `${ID}-reason`, message: 'Write why a fresh certificate is needed.' }]
        : []),
    ],
    done: 'Fresh certificate asked for',
    run: async () => {
      if (askedBy === '') return false;
      const asked = { caseId, askedBy, reason: reason.trim(), how: how.trim() };
      if ((await command.run(asked, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="A fresh certificate"
      actLabel="Invite fresh certificate"
      foldedBehind="Ask for a fresh certificate"
      act={act}
      whyNot={whyNot(view, 'invite-fresh-certificate')}
      command={command}
      form={form}
      lead={<Asked />}
    >
      {view.summary.tracks.certification === 'declared' ||
      view.summary.tracks.certification === 'with-registrar' ? (
        <p>The declaration stays as it was signed. It no longer stands for the case, and is made again.</p>
      ) : null}
      <div id={`${ID}-askedBy`} tabIndex={-1}>
        <RadioGroup
          label="Who asks for it"
          layout="inline"
          choices={choices(FRESH_CERTIFICATE_ASKED_BY_WORDS)}
          value={askedBy === '' ? null : askedBy}
          error={problemOf(act, `${ID}-askedBy`)}
          onChange={(chosen) => form.set('askedBy', chosen)}
        />
      </div>
      <TextArea
        id={`${ID}-reason`}
        label="Why a fresh certificate is needed"
        maxLength={2000}
        value={reason}
        error={problemOf(act, `${ID}-reason`)}
        onChange={(event) => form.set('reason', event.target.value)}
      />
      <TextField
        id={`${ID}-how`}
        label="How the practitioner was asked"
        optional
        maxLength={2000}
        value={how}
        onChange={(event) => form.set('how', event.target.value)}
      />
    </ActPanel>
  );
}

function Asked() {
  const { view } = useCase();
  const { freshCertificates } = view.case;
  if (freshCertificates.length === 0) return <p className={cls('soft')}>None has been asked for.</p>;
  return (
    <ul className={cls('cards-list')} aria-label="Fresh certificates asked for">
      {freshCertificates.toReversed().map(({ content, stamp }) => (
        <li key={stamp.entry}>
          <b>{FRESH_CERTIFICATE_ASKED_BY_WORDS[content.askedBy]}</b> asked: {content.reason}
          {content.how !== '' && ` (${content.how})`}
          <p className={cls('soft')}>{byLine(view.people, stamp)}</p>
        </li>
      ))}
    </ul>
  );
}
