import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ADDRESS_KINDS } from '../../contract/for-window.ts';
import type { AddressLine } from '../../contract/for-window.ts';
import type { AddressRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FilterChips } from '../components/filter-chips.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import { ADDRESS_KINDS_WORDS } from '../../contract/words/address-words.ts';
import { ProfilesPanel } from '../coroner-profiles/profiles-panel.tsx';
import { AddressDialog } from './address-dialog.tsx';
import { AddressTable } from './address-table.tsx';
import { RetireDialog } from './retire-dialog.tsx';
import { linesOf } from './use-address-book.ts';

type Kind = AddressLine['kind'];
type Opened =
  | { readonly act: 'add'; readonly line: AddressLine }
  | { readonly act: 'change' | 'retire'; readonly line: AddressRow }
  | null;

/** The people and places that the office writes to again and again, kept by the office and offered where boxes are filled. */
export function AddressBookScreen() {
  const [kind, setKind] = useState<Kind>('practitioner');
  const [opened, setOpened] = useState<Opened>(null);
  const whyNotSee = useWhyNot('view-address-book');
  const whyNotChange = useWhyNot('change-address-book');
  const book = useLook('list-address-book', {}, { enabled: whyNotSee === null });
  const bringBack = useCommand('change-address-book');
  const lines = book.data ?? [];
  const shown = linesOf(lines, kind);
  const close = (): void => setOpened(null);

  async function restore(line: AddressRow): Promise<void> {
    if ((await bringBack.run({ line: { ...line, retired: false } })) !== null)
      showDone('Offered again', null);
  }
  if (whyNotSee !== null) {
    return (
      <>
        <PageHead title="Address book" />
        <Notice tone="info" title={whyNotSee} />
      </>
    );
  }
  const add = (
    <Button
      kind="primary"
      icon={Plus}
      whyNot={whyNotChange}
      onPress={() => setOpened({ act: 'add', line: emptyLine(kind) })}
    >
      Add
    </Button>
  );
  return (
    <>
      <PageHead
        title="Address book"
        detail="Offered where practitioners, places and offices are filled in"
        actions={add}
      />
      <FilterChips
        label="Show"
        chips={ADDRESS_KINDS.map((value) => ({
          value,
          label: ADDRESS_KINDS_WORDS[value],
          count: book.data === null ? null : linesOf(lines, value).filter(({ retired }) => !retired).length,
        }))}
        selected={kind}
        onSelect={setKind}
      />
      <RefusalNotice refusal={book.refusal ?? bringBack.refusal} fault={book.fault ?? bringBack.fault} />
      <Panel title={ADDRESS_KINDS_WORDS[kind]} flush isPane>
        {book.isLoading && <Skeleton label="Loading the address book" />}
        {book.data !== null && shown.length === 0 && (
          <EmptyState kind="none" title="Nothing of this kind yet">
            What stands here is offered where boxes are filled in. Nothing is added by itself.
          </EmptyState>
        )}
        {shown.length > 0 && (
          <AddressTable
            kind={kind}
            lines={shown}
            mayChange={whyNotChange === null}
            onChange={(line) => setOpened({ act: 'change', line })}
            onRetire={(line) => setOpened({ act: 'retire', line })}
            onRestore={(line) => void restore(line)}
          />
        )}
      </Panel>
      {kind === 'coroner-area' && <ProfilesPanel />}
      {(opened?.act === 'add' || opened?.act === 'change') && (
        <AddressDialog line={opened.line} isNew={opened.act === 'add'} onClose={close} />
      )}
      {opened?.act === 'retire' && <RetireDialog line={opened.line} onClose={close} />}
    </>
  );
}

function emptyLine(kind: Kind): AddressLine {
  return {
    addressId: crypto.randomUUID(),
    kind,
    name: '',
    organisation: '',
    gmcNumber: '',
    phone: '',
    email: '',
    address: '',
    availability: '',
    setting: null,
    retired: false,
  };
}
