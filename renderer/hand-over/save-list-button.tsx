import { Download } from 'lucide-react';
import { Button } from '../components/button.tsx';

interface SaveListButtonProps {
  /** For who does not see the screen around it: "Save the worklist as CSV". */
  readonly label: string;
  readonly busy: boolean;
  readonly whyNot: string | null;
  readonly onPress: () => void;
}

/** Takes a whole list out as a file for a spreadsheet. */
export function SaveListButton({ busy, label, onPress, whyNot }: SaveListButtonProps) {
  return (
    <Button icon={Download} busy={busy} whyNot={whyNot} onPress={onPress} aria-label={label}>
      Save as CSV
    </Button>
  );
}

/** `41 lines saved`, for the message after it. */
export function savedInWords(what: string, rows: number): string {
  return `${what} saved: ${rows.toLocaleString('en-GB')} ${rows === 1 ? 'line' : 'lines'}`;
}
