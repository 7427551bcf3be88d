import type { WorkAndTies } from '../../contract/for-window.ts';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';

/** Work and ties as they are typed: a name on each line. */
export interface WorkBoxes {
  readonly specialty: string;
  readonly wards: string;
  readonly organisations: string;
  readonly ties: string;
}

export function workBoxesOf({ organisations, specialty, ties, wards }: WorkAndTies): WorkBoxes {
  return {
    specialty,
    wards: wards.join('\n'),
    organisations: organisations.join('\n'),
    ties: ties.join('\n'),
  };
}

export function workIn({ organisations, specialty, ties, wards }: WorkBoxes) {
  return {
    specialty: specialty.trim(),
    wards: linesOf(wards),
    organisations: linesOf(organisations),
    ties: linesOf(ties),
  };
}

/** As many and as long as the office takes. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 100))
    .filter((line) => line !== '')
    .slice(0, 30);
}

interface WorkFieldsProps {
  readonly value: WorkBoxes;
  readonly onChange: (value: WorkBoxes) => void;
}

const LISTS = [
  { name: 'wards', label: 'Wards', hint: 'One on each line, as the office writes them' },
  {
    name: 'organisations',
    label: 'Hospitals, practices, hospices and homes',
    hint: 'Beside this office, one on each line',
  },
  {
    name: 'ties',
    label: 'Declared ties',
    hint: 'Persons and organisations, one on each line. Told in a case that names one of them; in no list.',
  },
] as const;

/** Where a medical examiner works and whom they are tied to, for the hints about independence. */
export function WorkFields({ value, onChange }: WorkFieldsProps) {
  return (
    <>
      <TextField
        id="work-specialty"
        label="Specialty"
        optional
        maxLength={100}
        value={value.specialty}
        onChange={(event) => onChange({ ...value, specialty: event.target.value })}
      />
      {LISTS.map(({ hint, label, name }) => (
        <TextArea
          key={name}
          id={`work-${name}`}
          label={label}
          hint={hint}
          optional
          maxLength={3000}
          value={value[name]}
          onChange={(event) => onChange({ ...value, [name]: event.target.value })}
        />
      ))}
    </>
  );
}
