import { Button } from '../../components/button.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextField } from '../../components/text-field.tsx';
import { REFERRING_ROLE_WORDS } from '../../../contract/words/coroner-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import type { ReferralFieldsProps } from './referral-fields.tsx';

const ROLES = choices(REFERRING_ROLE_WORDS);
const FIELDS = [
  { part: 'doctorName', label: 'Referring doctor’s name', type: 'text', maxLength: 200 },
  { part: 'doctorGmc', label: 'Referring doctor’s GMC number', type: 'text', maxLength: 10 },
  { part: 'doctorPhone', label: 'Referring doctor’s telephone', type: 'tel', maxLength: 200 },
  { part: 'doctorEmail', label: 'Referring doctor’s email', type: 'email', maxLength: 200 },
] as const;

/** The doctor who makes the referral and answers for it; whoever prepared it is named apart. Rule REF-2. */
export function ReferringDoctorFields({ boxes, set }: ReferralFieldsProps) {
  const { view } = useCase();
  const practitioner = view.case.fields.attendingPractitioner?.value ?? null;
  return (
    <div className={cls('group')}>
      <div id="referral-doctorRole" tabIndex={-1}>
        <RadioGroup
          label="The referring doctor is"
          choices={ROLES}
          value={boxes.doctorRole === '' ? null : boxes.doctorRole}
          onChange={(role) => set({ doctorRole: role })}
        />
      </div>
      {boxes.doctorRole === 'attending-practitioner' &&
        practitioner !== null &&
        boxes.doctorName !== practitioner.name && (
          <div>
            <Button
              size="small"
              onPress={() => {
                set({
                  doctorUserId: null,
                  doctorName: practitioner.name,
                  doctorGmc: practitioner.gmcNumber ?? '',
                  doctorPhone: practitioner.phone ?? '',
                  doctorEmail: practitioner.email ?? '',
                });
              }}
            >
              Use the attending practitioner’s details
            </Button>
          </div>
        )}
      <div className={cls('row')}>
        {FIELDS.map(({ part, label, type, maxLength }) => (
          <TextField
            key={part}
            id={`referral-${part}`}
            label={label}
            type={type}
            maxLength={maxLength}
            value={boxes[part]}
            onChange={(event) => {
              // Another name or number is another person than the member of the office it stood for.
              const isAnother = part === 'doctorName' || part === 'doctorGmc';
              set({ [part]: event.target.value, ...(isAnother ? { doctorUserId: null } : {}) });
            }}
          />
        ))}
        <TextField
          id="referral-doctorAddress"
          label="Referring doctor’s postal address"
          optional
          maxLength={2000}
          value={boxes.doctorAddress}
          onChange={(event) => set({ doctorAddress: event.target.value })}
        />
      </div>
    </div>
  );
}
