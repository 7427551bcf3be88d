import { useState } from 'react';
import { mayPress } from '../../contract/for-window.ts';
import type { RuleRow } from '../../contract/views.ts';
import { showDone } from '../components/toast-region.tsx';
import { type Command, useCommand } from '../use-command.ts';
import { type Problems, useProblems } from '../use-problems.ts';

export interface RuleBoxes {
  readonly state: RuleRow['state'];
  /** Empty: as the program came. */
  readonly wording: string;
  readonly reason: string;
  readonly password: string;
}

export interface RuleForm {
  readonly boxes: RuleBoxes;
  set(changed: Partial<RuleBoxes>): void;
  readonly isTouched: boolean;
  /** The change would keep a death that the coroner should see from being asked about. */
  readonly switchesOffPressing: boolean;
  readonly problems: Problems;
  readonly command: Command<'change-rule'>;
  submit(): void;
}

/** The boxes in which a rule is changed, and what stands in the way of changing it. */
export function useRuleChange(rule: RuleRow, onDone: () => void): RuleForm {
  const [recorded] = useState<RuleBoxes>({
    state: rule.state,
    wording: rule.wording ?? '',
    reason: '',
    password: '',
  });
  const [boxes, setBoxes] = useState(recorded);
  const command = useCommand('change-rule');
  const { password, reason, state } = boxes;
  const wording = boxes.wording.trim();
  const isSame = state === rule.state && wording === (rule.wording ?? '');
  const problems = useProblems([
    ...(isSame
      ? [{ fieldId: 'rule-state', message: 'Change something: switch the rule, or change its words.' }]
      : []),
    ...(reason.trim() === '' ? [{ fieldId: 'rule-reason', message: 'Write why, in a sentence.' }] : []),
    ...(password === '' ? [{ fieldId: 'rule-password', message: 'Enter your password.' }] : []),
  ]);

  async function change(): Promise<void> {
    if (!problems.pass()) return;
    const done = await command.run({
      rule: rule.id,
      state,
      wording: wording === '' ? null : wording,
      reason: reason.trim(),
      base: rule.version,
      password,
    });
    setBoxes((typed) => ({ ...typed, password: '' }));
    if (done === null) return;
    showDone(`Rule ${rule.id} changed`, null);
    onDone();
  }
  return {
    boxes,
    set: (changed) => setBoxes({ ...boxes, ...changed }),
    isTouched: boxes !== recorded,
    switchesOffPressing: state === 'off' && rule.state === 'on' && mayPress(rule),
    problems,
    command,
    submit: () => void change(),
  };
}
