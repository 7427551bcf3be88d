import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { showDone } from '../../components/toast-region.tsx';
import { Panel } from '../../components/panel.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useCommand } from '../../use-command.ts';
import { CaseBanner } from '../case-banner.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';
import { whyNot } from '../why-not.ts';

/** Takes a case out of the work, with the reason. Nothing is deleted. */
export function VoidCase() {
  const { caseId, view } = useCase();
  const [isOpen, setIsOpen] = useState(false);
  const reason = useDraft(caseId, 'void-reason', '');
  const command = useCommand('void-case');

  async function voidNow(): Promise<void> {
    if ((await command.run({ caseId, reason: reason.text.trim() }, [reason.place])) === null) return;
    setIsOpen(false);
    showDone('Case voided', null);
  }

  return (
    <Panel
      title="A case opened by mistake"
      footer={
        <Button whyNot={whyNot(view, 'void-case')} whyNotPlace="beside" onPress={() => setIsOpen(true)}>
          Void case
        </Button>
      }
    >
      <p>
        A case that should not be here, such as one recorded twice, is voided. It leaves the worklist and
        stays readable.
      </p>
      <ConfirmDialog
        isOpen={isOpen}
        title="Void this case?"
        confirmLabel="Void case"
        isDanger
        banner={<CaseBanner onCase={view.case} />}
        busy={command.busy}
        whyNot={reason.text.trim() === '' ? 'Write the reason.' : null}
        onConfirm={() => void voidNow()}
        onClose={() => setIsOpen(false)}
      >
        <div className={cls('stack')}>
          <Trouble of={command} />
          <TextArea
            id="void-reason"
            label="Why the case is voided"
            maxLength={2000}
            value={reason.text}
            onChange={(event) => reason.setText(event.target.value)}
          />
        </div>
      </ConfirmDialog>
    </Panel>
  );
}
