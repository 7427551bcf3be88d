import { ArrowLeft, Download, FolderDown } from 'lucide-react';
import type { FrozenReturnView } from '../../contract/frozen-return-view.ts';
import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import { RETURN_FORM_WORDS } from '../../contract/words/return-words.ts';
import { Button } from '../components/button.tsx';
import { FactList } from '../components/fact-list.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { Progress } from '../components/progress.tsx';
import { showDone } from '../components/toast-region.tsx';
import { HandOverTrouble } from '../hand-over/hand-over-trouble.tsx';
import { savedInWords } from '../hand-over/save-list-button.tsx';
import { useHandedFile } from '../hand-over/use-handed-file.ts';
import { CopyLine } from '../outbox/copy-line.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import { CountedPanels } from './counted-panels.tsx';
import { FormPicker } from './form-picker.tsx';
import { type ReturnChoice, SHOW_NOW } from './return-choice.ts';
import { stated, whenInWords } from './stated.ts';

interface FrozenReturnScreenProps {
  readonly snapshot: string;
  readonly choice: ReturnChoice;
  readonly onChoose: (changed: Partial<ReturnChoice>) => void;
}

/** A return as it was frozen: its numbers, its cases and its proof. Nothing here can be changed. */
export function FrozenReturnScreen({ snapshot, choice, onChoose }: FrozenReturnScreenProps) {
  const look = useLook('view-frozen-return', { snapshot });
  const saving = useHandedFile('export-frozen-return');
  const placing = useCommand('place-return');
  const whyNot = useWhyNot('export-return');
  const { data: view } = look;
  const { form, hidesSmall } = choice;
  const what = hidesSmall ? 'Frozen return with small numbers hidden' : 'Frozen return';

  async function save(): Promise<void> {
    const file = await saving.handOver({ snapshot, hidesSmall, form });
    if (file !== null) showDone(savedInWords(what, file.rows), null);
  }
  async function place(): Promise<void> {
    const placed = await placing.run({ snapshot, hidesSmall });
    if (placed !== null) showDone(`${what} put into the outbox folder as ${placed.folder}`, null);
  }

  return (
    <>
      <PageHead
        title="Returns"
        detail={view === null ? '' : stated(view, 'frozen')}
        actions={
          <>
            <Button icon={ArrowLeft} onPress={() => onChoose({ shown: SHOW_NOW })}>
              Back to the numbers as they stand
            </Button>
            <Button icon={FolderDown} busy={placing.busy} whyNot={whyNot} onPress={() => void place()}>
              Put into the outbox folder
            </Button>
            <Button
              icon={Download}
              busy={saving.busy}
              whyNot={whyNot}
              onPress={() => void save()}
              aria-label={`Save the frozen return as ${RETURN_FORM_WORDS[form]}`}
            >
              Save the file
            </Button>
          </>
        }
      />
      <HandOverTrouble of={saving} />
      <RefusalNotice refusal={placing.refusal} fault={placing.fault} />
      <RefusalNotice refusal={look.refusal} fault={look.fault} />
      <FormPicker choice={choice} onChoose={onChoose} />
      {look.isLoading && <Progress label="Reading the frozen return" done={null} onCancel={null} />}
      {view !== null && (
        <>
          <ProofPanel
            view={view}
            onCompare={() => onChoose({ shown: { kind: 'changes', earlier: snapshot, later: null } })}
          />
          <CountedPanels view={view} />
        </>
      )}
    </>
  );
}

interface ProofPanelProps {
  readonly view: FrozenReturnView;
  readonly onCompare: () => void;
}

/** Who froze it and when, and by what anybody can tell that it is the same. */
function ProofPanel({ view, onCompare }: ProofPanelProps) {
  const role = view.role === null ? '' : `, ${ROLE_WORDS[view.role].toLowerCase()}`;
  return (
    <Panel
      title="Frozen as it stood"
      isPane
      actions={
        <Button size="small" kind="quiet" onPress={onCompare}>
          What changed since
        </Button>
      }
    >
      {!view.isCountedAlike && (
        <Notice tone="bad" title="This program counts these cases otherwise">
          The numbers below stand as they were frozen. The definition of the return was changed without a new
          version: tell the help desk before anybody relies on a later return.
        </Notice>
      )}
      <FactList
        columns={2}
        facts={[
          { label: 'Frozen', value: `${whenInWords(view.countedAt)} by ${view.byName}${role}` },
          {
            label: 'SHA-256 of the return',
            value: (
              <CopyLine
                what="the fingerprint of the return"
                text={view.sha256}
                shown={`${view.sha256.slice(0, 16)}…`}
              />
            ),
          },
          { label: 'Entries in the record then', value: view.chainLength.toLocaleString('en-GB') },
          {
            label: 'Newest entry then',
            value: (
              <CopyLine
                what="the fingerprint of the newest entry"
                text={view.chainHead}
                shown={`${view.chainHead.slice(0, 16)}…`}
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}
