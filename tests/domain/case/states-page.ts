import { ACT_TABLE, CASE_ACTS } from '../../../domain/case/act-table.ts';
import { ACTS } from '../../../domain/people/acts.ts';

/** Who a role is, in the words of the page. */
const WHO: Readonly<Record<string, string>> = {
  'medical-examiner,lead-medical-examiner': 'medical examiner',
  'medical-examiner,lead-medical-examiner,medical-examiner-officer': 'medical examiner or officer',
};

/** The part of docs/states.md between its two marks: the table of acts as it stands in the program. */
export function actTablePage(): string {
  const rows = CASE_ACTS.map((act) => {
    const who = WHO[ACTS[act].join(',')] ?? ACTS[act].join(', ');
    const blocks = ACT_TABLE[act].map(({ block }) => block).join(', ');
    return `| ${act} | ${who} | ${blocks === '' ? 'nothing' : blocks} |`;
  });
  return ['| act | who | refused while, the first reason first |', '| --- | --- | --- |', ...rows].join('\n');
}
