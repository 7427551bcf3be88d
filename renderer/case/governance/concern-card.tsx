import type { ConcernLoop, LoopState } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { Tone } from '../../components/status-tag.tsx';
import {
  CONCERN_CATEGORY_WORDS,
  CONCERN_DECISION_WORDS,
  CONCERN_ROUTE_WORDS,
  CONCERN_SOURCE_WORDS,
  otherOrganisationWords,
} from '../../../contract/words/governance-words.ts';
import { LOOP_STATE_WORDS } from '../../../contract/words/loop-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { CorrectButton } from '../correct/correct-button.tsx';
import { byLine, clockWords } from '../../../contract/words/who.ts';
import { ConcernLoopPart } from './concern-loop.tsx';
import { ConcernReviewForm } from './concern-review-form.tsx';

interface ConcernCardProps {
  readonly loop: ConcernLoop;
  /** Its notification is the one written below. */
  readonly isInHand: boolean;
  readonly onNotify: () => void;
}

/** One concern with its three voices apart, the examiner's decision on it and what was sent. */
export function ConcernCard({ loop, isInHand, onNotify }: ConcernCardProps) {
  const { view, go } = useCase();
  const { concern, notification } = loop;
  const { content, stamp, review, corrected } = concern;
  const conversation =
    view.case.conversations.find((one) => one.stamp.entry === content.conversation) ?? null;
  const issued = view.case.documents.filter(
    (document) => document.intended.concern === stamp.entry && document.issued !== null,
  );
  return (
    <div id={`concern-${stamp.entry}`} tabIndex={-1} className={cls('anchor')}>
      <Panel
        level={3}
        title={CONCERN_CATEGORY_WORDS[content.category]}
        tag={<ConcernState loop={loop} />}
        actions={<CorrectButton what={{ kind: 'concern-raised', entry: stamp.entry, content }} />}
      >
        <FactList
          facts={[
            { label: 'Source', value: CONCERN_SOURCE_WORDS[content.source] },
            ...(content.otherOrganisation === null
              ? []
              : [{ label: 'About', value: otherOrganisationWords(content.otherOrganisation) }]),
            { label: 'Seen or heard', value: <span className={cls('said')}>{content.narrative}</span> },
            ...(content.ownWords.trim() === ''
              ? []
              : [{ label: 'Own words', value: <q className={cls('said')}>{content.ownWords}</q> }]),
            ...(conversation === null
              ? []
              : [
                  {
                    label: 'Conversation',
                    value: `${clockWords(conversation.content.heldAt)}, ${conversation.content.personName}`,
                  },
                ]),
            ...(content.suggestedRoute === null
              ? []
              : [{ label: 'Suggested route', value: CONCERN_ROUTE_WORDS[content.suggestedRoute] }]),
            {
              label: 'Raised by',
              value: `${byLine(view.people, stamp)}${corrected.length > 0 ? ', corrected since' : ''}`,
            },
          ]}
        />
        {corrected.length > 0 && (
          <Disclosure summary="Before the correction">
            {corrected.map((version) => (
              <p key={version.by.entry} className={cls('said')}>
                {version.content.narrative}
                {version.content.otherOrganisation !== null &&
                  ` About: ${otherOrganisationWords(version.content.otherOrganisation)}.`}{' '}
                ({version.reason})
              </p>
            ))}
          </Disclosure>
        )}
        {review !== null && (
          <div className={cls('group')}>
            <p>
              <b>{CONCERN_DECISION_WORDS[review.content.decision]}</b>
              {review.content.decision === 'notify' && <>: {CONCERN_ROUTE_WORDS[review.content.route]}</>}
            </p>
            <p className={cls('said')}>{review.content.examinerView}</p>
            <p className={cls('soft')}>{byLine(view.people, review.stamp)}</p>
          </div>
        )}
        {issued.map(({ intended, stamp: issuedBy }) => (
          <p key={intended.documentId}>
            Issued: <b>{intended.number}</b> to {intended.recipient}, {byLine(view.people, issuedBy)}.{' '}
            <button
              type="button"
              className={cls('text-button')}
              onClick={() => go({ section: 'documents', anchor: `document-${intended.documentId}` })}
            >
              Show document
            </button>
          </p>
        ))}
        {notification !== null && <ConcernLoopPart loop={loop} notification={notification} />}
        {review?.content.decision === 'notify' && !isInHand && (
          <div>
            <Button size="small" onPress={onNotify}>
              {issued.length === 0 ? 'Write notification' : 'Write another notification'}
            </Button>
          </div>
        )}
        {review === null ? (
          <ConcernReviewForm concern={concern} />
        ) : (
          <Disclosure summary="Decide again">
            <ConcernReviewForm concern={concern} />
          </Disclosure>
        )}
      </Panel>
    </div>
  );
}

const TONES = {
  'to-review': 'warn',
  'to-notify': 'warn',
  'to-send': 'warn',
  notified: 'info',
  acknowledged: 'info',
  'to-tell': 'warn',
  settled: 'ok',
} as const satisfies Record<LoopState, Tone>;

function ConcernState({ loop: { concern, state } }: { readonly loop: ConcernLoop }) {
  if (concern.review?.content.decision === 'no-further-action')
    return <StatusTag tone="neutral">No further action</StatusTag>;
  return <StatusTag tone={TONES[state]}>{LOOP_STATE_WORDS[state]}</StatusTag>;
}
