import { Form } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextArea } from '../components/text-area.tsx';
import type { RuleForm } from './use-rule-change.ts';

const STATES = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Switched off' },
] as const;

/** Switches a rule, gives it the office's words, says why, and signs it. */
export function RuleBoxesForm({ form }: { readonly form: RuleForm }) {
  const { boxes, problems, set, switchesOffPressing } = form;
  return (
    <Form label="Change the rule" onSubmit={form.submit}>
      <div id="rule-state" tabIndex={-1}>
        <RadioGroup
          label="This rule is"
          hint="Switched off, it asks nothing on any case, open ones too. What was answered stays in their record."
          layout="inline"
          choices={STATES}
          value={boxes.state}
          error={problems.of('rule-state')}
          onChange={(state) => set({ state })}
        />
      </div>
      {switchesOffPressing && (
        <Notice tone="bad" title="Nobody will be asked about this any more" announced="politely">
          A death to which it applies can be declared although nobody has told the coroner or said why not.
          The law does not change with it: every doctor who knows of the circumstance still has to tell the
          coroner. The rulebook and the coroner’s question of every case will say that it is switched off.
        </Notice>
      )}
      <TextArea
        id="rule-wording"
        label="The office’s own words"
        optional
        hint="In place of its question. The line and the words that were found stay beside it. A question to this office, never words for a certificate. Empty: as the program came."
        maxLength={500}
        value={boxes.wording}
        onChange={({ target }) => set({ wording: target.value })}
      />
      <TextArea
        id="rule-reason"
        label="Why"
        hint="In a sentence. It stays in the rulebook with your name and the time."
        maxLength={2000}
        value={boxes.reason}
        error={problems.of('rule-reason')}
        onChange={({ target }) => set({ reason: target.value })}
      />
      <PasswordField
        id="rule-password"
        label="Your password"
        purpose="sign-in"
        value={boxes.password}
        error={problems.of('rule-password')}
        onChange={({ target }) => set({ password: target.value })}
      />
    </Form>
  );
}
