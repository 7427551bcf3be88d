import type { RegistrarReply } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { BLOCK_WORDS } from '../../../contract/words/case-life-words.ts';
import { REGISTRAR_REPLY_WORDS } from '../../../contract/words/certificate-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { instantFrom, MomentFields, momentProblems, type MomentBoxes, NO_MOMENT } from '../moment-fields.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useNowBoxes } from '../use-now-boxes.ts';
import { byLine, clockWords } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';

interface ReplyBoxes {
  readonly reply: RegistrarReply['reply'] | '';
  readonly moment: MomentBoxes | null;
  readonly fromWhom: string;
  readonly reason: string;
}

const EMPTY: ReplyBoxes = { reply: '', moment: null, fromWhom: '', reason: '' };
const ID = 'registrar-reply';
const TONES = {
  received: 'info',
  query: 'warn',
  rejected: 'bad',
  registered: 'ok',
} as const satisfies Record<RegistrarReply['reply'], Tone>;

/** What the register office answered. A query and a rejection have their reason. Rule REG-2. */
export function RegistrarReplyForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, ID, EMPTY);
  const { fromWhom, moment, reason, reply } = form.values;
  const command = useCommand('record-registrar-reply');
  const now = useNowBoxes();
  const isRegistered = view.summary.tracks.certification === 'registered';
  const needsReason = reply === 'query' || reply === 'rejected';
  const act = useAct({
    check: () => [
      ...(reply === '' ? [{ fieldId: `${ID}-reply`, message: 'Choose the registrar’s answer.' }] : []),
      ...(moment === null ? [] : momentProblems(moment, `${ID}-moment`)),
      ...(needsReason && reason.trim() === ''
        ? [{ fieldId: `${ID}-reason`, message: 'Write the registrar’s reason.' }]
        : []),
    ],
    done: 'Registrar’s answer recorded',
    run: async () => {
      const at = instantFrom(moment ?? NO_MOMENT);
      if (reply === '' || at === null) return false;
      const answer = { reply, at, reason: reason.trim(), fromWhom: fromWhom.trim() };
      if ((await command.run({ caseId, reply: answer }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="The registrar’s answer"
      actLabel="Record registrar’s answer"
      act={act}
      whyNot={isRegistered ? BLOCK_WORDS['already-registered'] : whyNot(view, 'record-registrar-reply')}
      command={command}
      form={form}
      lead={<Replies />}
    >
      <div id={`${ID}-reply`} tabIndex={-1}>
        <RadioGroup
          label="Registrar’s answer"
          choices={choices(REGISTRAR_REPLY_WORDS)}
          value={reply === '' ? null : reply}
          error={problemOf(act, `${ID}-reply`)}
          onChange={(chosen) => form.set('reply', chosen)}
        />
      </div>
      {reply === 'rejected' && (
        <p>The declaration stays as it was signed and no longer stands for the case. It is made again.</p>
      )}
      <div className={cls('row')}>
        <MomentFields
          id={`${ID}-moment`}
          what="Answer"
          boxes={moment ?? now}
          problemOf={(fieldId) => problemOf(act, fieldId)}
          onChange={(boxes) => form.set('moment', boxes)}
        />
        <TextField
          id={`${ID}-fromWhom`}
          label="Who answered"
          optional
          maxLength={100}
          value={fromWhom}
          onChange={(event) => form.set('fromWhom', event.target.value)}
        />
      </div>
      <TextArea
        id={`${ID}-reason`}
        label={needsReason ? 'The registrar’s reason' : 'What the registrar said'}
        optional={!needsReason}
        maxLength={2000}
        value={reason}
        error={problemOf(act, `${ID}-reason`)}
        onChange={(event) => form.set('reason', event.target.value)}
      />
    </ActPanel>
  );
}

function Replies() {
  const { view } = useCase();
  const { registrarReplies } = view.case;
  if (registrarReplies.length === 0) return <p className={cls('soft')}>No answer yet.</p>;
  return (
    <ul className={cls('cards-list')} aria-label="Answers of the registrar">
      {registrarReplies.toReversed().map(({ content, stamp }) => (
        <li key={stamp.entry}>
          <StatusTag tone={TONES[content.reply]}>{REGISTRAR_REPLY_WORDS[content.reply]}</StatusTag>{' '}
          {clockWords(content.at)}
          {content.fromWhom !== '' && `, ${content.fromWhom}`}
          {content.reason !== '' && <p className={cls('said')}>{content.reason}</p>}
          <p className={cls('soft')}>Recorded by {byLine(view.people, stamp)}</p>
        </li>
      ))}
    </ul>
  );
}
