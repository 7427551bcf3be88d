import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { REFERRAL_PIECES } from '../../contract/for-window.ts';
import { REFERRAL_PIECE_WORDS } from '../../contract/words/coroner-profile-words.ts';
import { Button } from '../components/button.tsx';
import { FieldRow } from '../components/form-layout.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { Select } from '../components/select.tsx';
import { TextField } from '../components/text-field.tsx';
import { classesOf } from '../components/class-names.ts';
import styles from './profiles.module.css';
import { limitId, moved, nextPiece, type TypedBox } from './profile-boxes.ts';

const cls = classesOf(styles);

interface BoxesEditorProps {
  readonly boxes: readonly TypedBox[];
  readonly problemOf: (fieldId: string) => string | null | undefined;
  readonly onChange: (boxes: readonly TypedBox[]) => void;
}

/** The boxes of a portal in their order: what goes in, what it is called there, how much it takes. */
export function BoxesEditor({ boxes, problemOf, onChange }: BoxesEditorProps) {
  const next = nextPiece(boxes);
  const change = (at: number, box: Partial<TypedBox>): void =>
    onChange(boxes.map((one, index) => (index === at ? { ...one, ...box } : one)));
  return (
    <div
      id="profile-boxes"
      tabIndex={-1}
      role="group"
      aria-label="Boxes in their order"
      className={cls('boxes')}
    >
      {boxes.map((box, at) => (
        <div key={box.piece} role="group" aria-label={`Box ${String(at + 1)}`}>
          <FieldRow>
            <Select
              label={`Box ${String(at + 1)}: what goes in`}
              choices={choicesFor(boxes, box)}
              value={box.piece}
              onChange={(piece) => change(at, { piece })}
            />
            <TextField
              id={`profile-label-${String(at)}`}
              label={`Box ${String(at + 1)}: called there`}
              optional
              verbatim
              maxLength={200}
              value={box.label}
              onChange={({ target }) => change(at, { label: target.value })}
            />
            <TextField
              id={limitId(at)}
              label={`Box ${String(at + 1)}: characters`}
              optional
              inputMode="numeric"
              maxLength={6}
              error={problemOf(limitId(at))}
              value={box.limit}
              onChange={({ target }) => change(at, { limit: target.value })}
            />
            <span>
              <IconButton
                icon={ArrowUp}
                label={`Move box ${String(at + 1)} up`}
                whyNot={at === 0 ? 'It is the first.' : null}
                onPress={() => onChange(moved(boxes, at, -1))}
              />
              <IconButton
                icon={ArrowDown}
                label={`Move box ${String(at + 1)} down`}
                whyNot={at === boxes.length - 1 ? 'It is the last.' : null}
                onPress={() => onChange(moved(boxes, at, 1))}
              />
              <IconButton
                icon={Trash2}
                label={`Remove box ${String(at + 1)}`}
                onPress={() => onChange(boxes.filter((_, index) => index !== at))}
              />
            </span>
          </FieldRow>
        </div>
      ))}
      {next !== null && (
        <Button
          size="small"
          icon={Plus}
          onPress={() => onChange([...boxes, { piece: next, label: '', limit: '' }])}
        >
          Add a box
        </Button>
      )}
    </div>
  );
}

/** A piece has one box at most: those that others hold are not offered. */
function choicesFor(boxes: readonly TypedBox[], own: TypedBox) {
  return REFERRAL_PIECES.filter(
    (piece) => piece === own.piece || boxes.every((box) => box.piece !== piece),
  ).map((value) => ({ value, label: REFERRAL_PIECE_WORDS[value] }));
}
