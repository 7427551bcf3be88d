import type { RuleRow } from '../../contract/views.ts';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { gradeWords, weightWords } from '../../contract/words/rulebook-words.ts';
import { whyNotAllowed } from '../../contract/words/people-words.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FactList } from '../components/fact-list.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { RuleBoxesForm } from './rule-boxes-form.tsx';
import { RuleHistory } from './rule-history.tsx';
import { useRuleChange } from './use-rule-change.ts';

interface RuleDialogProps {
  readonly rule: RuleRow;
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

/** One rule whole: what it asks and why, what was changed of it, and for the lead the boxes to change it. */
export function RuleDialog({ rule, mayChange, onClose }: RuleDialogProps) {
  const form = useRuleChange(rule, onClose);
  return (
    <Dialog
      isOpen
      size="large"
      title={`${mayChange ? 'Change rule' : 'Rule'} ${rule.id}`}
      hasUnsavedTyping={form.isTouched}
      onClose={onClose}
      actions={
        mayChange ? (
          <>
            <Button
              kind={form.switchesOffPressing ? 'danger' : 'primary'}
              busy={form.command.busy}
              onPress={form.submit}
            >
              {form.switchesOffPressing ? 'Switch the rule off' : 'Change the rule'}
            </Button>
            <Button onPress={onClose}>Go back</Button>
          </>
        ) : (
          <Button onPress={onClose}>Go back</Button>
        )
      }
    >
      <ErrorSummary problems={form.problems.shown} attempt={form.problems.attempt} />
      <FactList
        facts={[
          { label: 'As the program came, it asks', value: rule.asks },
          { label: 'How much it presses', value: weightWords(rule) },
          { label: 'Where it comes from', value: rule.source },
          {
            label: 'How sure',
            value: `${gradeWords(rule.grade)}; checked ${formatCuiDate(rule.checkedOn)}`,
          },
        ]}
      />
      {mayChange ? <RuleBoxesForm form={form} /> : <p>{whyNotAllowed('change-rules')}</p>}
      <RefusalNotice refusal={form.command.refusal} fault={form.command.fault} />
      {rule.history.length === 0 ? (
        <p>Nobody in this office has changed it.</p>
      ) : (
        <Disclosure summary={`What was changed (${String(rule.history.length)})`} isOpenAtFirst={!mayChange}>
          <RuleHistory history={rule.history} />
        </Disclosure>
      )}
    </Dialog>
  );
}
