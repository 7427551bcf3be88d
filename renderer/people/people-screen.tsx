import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { PersonRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { Acts } from '../components/form-layout.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useStatus, useWhyNot } from '../session/use-status.ts';
import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { ChangePersonDialog } from './change-person-dialog.tsx';
import { DeactivateDialog } from './deactivate-dialog.tsx';
import { ResetPasswordDialog } from './reset-password-dialog.tsx';
import { RightsTable } from './rights-table.tsx';

type Opened =
  | { readonly act: 'add' }
  | { readonly act: 'change' | 'reset' | 'deactivate'; readonly row: PersonRow }
  | null;

/** Who is in the office and what they may do. Whoever left stays listed, because entries name them for years. */
export function PeopleScreen() {
  const people = useLook('list-people', {});
  const whyNot = useWhyNot('change-people');
  const ownId = useStatus().data?.user?.userId ?? null;
  const [opened, setOpened] = useState<Opened>(null);
  const rows = people.data ?? [];
  const close = (): void => setOpened(null);

  return (
    <>
      <PageHead
        title="People"
        detail={people.data === null ? '' : `${rows.filter((row) => row.active).length} with access`}
        actions={
          <Button kind="primary" icon={UserPlus} whyNot={whyNot} onPress={() => setOpened({ act: 'add' })}>
            Add a person
          </Button>
        }
      />
      <RefusalNotice refusal={people.refusal} fault={people.fault} />
      <Panel title="In the office" flush isPane>
        {people.isLoading ? (
          <Skeleton label="Loading the people of the office" />
        ) : (
          <PlainTable
            caption="People of the office"
            headers={[
              'Name',
              'Login name',
              'Roles',
              'GMC number',
              'Works in',
              'Access',
              ...(whyNot === null ? ['Acts'] : []),
            ]}
          >
            {rows.map((row) => (
              <tr key={row.userId}>
                <th scope="row">{row.name}</th>
                <td>{row.loginName}</td>
                <td>{row.roles.map((role) => ROLE_WORDS[role]).join(', ')}</td>
                <td>{row.gmcNumber ?? ''}</td>
                <td>{worksIn(row)}</td>
                <td>
                  {row.active ? (
                    <StatusTag tone="ok">Active</StatusTag>
                  ) : (
                    <StatusTag tone="neutral">Ended</StatusTag>
                  )}
                </td>
                {whyNot === null && (
                  <td>
                    {row.active && (
                      <Acts>
                        <Button
                          size="small"
                          aria-label={`Change ${row.name}`}
                          onPress={() => setOpened({ act: 'change', row })}
                        >
                          Change
                        </Button>
                        {row.userId !== ownId && (
                          <Button
                            size="small"
                            kind="quiet"
                            aria-label={`Set a password for ${row.name}`}
                            onPress={() => setOpened({ act: 'reset', row })}
                          >
                            Set password
                          </Button>
                        )}
                        <Button
                          size="small"
                          kind="quiet"
                          aria-label={`End the access of ${row.name}`}
                          onPress={() => setOpened({ act: 'deactivate', row })}
                        >
                          End access
                        </Button>
                      </Acts>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </PlainTable>
        )}
      </Panel>
      <RightsTable />
      {opened?.act === 'add' && <AddPersonDialog onClose={close} />}
      {opened?.act === 'change' && <ChangePersonDialog row={opened.row} onClose={close} />}
      {opened?.act === 'reset' && <ResetPasswordDialog row={opened.row} onClose={close} />}
      {opened?.act === 'deactivate' && <DeactivateDialog row={opened.row} onClose={close} />}
    </>
  );
}

function worksIn({ work: { organisations, specialty, wards } }: PersonRow): string {
  return [specialty, ...wards, ...organisations].filter((part) => part !== '').join(', ');
}
