import { useState } from 'react';
import type { RuleRow } from '../../contract/views.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FilterChips } from '../components/filter-chips.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { SearchField } from '../components/search-field.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { classesOf } from '../components/class-names.ts';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useMay, useWhyNot } from '../session/use-status.ts';
import { PressingOff } from './pressing-off.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleTable } from './rule-table.tsx';
import { inFamilies, RULE_FILTERS, type RuleFilter, rulesUnder, rulesWith } from './rules-shown.ts';
import styles from './rulebook.module.css';

const cls = classesOf(styles);

const FILTER_WORDS = {
  all: 'All rules',
  off: 'Switched off',
  reworded: 'Reworded',
} as const satisfies Record<RuleFilter, string>;

/** Every rule that can raise something on a case, where it comes from, and what this office has changed of it. */
export function RulebookScreen() {
  const whyNotSee = useWhyNot('view-case');
  const mayChange = useMay('change-rules');
  const book = useLook('list-rules', {}, { enabled: whyNotSee === null });
  const [filter, setFilter] = useState<RuleFilter>('all');
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<RuleRow | null>(null);
  const rules = book.data ?? [];
  const families = inFamilies(rulesWith(rulesUnder(rules, filter), typed));

  if (whyNotSee !== null) {
    return (
      <>
        <PageHead title="Rulebook" />
        <Notice tone="info" title={whyNotSee} />
      </>
    );
  }
  return (
    <>
      <PageHead
        title="Rulebook"
        detail="What the record of a case is asked about, where each rule comes from, and what this office changed"
      />
      <RefusalNotice refusal={book.refusal} fault={book.fault} />
      <PressingOff rules={rules} onOpen={setOpened} />
      <div className={cls('above')}>
        <FilterChips
          label="Show"
          chips={RULE_FILTERS.map((value) => ({
            value,
            label: FILTER_WORDS[value],
            count: book.data === null ? null : rulesUnder(rules, value).length,
          }))}
          selected={filter}
          onSelect={setFilter}
        />
        <div className={cls('search')}>
          <SearchField label="Find a rule" value={typed} onChange={setTyped} />
        </div>
      </div>
      {book.isLoading && <Skeleton label="Loading the rulebook" lines={12} />}
      {book.data !== null && families.length === 0 && (
        <EmptyState kind={typed === '' ? 'none' : 'filtered-out'} title="No rule is like this">
          {typed === ''
            ? 'Every rule of this filter is as the program came.'
            : 'Try another word, or show all rules.'}
        </EmptyState>
      )}
      {families.map(([family, ofFamily]) => (
        <Panel key={family} title={family} flush isPane>
          <RuleTable family={family} rules={ofFamily} mayChange={mayChange} onOpen={setOpened} />
        </Panel>
      ))}
      {opened !== null && (
        <RuleDialog key={opened.id} rule={opened} mayChange={mayChange} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
