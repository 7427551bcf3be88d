import type { CertificateForm } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { DateField } from '../../components/date-field.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { POST_MORTEM_WORDS, PREGNANCY_WORDS } from '../../../contract/words/certificate-words.ts';
import { ANSWER_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import { type CertificateBoxes, isExaminerForm, isNeonatalForm, wasPregnant } from './certificate-boxes.ts';

interface CertificateFieldsProps {
  readonly form: CertificateForm;
  readonly boxes: CertificateBoxes;
  readonly idOf: (part: string) => string;
  readonly problemOf: (fieldId: string) => string | null;
  readonly set: (change: Partial<CertificateBoxes>) => void;
}

type YesNo = 'yes' | 'no';
const YES_NO: readonly Choice<YesNo>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const BLANK: Choice<'blank'> = { value: 'blank', label: 'Left blank' };
const YES_NO_BLANK = [...YES_NO, BLANK];
const CONTRIBUTED = [...choices(ANSWER_WORDS), BLANK];
const PREGNANCY = [...choices(PREGNANCY_WORDS), BLANK];
const POST_MORTEM = choices(POST_MORTEM_WORDS);

/** Which paper it is and who signed it. */
export function CertificateHead({ boxes, idOf, problemOf, set }: CertificateFieldsProps) {
  return (
    <div className={cls('row')}>
      <TextField
        verbatim
        id={idOf('reference')}
        label="Certificate reference"
        optional
        maxLength={200}
        value={boxes.reference}
        onChange={(event) => set({ reference: event.target.value })}
      />
      <DateField
        id={idOf('issuedOn')}
        label="Date of issue"
        hint={null}
        latestYear={LATEST_YEAR}
        text={boxes.issuedOn}
        error={problemOf(idOf('issuedOn'))}
        onChange={(issuedOn) => set({ issuedOn })}
      />
      <TextField
        id={idOf('certifierName')}
        label="Certifier’s name"
        maxLength={100}
        value={boxes.certifierName}
        error={problemOf(idOf('certifierName'))}
        onChange={(event) => set({ certifierName: event.target.value })}
      />
      <TextField
        id={idOf('certifierQualification')}
        label="Qualification"
        optional
        maxLength={200}
        value={boxes.certifierQualification}
        onChange={(event) => set({ certifierQualification: event.target.value })}
      />
      <TextField
        id={idOf('certifierGmcNumber')}
        label="Certifier’s GMC number"
        optional
        maxLength={10}
        value={boxes.certifierGmcNumber}
        error={problemOf(idOf('certifierGmcNumber'))}
        onChange={(event) => set({ certifierGmcNumber: event.target.value })}
      />
    </div>
  );
}

/** What the certificate says beside the cause. A form 65 asks neither for employment nor for pregnancy. */
export function CertificateAnswers(props: CertificateFieldsProps) {
  const { form, boxes, idOf, problemOf, set } = props;
  return (
    <>
      <div id={idOf('postMortem')} tabIndex={-1}>
        <RadioGroup
          label="Post-mortem"
          layout="stacked"
          choices={POST_MORTEM.filter(
            ({ value }) => !isExaminerForm(form) || value !== 'coroner-duty-not-engaged',
          )}
          value={boxes.postMortem === '' ? null : boxes.postMortem}
          error={problemOf(idOf('postMortem'))}
          onChange={(postMortem) => set({ postMortem })}
        />
      </div>
      <Checkbox
        label="Box B: the certifier may give the Registrar General more information later"
        isChecked={boxes.moreInformationLater}
        onChange={(moreInformationLater) => set({ moreInformationLater })}
      />
      {!isNeonatalForm(form) && <AdultAnswers {...props} />}
      <div id={idOf('implantsFitted')} tabIndex={-1}>
        <RadioGroup
          label="Implanted device ever fitted"
          layout="inline"
          choices={YES_NO}
          value={boxes.implantsFitted === '' ? null : boxes.implantsFitted}
          error={problemOf(idOf('implantsFitted'))}
          onChange={(implantsFitted) => set({ implantsFitted })}
        />
      </div>
      {boxes.implantsFitted === 'yes' && <ImplantAnswers {...props} />}
    </>
  );
}

function AdultAnswers({ boxes, idOf, problemOf, set }: CertificateFieldsProps) {
  return (
    <>
      <div id={idOf('employment')} tabIndex={-1}>
        <RadioGroup
          label="Employment may have caused or contributed"
          layout="inline"
          choices={YES_NO_BLANK}
          value={boxes.employment === '' ? null : boxes.employment}
          error={problemOf(idOf('employment'))}
          onChange={(employment) => set({ employment })}
        />
      </div>
      <div id={idOf('pregnancy')} tabIndex={-1}>
        <RadioGroup
          label="Pregnancy within the year before the death"
          choices={PREGNANCY}
          value={boxes.pregnancy === '' ? null : boxes.pregnancy}
          error={problemOf(idOf('pregnancy'))}
          onChange={(pregnancy) => set({ pregnancy })}
        />
      </div>
      {wasPregnant(boxes.pregnancy) && (
        <div id={idOf('pregnancyContributed')} tabIndex={-1}>
          <RadioGroup
            label="The pregnancy contributed"
            layout="inline"
            choices={CONTRIBUTED}
            value={boxes.pregnancyContributed === '' ? null : boxes.pregnancyContributed}
            error={problemOf(idOf('pregnancyContributed'))}
            onChange={(pregnancyContributed) => set({ pregnancyContributed })}
          />
        </div>
      )}
    </>
  );
}

function ImplantAnswers({ boxes, idOf, problemOf, set }: CertificateFieldsProps) {
  return (
    <div className={cls('row')}>
      <TextField
        id={idOf('implantDetail')}
        label="Which device, and where"
        optional
        maxLength={2000}
        value={boxes.implantDetail}
        onChange={(event) => set({ implantDetail: event.target.value })}
      />
      <div id={idOf('implantsRemoved')} tabIndex={-1}>
        <RadioGroup
          label="Removed"
          choices={YES_NO_BLANK}
          value={boxes.implantsRemoved === '' ? null : boxes.implantsRemoved}
          error={problemOf(idOf('implantsRemoved'))}
          onChange={(implantsRemoved) => set({ implantsRemoved })}
        />
      </div>
    </div>
  );
}
