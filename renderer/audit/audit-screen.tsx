import { useState } from 'react';
import { officeTime } from '../../contract/for-window.ts';
import type { AuditRow } from '../../contract/views.ts';
import { officeClock } from '../clock.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table-column.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Select } from '../components/select.tsx';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { useLook } from '../queries.ts';
import { showDone } from '../components/toast-region.tsx';
import { LISTED_THE_CASE, listInWords } from '../../contract/words/list-words.ts';
import { HandOverTrouble } from '../hand-over/hand-over-trouble.tsx';
import { savedInWords, SaveListButton } from '../hand-over/save-list-button.tsx';
import { useHandedFile } from '../hand-over/use-handed-file.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { ENTRY_WORDS } from '../../contract/words/entry-words.ts';
import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import styles from './audit.module.css';
import { useAudit } from './use-audit.ts';
import { useAuditedCase } from './audited-case.ts';
import { VerifyPanel } from './verify-panel.tsx';

const cls = classesOf(styles);

const EVERYBODY = 'everybody';

/** Who did what and who looked at what, newest first. Says the kind of thing, never its clinical content. */
export function AuditScreen() {
  const whyNot = useWhyNot('view-audit');
  // Whoever may only verify sees no list.
  if (whyNot === null) return <AuditList />;
  return (
    <>
      <PageHead title="Audit" />
      <VerifyPanel />
      <Notice tone="info" title={whyNot} />
    </>
  );
}

function AuditList() {
  const [userId, setUserId] = useState<string | null>(null);
  const [onCase, setOnCase] = useAuditedCase();
  const audit = useAudit({ userId, caseId: onCase?.caseId ?? null });
  const people = useLook('list-people', {}).data ?? [];
  const person = people.find((row) => row.userId === userId) ?? null;
  const saving = useHandedFile('export-audit');
  const whyNotSave = useWhyNot('export-audit');

  async function save(): Promise<void> {
    const file = await saving.handOver({ userId, caseId: onCase?.caseId ?? null });
    if (file === null) return;
    showDone(savedInWords('Audit list', file.rows), null);
    // That it was saved is a line of this very list.
    audit.refresh();
  }

  const columns: readonly DataColumn<AuditRow>[] = [
    {
      id: 'at',
      header: 'When',
      minRem: 13,
      grow: 0.2,
      nowrap: true,
      cell: (row) => `${formatCuiDate(officeTime(row.enteredAt).slice(0, 10))} ${officeClock(row.enteredAt)}`,
    },
    { id: 'kind', header: 'What', minRem: 13, grow: 2, cell: whatWasDone },
    { id: 'by', header: 'By', minRem: 10, grow: 1.4, cell: (row) => row.byName },
    {
      id: 'role',
      header: 'As',
      minRem: 9,
      grow: 1,
      leaveOutBelowPx: 720,
      cell: (row) => (row.role === null ? '' : ROLE_WORDS[row.role]),
    },
    {
      id: 'case',
      header: 'Case',
      minRem: 9,
      grow: 0.3,
      nowrap: true,
      cell: (row) => row.caseReference ?? '',
    },
    {
      id: 'number',
      header: 'Entry',
      minRem: 5,
      grow: 0.1,
      nowrap: true,
      align: 'end',
      leaveOutBelowPx: 820,
      cell: (row) => row.sequence,
    },
    {
      id: 'hash',
      header: 'Fingerprint',
      minRem: 9,
      grow: 0.2,
      nowrap: true,
      leaveOutBelowPx: 900,
      cell: fingerprint,
    },
  ];
  return (
    <>
      <PageHead
        title="Audit"
        detail={stated(person?.name ?? null, onCase?.reference ?? null)}
        actions={
          <SaveListButton
            label="Save the audit list as CSV"
            busy={saving.busy}
            whyNot={whyNotSave}
            onPress={() => void save()}
          />
        }
      />
      <HandOverTrouble of={saving} />
      <VerifyPanel />
      <div className={cls('filters')}>
        <Select
          label="Person"
          choices={[
            { value: EVERYBODY, label: 'Everybody' },
            ...people.map((row) => ({ value: row.userId, label: row.name })),
          ]}
          value={userId ?? EVERYBODY}
          onChange={(chosen) => setUserId(chosen === EVERYBODY ? null : chosen)}
        />
        {onCase !== null && <Button onPress={() => setOnCase(null)}>Show all cases</Button>}
      </div>
      <RefusalNotice refusal={audit.refusal} fault={audit.fault} />
      <div className={cls('list')}>
        <DataTable<AuditRow>
          label="Audit list, newest first. Enter shows one case alone"
          columns={columns}
          rows={audit.rows}
          totalRows={audit.hasMore ? audit.rows.length + 1 : audit.rows.length}
          rowId={(row) => row.entryId}
          sort={null}
          onSort={() => undefined}
          onOpen={({ caseId, caseReference }) => {
            if (caseId !== null && caseReference !== null) setOnCase({ caseId, reference: caseReference });
          }}
          onNearEnd={audit.more}
          isLoading={audit.isLoading}
          empty={
            <EmptyState
              kind="filtered-out"
              title="Nothing of this kind is in the list"
              action={
                <Button
                  onPress={() => {
                    setUserId(null);
                    setOnCase(null);
                  }}
                >
                  Show everything
                </Button>
              }
            />
          }
        />
      </div>
    </>
  );
}

/** The kind of thing, and for what was printed, exported or looked at as a list, which one and how long. */
function whatWasDone({ hasListed, kind, list }: AuditRow) {
  if (list === null && !hasListed) return ENTRY_WORDS[kind];
  return (
    <>
      {ENTRY_WORDS[kind]}
      <span className={cls('soft')}> · {list === null ? LISTED_THE_CASE : listInWords(list)}</span>
    </>
  );
}

function fingerprint({ hash }: AuditRow) {
  return (
    <span className={cls('mono')} title={hash}>
      {hash.slice(0, 12)}
    </span>
  );
}

function stated(name: string | null, reference: string | null): string {
  const what = [name, reference === null ? null : `case ${reference}`].filter((part) => part !== null);
  return `${what.length === 0 ? 'Everybody, all cases' : what.join(', ')} · newest first`;
}
