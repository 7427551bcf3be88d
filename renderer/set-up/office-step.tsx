import { Button } from '../components/button.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';
import { useProblems } from '../use-problems.ts';

export interface OfficeFacts {
  readonly officeName: string;
  readonly odsCode: string;
  readonly country: 'england' | 'wales' | null;
}

const COUNTRIES = [
  { value: 'england', label: 'England' },
  { value: 'wales', label: 'Wales' },
] as const;

interface OfficeStepProps {
  readonly value: OfficeFacts;
  readonly onChange: (value: OfficeFacts) => void;
  readonly onNext: () => void;
}

/** First step: which office this is. */
export function OfficeStep({ value, onChange, onNext }: OfficeStepProps) {
  const problems = useProblems(problemsOf(value));
  return (
    <Form label="The office" onSubmit={() => void (problems.pass() && onNext())}>
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <TextField
        id="office-name"
        label="Name of the office"
        hint="As it stands on letters to the coroner and the registrar"
        maxLength={100}
        autoFocus
        error={problems.of('office-name')}
        value={value.officeName}
        onChange={(event) => onChange({ ...value, officeName: event.target.value })}
      />
      <TextField
        id="ods-code"
        label="ODS code"
        hint="Of the organisation that hosts the office: three to ten letters and digits"
        maxLength={10}
        verbatim
        error={problems.of('ods-code')}
        value={value.odsCode}
        onChange={(event) =>
          onChange({ ...value, odsCode: event.target.value.toUpperCase().replace(/[^A-Z0-9]/g, '') })
        }
      />
      <div id="country" tabIndex={-1}>
        <RadioGroup
          label="Country"
          choices={COUNTRIES}
          error={problems.of('country')}
          value={value.country}
          onChange={(country) => onChange({ ...value, country })}
        />
      </div>
      <Acts>
        <Button kind="primary" type="submit">
          Continue
        </Button>
      </Acts>
    </Form>
  );
}

function problemsOf({ officeName, odsCode, country }: OfficeFacts): readonly FieldProblem[] {
  return [
    ...(officeName.trim() === ''
      ? [{ fieldId: 'office-name', message: 'Enter the name of the office.' }]
      : []),
    ...(odsCode.length < 3
      ? [{ fieldId: 'ods-code', message: 'Enter the ODS code, three to ten letters and digits.' }]
      : []),
    ...(country === null ? [{ fieldId: 'country', message: 'Choose England or Wales.' }] : []),
  ];
}
