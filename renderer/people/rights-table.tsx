import { Check } from 'lucide-react';
import { ACTS, ROLES } from '../../contract/for-window.ts';
import type { Act, Role } from '../../contract/for-window.ts';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { ACT_WORDS, ROLE_WORDS } from '../../contract/words/people-words.ts';

// Object.keys loses the names that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const ALL_ACTS = Object.keys(ACTS) as readonly Act[];

/** The whole table of rights, as the office keeps it. */
export function RightsTable() {
  return (
    <Panel title="What each role may do" flush>
      <PlainTable caption="What each role may do" headers={['May', ...ROLES.map((role) => ROLE_WORDS[role])]}>
        {ALL_ACTS.map((act) => {
          const allowed: readonly Role[] = ACTS[act];
          return (
            <tr key={act}>
              <th scope="row">{ACT_WORDS[act]}</th>
              {ROLES.map((role) => (
                <td key={role}>
                  {allowed.includes(role) ? (
                    <>
                      <Check size={16} aria-hidden />
                      <VisuallyHidden>Yes</VisuallyHidden>
                    </>
                  ) : (
                    <VisuallyHidden>No</VisuallyHidden>
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </PlainTable>
    </Panel>
  );
}
