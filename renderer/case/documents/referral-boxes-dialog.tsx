import { useMemo } from 'react';
import { Check, Copy } from 'lucide-react';
import type { CaseDocument } from '../../../contract/for-window.ts';
import type { ReferralBox, ReferralBoxes } from '../../../contract/referral-boxes.ts';
import { PROFILE_WAY_WORDS, REFERRAL_PIECE_WORDS } from '../../../contract/words/coroner-profile-words.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { DraftPlace } from '../../drafts/draft-keeper.ts';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { type Clipboard, useClipboard } from '../../hand-over/use-clipboard.ts';
import { CopyLine } from '../../outbox/copy-line.tsx';
import { useLook } from '../../queries.ts';
import { RefusalNotice } from '../../refusals/refusal-notice.tsx';
import { CaseBanner } from '../case-banner.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';

const NOTHING_ENTERED: { readonly entered: readonly string[] } = { entered: [] };

interface ReferralBoxesDialogProps {
  readonly document: CaseDocument;
  readonly onClose: () => void;
  /** @param ticks what was ticked off, which the word that it was sent settles */
  readonly onSent: (ticks: DraftPlace) => void;
}

/**
 * A referral, box by box, for a portal or a form that takes nothing else: each is copied by itself and ticked off. What
 * was ticked stays through a lock or a kill, until the referral is marked as sent. Rules PORT-1 to PORT-4.
 */
export function ReferralBoxesDialog({ document, onClose, onSent }: ReferralBoxesDialogProps) {
  const { caseId, view } = useCase();
  const { documentId, number } = document.intended;
  const look = useLook('view-referral-boxes', { documentId });
  const ticks = useDraftForm(caseId, `referral-boxes-${documentId}`, NOTHING_ENTERED);
  const clipboard = useClipboard();
  const entered = useMemo(() => new Set(ticks.values.entered), [ticks.values.entered]);
  const boxes = look.data?.boxes ?? [];
  const done = boxes.filter(({ piece }) => entered.has(piece)).length;

  function tick(piece: string, isEntered: boolean): void {
    const others = ticks.values.entered.filter((one) => one !== piece);
    ticks.set('entered', isEntered ? [...others, piece] : others);
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={`${number}, box by box`}
      banner={<CaseBanner onCase={view.case} />}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => onSent(ticks.place)}>
            Mark as sent
          </Button>
          <Button onPress={onClose}>Close</Button>
          <span className={cls('soft')} role="status">
            {look.data === null ? '' : `${String(done)} of ${String(boxes.length)} entered`}
          </span>
        </>
      }
    >
      <RefusalNotice refusal={look.refusal} fault={look.fault} />
      {look.isLoading && <Skeleton label="Loading the boxes" />}
      {clipboard.trouble !== null && <ClipboardTrouble trouble={clipboard.trouble} />}
      {look.data !== null && (
        <>
          <WhereItGoes boxes={look.data} />
          <ol className={cls('cards-list')} aria-label="Boxes in their order">
            {boxes.map((box) => (
              <li key={box.piece}>
                <Box
                  box={box}
                  clipboard={clipboard}
                  isEntered={entered.has(box.piece)}
                  onTick={(isEntered) => tick(box.piece, isEntered)}
                />
              </li>
            ))}
          </ol>
          <Beside boxes={look.data.beside} clipboard={clipboard} />
        </>
      )}
    </Dialog>
  );
}

function WhereItGoes({ boxes: { coronerArea, profile } }: { readonly boxes: ReferralBoxes }) {
  if (profile === null)
    return (
      <Notice tone="info" title={`No profile is noted for ${coronerArea}`}>
        Every piece stands in the order of the document. Their own order, names and limits can be noted under
        Addresses, Coroner areas.
      </Notice>
    );
  const { notes, way, where } = profile;
  return (
    <div className={cls('group')}>
      <p>
        {coronerArea}: {PROFILE_WAY_WORDS[way]}
        {where !== '' && (
          <>
            {' '}
            <CopyLine what="where it goes" text={where} />
          </>
        )}
      </p>
      {notes !== '' && <p className={cls('said')}>{notes}</p>}
      <p className={cls('soft')}>
        What is copied is taken out of the clipboard again after a minute, and when this is closed.
      </p>
    </div>
  );
}

function ClipboardTrouble({ trouble }: { readonly trouble: 'not-copied' | 'not-emptied' }) {
  return trouble === 'not-copied' ? (
    <Notice tone="bad" title="It was not copied" announced="at-once">
      The clipboard could not be reached. Mark the text and press Ctrl and C, or save the PDF and write from
      it.
    </Notice>
  ) : (
    <Notice tone="warn" title="The clipboard could not be emptied" announced="at-once">
      A text about the person is still in it. Copy any other word, so that it is gone.
    </Notice>
  );
}

interface BoxProps {
  readonly box: ReferralBox;
  readonly clipboard: Clipboard;
  readonly isEntered: boolean;
  readonly onTick: (isEntered: boolean) => void;
}

function Box({ box, clipboard, isEntered, onTick }: BoxProps) {
  const name = nameOf(box);
  return (
    <div className={cls('group')} role="group" aria-label={name}>
      <div className={cls('inline')}>
        <Checkbox label={`${name}: entered`} isChecked={isEntered} onChange={onTick} />
        <Length box={box} />
      </div>
      {box.text === null ? (
        <p className={cls('soft')}>Not recorded</p>
      ) : (
        <Parts box={box} clipboard={clipboard} />
      )}
    </div>
  );
}

function Parts({ box, clipboard }: { readonly box: ReferralBox; readonly clipboard: Clipboard }) {
  const many = box.parts.length > 1;
  return box.parts.map((part, at) => {
    const which = many
      ? `${nameOf(box)}, part ${String(at + 1)} of ${String(box.parts.length)}`
      : nameOf(box);
    const isCopied = clipboard.copied === which;
    return (
      // Parts have no name of their own: their order is what tells them apart.
      <div key={at} className={cls('row-line')}>
        <p className={cls('said')}>{part}</p>
        <Button
          size="small"
          icon={isCopied ? Check : Copy}
          aria-label={`${isCopied ? 'Copied' : 'Copy'} ${which}`}
          onPress={() => void clipboard.copy(which, part)}
        >
          {isCopied ? 'Copied' : many ? `Copy part ${String(at + 1)}` : 'Copy'}
        </Button>
      </div>
    );
  });
}

/** A portal that cuts a text off says nothing of it: this does. Rule PORT-2. */
function Length({ box: { limit, parts, text } }: { readonly box: ReferralBox }) {
  if (limit === null || text === null) return null;
  const words = `${String(text.length)} of ${String(limit)} characters`;
  return parts.length === 1 ? (
    <span className={cls('soft')}>{words}</span>
  ) : (
    <StatusTag tone="warn">{`${words}: in ${String(parts.length)} parts`}</StatusTag>
  );
}

function Beside({
  boxes,
  clipboard,
}: {
  readonly boxes: ReferralBoxes['beside'];
  readonly clipboard: Clipboard;
}) {
  if (boxes.length === 0) return null;
  return (
    <div className={cls('group')} role="group" aria-label="Not asked for in their boxes">
      <p className={cls('group-title')}>Not asked for in their boxes</p>
      <p className={cls('soft')}>The referral says this too. Put it where it fits, or attach the PDF.</p>
      {boxes.map((box) => (
        <div key={box.piece}>
          <p className={cls('one-line')}>{nameOf(box)}</p>
          <Parts box={box} clipboard={clipboard} />
        </div>
      ))}
    </div>
  );
}

function nameOf({ label, piece }: ReferralBox): string {
  return label === '' ? REFERRAL_PIECE_WORDS[piece] : label;
}
