import type { ReactNode } from 'react';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { cls } from '../case-classes.ts';

type Row = Readonly<Record<string, string>>;
interface Column<Of extends Row> {
  readonly part: keyof Of & string;
  readonly label: string;
  readonly maxLength: number;
}

interface RowsDetailProps<Of extends Row> {
  readonly id: string;
  readonly label: string;
  readonly said: string;
  /** One of them, as in "Remove hospital number 2". */
  readonly one: string;
  readonly columns: readonly Column<Of>[];
  readonly rows: readonly Of[];
  readonly empty: Of;
  readonly most: number;
  readonly onChange: (rows: Of[]) => void;
  readonly children?: ReactNode;
}

/** A fact of which there can be several, each on a line of its own. Lines left empty are not recorded. */
export function RowsDetail<Of extends Row>(props: RowsDetailProps<Of>) {
  const { id, label, said, one, columns, rows, empty, most, onChange, children } = props;
  const change = (at: number, part: keyof Of & string, text: string): void =>
    onChange(rows.map((row, position) => (position === at ? { ...row, [part]: text } : row)));
  return (
    <div className={cls('group')} role="group" aria-labelledby={`${id}-label`} id={id} tabIndex={-1}>
      <p className={cls('group-title')} id={`${id}-label`}>
        {label}
      </p>
      <p className={cls('soft')}>{said}</p>
      {rows.map((row, at) => (
        // A line has no name of its own: its place is what tells it from the others.
        <div key={at} className={cls('row-line')}>
          {columns.map(({ part, label: words, maxLength }) => (
            <TextField
              key={part}
              id={`${id}-${at}-${part}`}
              label={`${words} ${at + 1}`}
              maxLength={maxLength}
              value={row[part] ?? ''}
              onChange={(event) => change(at, part, event.target.value)}
            />
          ))}
          <IconButton
            icon={Trash2}
            label={`Remove ${one} ${at + 1}`}
            onPress={() => onChange(rows.filter((_, position) => position !== at))}
          />
        </div>
      ))}
      <div className={cls('inline')}>
        {rows.length < most && (
          <Button size="small" icon={Plus} onPress={() => onChange([...rows, empty])}>
            {`Add ${one}`}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}

/** The lines that hold anything, each text without the white space around it. */
export function filledRows<Of extends Row>(rows: readonly Of[]): Of[] {
  return rows
    .map((row) => {
      const trimmed = Object.fromEntries(Object.entries(row).map(([part, text]) => [part, text.trim()]));
      // The same names with shorter texts.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return trimmed as Of;
    })
    .filter((row) => Object.values(row).some((text) => text !== ''));
}
