import type { LegalRoute } from '../../../contract/for-window.ts';
import { LEGAL_ROUTE_CODES, LEGAL_ROUTES } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { YES_NO_UNKNOWN_WORDS } from '../../../contract/words/coroner-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { GroundsPicker } from './grounds-picker.tsx';
import type { ReferralBoxes } from './referral-boxes.ts';
import { ReferringDoctorFields } from './referring-doctor-fields.tsx';

const ROUTES: readonly Choice<LegalRoute>[] = LEGAL_ROUTE_CODES.map((value) => ({
  value,
  label: LEGAL_ROUTES[value].label,
  hint: LEGAL_ROUTES[value].citation,
}));
const YES_NO_UNKNOWN = choices(YES_NO_UNKNOWN_WORDS);

const LONG_TEXTS = [
  {
    part: 'circumstances',
    label: 'Circumstances of the death',
    rows: 4,
    hint: 'What happened, in order, with dates',
  },
  { part: 'history', label: 'Medical history', rows: 3, hint: null },
  { part: 'procedures', label: 'Operations and procedures', rows: 2, hint: null },
  { part: 'devices', label: 'Implants and devices', rows: 2, hint: null },
] as const;
const SHORT_TEXTS = [
  { part: 'foundOrPresent', label: 'Who found the person or was present' },
  { part: 'admission', label: 'Last admission: date, time and route' },
  { part: 'detention', label: 'Detention, custody or deprivation of liberty' },
  { part: 'safeguarding', label: 'Safeguarding' },
  { part: 'organDonation', label: 'Organ or tissue donation' },
  { part: 'infectionHazard', label: 'Infection or other hazard' },
] as const;

export interface ReferralFieldsProps {
  readonly boxes: ReferralBoxes;
  readonly set: (change: Partial<ReferralBoxes>) => void;
}

/** What the coroner is told beyond what the case holds already. */
export function ReferralFields({ boxes, set }: ReferralFieldsProps) {
  return (
    <>
      <h3 className={cls('group-title')}>Grounds</h3>
      <GroundsPicker grounds={boxes.grounds} onChange={(grounds) => set({ grounds })} />
      <div id="referral-route" tabIndex={-1}>
        <RadioGroup
          label="Under which provision the coroner is told"
          layout="stacked"
          choices={ROUTES}
          value={boxes.legalRoute === '' ? null : boxes.legalRoute}
          onChange={(route) => set({ legalRoute: route })}
        />
      </div>
      <ReferringDoctorFields boxes={boxes} set={set} />
      <h3 className={cls('group-title')}>What happened</h3>
      {LONG_TEXTS.map(({ part, label, rows, hint }) => (
        <TextArea
          key={part}
          id={`referral-${part}`}
          label={label}
          rows={rows}
          {...(hint === null ? {} : { hint })}
          value={boxes[part]}
          onChange={(event) => set({ [part]: event.target.value })}
        />
      ))}
      {SHORT_TEXTS.map(({ part, label }) => (
        <TextField
          key={part}
          id={`referral-${part}`}
          label={label}
          optional
          maxLength={2000}
          value={boxes[part]}
          onChange={(event) => set({ [part]: event.target.value })}
        />
      ))}
      <RadioGroup
        label="Could a certificate be issued?"
        choices={YES_NO_UNKNOWN}
        value={boxes.couldCertificateBeIssued === '' ? null : boxes.couldCertificateBeIssued}
        onChange={(answer) => set({ couldCertificateBeIssued: answer })}
      />
      <h3 className={cls('group-title')}>Police, mental health, next of kin</h3>
      <RadioGroup
        label="Are the police informed?"
        choices={YES_NO_UNKNOWN}
        value={boxes.policeInformed === '' ? null : boxes.policeInformed}
        onChange={(answer) => set({ policeInformed: answer })}
      />
      {boxes.policeInformed === 'yes' && (
        <TextField
          id="referral-policeLog"
          label="Police log number"
          optional
          maxLength={200}
          value={boxes.policeLog}
          onChange={(event) => set({ policeLog: event.target.value })}
        />
      )}
      <RadioGroup
        label="Is a mental health condition known?"
        choices={YES_NO_UNKNOWN}
        value={boxes.mentalHealthKnown === '' ? null : boxes.mentalHealthKnown}
        onChange={(answer) => set({ mentalHealthKnown: answer })}
      />
      {boxes.mentalHealthKnown === 'yes' && (
        <TextField
          id="referral-mentalHealthDetail"
          label="Which, and who treated it"
          optional
          maxLength={2000}
          value={boxes.mentalHealthDetail}
          onChange={(event) => set({ mentalHealthDetail: event.target.value })}
        />
      )}
      <RadioGroup
        label="Does the next of kin know of the referral?"
        choices={YES_NO_UNKNOWN}
        value={boxes.nextOfKinAware === '' ? null : boxes.nextOfKinAware}
        onChange={(answer) => set({ nextOfKinAware: answer })}
      />
      <TextArea
        id="referral-nextOfKinConcerns"
        label="The next of kin’s concerns"
        optional
        value={boxes.nextOfKinConcerns}
        onChange={(event) => set({ nextOfKinConcerns: event.target.value })}
      />
    </>
  );
}
