import type { SourceView } from '../../../contract/for-window.ts';
import type { CaseView } from '../../../contract/views.ts';
import { Panel } from '../../components/panel.tsx';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { DIRECTION_WORDS, SOURCE_WORDS } from '../../../contract/words/case-life-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { causeWords, neonatalCauseWords } from '../../../contract/words/cause-words.ts';
import { entryText } from '../../../contract/words/entry-text.ts';
import { clockWords, nameOf } from '../../../contract/words/who.ts';
import { ReasoningForm } from './reasoning-form.tsx';

const TONES = { certificate: 'ok', coroner: 'warn', open: 'neutral' } as const satisfies Record<
  SourceView['points'],
  Tone
>;

/** Where examiner, practitioner, family and coroner point, side by side. Nothing is picked by precedence. Rule SIDE-1. */
export function SourcesPanel() {
  const { view } = useCase();
  const asksForReason = view.reasoningMissing || view.case.fields.reasoning !== null;
  return (
    <div id="sources" tabIndex={-1} className={cls('anchor')}>
      <Panel
        title="Where the four sources point"
        tag={
          view.reasoningMissing ? (
            <StatusTag tone="warn">They differ; a sentence of reasoning is missing</StatusTag>
          ) : (
            asksForReason && <StatusTag tone="info">Reasoning recorded</StatusTag>
          )
        }
      >
        <ul className={cls('side-by-side')} aria-label="The four sources side by side">
          {view.sources.map((source) => (
            <Source key={source.source} source={source} />
          ))}
        </ul>
      </Panel>
      {asksForReason && <ReasoningForm />}
    </div>
  );
}

function Source({ source }: { readonly source: SourceView }) {
  const { view, go } = useCase();
  const entry = view.timeline.find(({ id }) => id === source.entry);
  const cause = causeOf(source.source, view);
  return (
    <li className={cls('version')}>
      <b>{SOURCE_WORDS[source.source]}</b>
      <StatusTag tone={TONES[source.points]}>{DIRECTION_WORDS[source.points]}</StatusTag>
      {cause !== null && <p className={cls('said')}>{cause}</p>}
      {entry !== undefined && (
        <>
          <p className={cls('soft', 'said')}>{firstLines(entryText(entry, view))}</p>
          <button
            type="button"
            className={cls('text-button')}
            aria-label={`Show what ${SOURCE_WORDS[source.source].toLowerCase()} said in the timeline`}
            onClick={() => go({ section: 'timeline', anchor: `entry-${entry.id}` })}
          >
            {nameOf(view.people, entry.actor)}, {clockWords(entry.happenedAt)}
          </button>
        </>
      )}
    </li>
  );
}

const MOST = 160;

function firstLines(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).trimEnd()} …`;
}

/** The cause that the two who state one have stated, on the lines that apply. */
function causeOf(source: SourceView['source'], { case: onCase }: CaseView): string | null {
  const { caseKind, examinerCause, examinerNeonatalCause, practitionerCause, practitionerNeonatalCause } =
    onCase.fields;
  if (source !== 'medical-examiner' && source !== 'attending-practitioner') return null;
  const isExaminer = source === 'medical-examiner';
  if (caseKind?.value === 'under-28-days') {
    const stated = isExaminer ? examinerNeonatalCause : practitionerNeonatalCause;
    return stated === null ? null : neonatalCauseWords(stated.value.cause);
  }
  const stated = isExaminer ? examinerCause : practitionerCause;
  return stated === null ? null : causeWords(stated.value.cause);
}
