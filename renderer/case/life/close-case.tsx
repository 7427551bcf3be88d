import { Check, Circle } from 'lucide-react';
import type { ActBlock, CaseSummary } from '../../../contract/for-window.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { BLOCK_WORDS } from '../../../contract/words/case-life-words.ts';
import {
  BEREAVED_WORDS,
  CERTIFICATION_WORDS,
  CORONER_WORDS,
  GOVERNANCE_WORDS,
} from '../../../contract/words/track-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { useAct } from '../use-act.ts';
import { byLine } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';
import { openTracks, type Track } from './open-tracks.ts';

const EMPTY = { detail: '' } as const;

const TRACKS = [
  {
    track: 'certification',
    name: 'Certificate',
    words: ({ tracks }) => CERTIFICATION_WORDS[tracks.certification],
  },
  { track: 'coroner', name: 'Coroner', words: ({ tracks }) => CORONER_WORDS[tracks.coroner] },
  { track: 'governance', name: 'Governance', words: ({ tracks }) => GOVERNANCE_WORDS[tracks.governance] },
  { track: 'bereaved', name: 'Family', words: ({ tracks }) => BEREAVED_WORDS[tracks.bereaved] },
] as const satisfies readonly {
  readonly track: Track;
  readonly name: string;
  readonly words: (summary: CaseSummary) => string;
}[];

const TRACK_BLOCKS = {
  certification: 'certification-open',
  coroner: 'coroner-open',
  governance: 'governance-open',
  bereaved: 'bereaved-open',
} as const satisfies Record<Track, ActBlock>;

/** All four tracks with what keeps each open, and the act that ends the case when none does. Rule CLOSE-1. */
export function CloseCase() {
  const { caseId, view } = useCase();
  const form = useDraftForm<{ readonly detail: string }>(caseId, 'close-case', EMPTY);
  const command = useCommand('close-case');
  const open = openTracks(view.summary.tracks);
  const closed = view.case.closings.at(-1) ?? null;
  const act = useAct({
    check: () => [],
    done: 'Case closed',
    run: async () => {
      if ((await command.run({ caseId, detail: form.values.detail.trim() }, [form.place])) === null)
        return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="close-case"
      title="Closing the case"
      tag={
        view.summary.open ? (
          <StatusTag tone={open.size === 0 ? 'ok' : 'neutral'}>
            {open.size === 0 ? 'Everything is finished' : `${open.size} of 4 not finished`}
          </StatusTag>
        ) : (
          <StatusTag tone="neutral">{view.summary.voided ? 'Voided' : 'Closed'}</StatusTag>
        )
      }
      actLabel="Close case"
      act={act}
      whyNot={whyNot(view, 'close-case')}
      command={command}
      form={form}
      lead={
        <>
          <ul className={cls('gap-list')} aria-label="What the case still waits for">
            {TRACKS.map(({ track, name, words }) => (
              <li key={track}>
                {open.has(track) ? (
                  <Circle size={14} aria-hidden />
                ) : (
                  <Check size={14} className={cls('tick')} aria-hidden />
                )}
                <span>
                  <b>{name}:</b> {words(view.summary)}.{' '}
                  <span className={cls('soft')}>
                    {open.has(track) ? BLOCK_WORDS[TRACK_BLOCKS[track]] : 'Finished.'}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {closed !== null && (
            <p className={cls('soft')}>
              {view.summary.open ? 'Closed before' : 'Closed'} by {byLine(view.people, closed.stamp)}
              {closed.content.detail !== '' && `: ${closed.content.detail}`}
            </p>
          )}
        </>
      }
    >
      <TextArea
        id="close-case-detail"
        label="Remark on closing"
        optional
        maxLength={2000}
        value={form.values.detail}
        onChange={(event) => form.set('detail', event.target.value)}
      />
    </ActPanel>
  );
}
