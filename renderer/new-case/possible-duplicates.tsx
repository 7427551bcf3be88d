import { useNavigate } from '@tanstack/react-router';
import type { DuplicateRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { classesOf } from '../components/class-names.ts';
import { Notice } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import type { DraftForm } from '../drafts/use-draft-form.ts';
import { DUPLICATE_SIGN_WORDS } from '../../contract/words/case-life-words.ts';
import { CompareTable } from './compare-table.tsx';
import type { Intake } from './intake.ts';
import { withoutOtherPerson, withOtherPerson } from './other-people.ts';
import { usePossibleDuplicates } from './use-possible-duplicates.ts';
import styles from './new-case.module.css';

const cls = classesOf(styles);

interface PossibleDuplicatesProps {
  readonly form: DraftForm<Intake>;
  readonly nowAt: string;
}

/** Cases that may be the same death, beside what is typed. A warning: the case can be opened all the same. */
export function PossibleDuplicates({ form, nowAt }: PossibleDuplicatesProps) {
  const rows = usePossibleDuplicates(form.values, nowAt);
  if (rows.length === 0) return null;
  return (
    <Notice
      tone="warn"
      announced="politely"
      title={
        rows.length === 1
          ? 'A case may be of the same death'
          : `${rows.length} cases may be of the same death`
      }
    >
      <p>Compare them before you open another. Nothing keeps you from opening it.</p>
      <ul className={cls('duplicates')}>
        {rows.map((row) => (
          <Duplicate key={row.caseId} row={row} form={form} nowAt={nowAt} />
        ))}
      </ul>
    </Notice>
  );
}

interface DuplicateProps extends PossibleDuplicatesProps {
  readonly row: DuplicateRow;
}

function Duplicate({ row, form, nowAt }: DuplicateProps) {
  const navigate = useNavigate();
  const said = form.values.otherPeople.find(({ caseId }) => caseId === row.caseId) ?? null;
  const say = (reason: string): void =>
    form.set('otherPeople', withOtherPerson(form.values, { caseId: row.caseId, reason }));
  return (
    <li className={cls('duplicate')}>
      <p>
        <b>{row.reference}</b>:{' '}
        {row.because
          .map((sign) => DUPLICATE_SIGN_WORDS[sign])
          .join(', ')
          .toLowerCase()}
      </p>
      <CompareTable row={row} intake={form.values} nowAt={nowAt} />
      <div className={cls('decide')}>
        <Button
          size="small"
          aria-label={`Open ${row.reference}`}
          onPress={() => void navigate({ to: '/case/$caseId', params: { caseId: row.caseId } })}
        >
          Open that one
        </Button>
        <Checkbox
          label="This is another person: keep both"
          isChecked={said !== null}
          onChange={(isOther) => {
            if (isOther) say('');
            else form.set('otherPeople', withoutOtherPerson(form.values, row.caseId));
          }}
        />
      </div>
      {said !== null && (
        <TextField
          id={`new-other-person-${row.caseId}`}
          label={`Why it is another person than in ${row.reference}`}
          hint="Recorded when the case is opened. Without a reason the case asks again."
          maxLength={2000}
          value={said.reason}
          onChange={(event) => say(event.target.value)}
        />
      )}
    </li>
  );
}
