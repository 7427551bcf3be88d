import { Dialog } from '../components/dialog.tsx';
import { HelpPoints, KeyTable } from './help-content.tsx';
import { helpFor } from './help-words.ts';

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The screen that help is asked for. */
  readonly path: string;
}

/** Help for the screen one is on, over it, so that nothing has to be left. */
export function HelpDialog({ isOpen, onClose, path }: HelpDialogProps) {
  const help = helpFor(path);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={`Help: ${help.title}`}>
      <HelpPoints help={help} />
      <h3>Keys</h3>
      <KeyTable />
    </Dialog>
  );
}
