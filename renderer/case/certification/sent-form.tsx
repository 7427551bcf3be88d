import type { SentToRegistrar } from '../../../contract/for-window.ts';
import { AddressPicker } from '../../address-book/address-picker.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { REGISTRAR_HOW_WORDS } from '../../../contract/words/certificate-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { instantFrom, MomentFields, momentProblems, type MomentBoxes, NO_MOMENT } from '../moment-fields.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useNowBoxes } from '../use-now-boxes.ts';
import { byLine, clockWords } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';

interface SentBoxes {
  readonly moment: MomentBoxes | null;
  readonly how: SentToRegistrar['how'] | '';
  readonly reference: string;
  readonly registerOffice: string;
  readonly compared: boolean;
  readonly whyDifferent: string;
}

const EMPTY: SentBoxes = {
  moment: null,
  how: '',
  reference: '',
  registerOffice: '',
  compared: false,
  whyDifferent: '',
};
const ID = 'sent-to-registrar';

/** The certificate went to the register office. It is compared with what was agreed first. Rule CERT-1. */
export function SentForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, ID, EMPTY);
  const { compared, how, moment, reference, registerOffice, whyDifferent } = form.values;
  const command = useCommand('record-sent-to-registrar');
  const now = useNowBoxes();
  const matches = view.certificateMatches === true;
  const isWithRegistrar = view.summary.tracks.certification === 'with-registrar';
  const act = useAct({
    check: () => [
      ...(matches && !compared
        ? [
            {
              fieldId: `${ID}-compared`,
              message: 'Compare the certificate with what was agreed, and say that you have.',
            },
          ]
        : []),
      ...(!matches && whyDifferent.trim() === ''
        ? [{ fieldId: `${ID}-whyDifferent`, message: 'Write why it went although it does not match.' }]
        : []),
      ...(moment === null ? [] : momentProblems(moment, `${ID}-moment`)),
      ...(how === '' ? [{ fieldId: `${ID}-how`, message: 'Choose how it went.' }] : []),
      ...(registerOffice.trim() === ''
        ? [{ fieldId: `${ID}-registerOffice`, message: 'Write to which register office it went.' }]
        : []),
    ],
    done: 'Sending to the registrar recorded',
    run: async () => {
      const at = instantFrom(moment ?? NO_MOMENT);
      if (at === null || how === '') return false;
      const sent = {
        at,
        how,
        reference: reference.trim(),
        registerOffice: registerOffice.trim(),
        matchesAgreed: matches,
        whyDifferent: matches ? '' : whyDifferent.trim(),
      };
      if ((await command.run({ caseId, sent }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="Sent to the registrar"
      actLabel="Record sending to the registrar"
      {...(isWithRegistrar ? { foldedBehind: 'It was sent again' } : {})}
      act={act}
      whyNot={whyNot(view, 'record-sent-to-registrar')}
      command={command}
      form={form}
      lead={<Sent />}
    >
      {matches ? (
        <div id={`${ID}-compared`} tabIndex={-1}>
          <Checkbox
            label="I have compared the certificate with what was agreed, line by line"
            isInvalid={problemOf(act, `${ID}-compared`) !== null}
            isChecked={compared}
            onChange={(isCompared) => form.set('compared', isCompared)}
          />
        </div>
      ) : (
        <>
          <Notice
            tone="warn"
            title={
              view.certificateMatches === null
                ? 'No certificate is recorded that could be compared with what was agreed'
                : 'The certificate differs from what was agreed'
            }
          >
            Look at the comparison above first. A fresh certificate can be asked for.
          </Notice>
          <TextArea
            id={`${ID}-whyDifferent`}
            label="Why it went all the same"
            maxLength={2000}
            value={whyDifferent}
            error={problemOf(act, `${ID}-whyDifferent`)}
            onChange={(event) => form.set('whyDifferent', event.target.value)}
          />
        </>
      )}
      <div className={cls('row')}>
        <MomentFields
          id={`${ID}-moment`}
          what="Sent"
          boxes={moment ?? now}
          problemOf={(fieldId) => problemOf(act, fieldId)}
          onChange={(boxes) => form.set('moment', boxes)}
        />
        <div id={`${ID}-how`} tabIndex={-1}>
          <RadioGroup
            label="How it went"
            choices={choices(REGISTRAR_HOW_WORDS)}
            value={how === '' ? null : how}
            error={problemOf(act, `${ID}-how`)}
            onChange={(chosen) => form.set('how', chosen)}
          />
        </div>
      </div>
      <div className={cls('row')}>
        <div className={cls('with-choice')}>
          <TextField
            id={`${ID}-registerOffice`}
            label="Register office"
            maxLength={100}
            value={registerOffice}
            error={problemOf(act, `${ID}-registerOffice`)}
            onChange={(event) => form.set('registerOffice', event.target.value)}
          />
          <AddressPicker
            kind="register-office"
            label="Register office from the address book"
            onPick={({ name }) => form.set('registerOffice', name)}
          />
        </div>
        <TextField
          id={`${ID}-reference`}
          label="Reference of the sending"
          optional
          maxLength={200}
          value={reference}
          onChange={(event) => form.set('reference', event.target.value)}
        />
      </div>
    </ActPanel>
  );
}

function Sent() {
  const { view } = useCase();
  const { sentToRegistrar } = view.case;
  if (sentToRegistrar.length === 0) return <p className={cls('soft')}>Not sent yet.</p>;
  return (
    <ul className={cls('cards-list')} aria-label="Sent to the registrar">
      {sentToRegistrar.toReversed().map(({ content, stamp }) => (
        <li key={stamp.entry}>
          <b>{clockWords(content.at)}</b> to {content.registerOffice},{' '}
          {REGISTRAR_HOW_WORDS[content.how].toLowerCase()}
          {content.reference !== '' && `, reference ${content.reference}`}.{' '}
          {content.matchesAgreed
            ? 'It matched what was agreed.'
            : `It did not match what was agreed: ${content.whyDifferent}`}
          <p className={cls('soft')}>Recorded by {byLine(view.people, stamp)}</p>
        </li>
      ))}
    </ul>
  );
}
