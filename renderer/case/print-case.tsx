import { Printer } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useHotkey } from '../components/use-hotkey.ts';
import type { HandingOver } from '../hand-over/use-handed-file.ts';
import { useWhyNot } from '../session/use-status.ts';
import { useMenuBar } from '../shell/use-menu-bar.ts';
import { useCase } from './case-context.ts';

/** Everything of the case as a PDF, by its button, by Ctrl+P and by Print in the desktop's menu bar. */
export function PrintCase({ printing }: { readonly printing: HandingOver<'print-case'> }) {
  const { caseId } = useCase();
  const whyNot = useWhyNot('print-case');

  async function print(): Promise<void> {
    if (whyNot !== null || printing.busy) return;
    if ((await printing.handOver({ caseId })) !== null)
      showDone('Case saved as PDF. Print it from there', null);
  }
  useHotkey('Ctrl+P', () => void print());
  useMenuBar({ print: () => void print() });
  return (
    <Button
      size="small"
      icon={Printer}
      keys="Ctrl+P"
      busy={printing.busy}
      whyNot={whyNot}
      onPress={() => void print()}
    >
      Print the case
    </Button>
  );
}
