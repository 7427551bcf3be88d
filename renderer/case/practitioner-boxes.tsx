import type { AddressLine, Practitioner } from '../../contract/for-window.ts';
import { isGmcNumber } from '../../contract/for-window.ts';
import type { FieldProblem } from '../components/error-summary.tsx';
import { TextField } from '../components/text-field.tsx';
import { DETAIL_FAULT_WORDS } from '../../contract/words/detail-words.ts';
import { cls } from './case-classes.ts';

/** What the boxes of a practitioner hold; an empty box is recorded as not known. */
export interface PractitionerBoxes {
  readonly name: string;
  readonly gmcNumber: string;
  readonly position: string;
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
}

export function practitionerBoxes(value: Practitioner | null): PractitionerBoxes {
  return {
    name: value?.name ?? '',
    gmcNumber: value?.gmcNumber ?? '',
    position: value?.position ?? '',
    organisation: value?.organisation ?? '',
    phone: value?.phone ?? '',
    email: value?.email ?? '',
  };
}

export function practitionerToRecord(boxes: PractitionerBoxes): Practitioner {
  return {
    name: boxes.name.trim(),
    gmcNumber: orNull(boxes.gmcNumber),
    position: orNull(boxes.position),
    organisation: orNull(boxes.organisation),
    phone: orNull(boxes.phone),
    email: orNull(boxes.email),
  };
}

/** A line of the address book in the boxes; what the book does not know is left to be written. */
export function fromAddressBook(line: AddressLine): PractitionerBoxes {
  const { name, gmcNumber, organisation, phone, email } = line;
  return { name, gmcNumber, position: '', organisation, phone, email };
}

/** Rule GMC-1; a practitioner has a name. */
export function practitionerProblems(
  boxes: PractitionerBoxes,
  idOf: (part: string) => string,
): readonly FieldProblem[] {
  const named =
    boxes.name.trim() === '' ? [{ fieldId: idOf('name'), message: 'Write the practitioner’s name.' }] : [];
  const number = boxes.gmcNumber.trim();
  const shaped =
    number !== '' && !isGmcNumber(number)
      ? [{ fieldId: idOf('gmcNumber'), message: DETAIL_FAULT_WORDS['gmc-number-shape'] }]
      : [];
  return [...named, ...shaped];
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

const FIELDS = [
  { part: 'name', label: 'Name', type: 'text', maxLength: 100 },
  { part: 'gmcNumber', label: 'GMC number', type: 'text', maxLength: 10 },
  { part: 'position', label: 'Position', type: 'text', maxLength: 200 },
  { part: 'organisation', label: 'Organisation', type: 'text', maxLength: 200 },
  { part: 'phone', label: 'Telephone or bleep', type: 'tel', maxLength: 200 },
  { part: 'email', label: 'Email', type: 'email', maxLength: 200 },
] as const;

interface PractitionerFieldsProps {
  readonly boxes: PractitionerBoxes;
  readonly idOf: (part: string) => string;
  readonly problemOf: (fieldId: string) => string | null;
  readonly onChange: (part: keyof PractitionerBoxes, text: string) => void;
}

export function PractitionerFields({ boxes, idOf, problemOf, onChange }: PractitionerFieldsProps) {
  return (
    <div className={cls('row')}>
      {FIELDS.map(({ part, label, type, maxLength }) => (
        <TextField
          key={part}
          id={idOf(part)}
          label={label}
          type={type}
          maxLength={maxLength}
          optional={part !== 'name'}
          value={boxes[part]}
          error={problemOf(idOf(part))}
          onChange={(event) => onChange(part, event.target.value)}
        />
      ))}
    </div>
  );
}
