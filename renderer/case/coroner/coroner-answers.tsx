import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { CORONER_ANSWER_WORDS } from '../../../contract/words/coroner-words.ts';
import { CORONER_WORDS } from '../../../contract/words/track-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { byLine, clockWords } from '../../../contract/words/who.ts';

/** Where the coroner's track stands: what was issued, and what came back. */
export function CoronerAnswers() {
  const { view, go } = useCase();
  const { documents, coronerAnswers, outsideNotifications } = view.case;
  const referrals = documents.filter(
    ({ intended, issued }) => intended.documentKind === 'coroner-referral' && issued !== null,
  );
  if (referrals.length + coronerAnswers.length + outsideNotifications.length === 0) return null;
  return (
    <div id="coroner-answers" tabIndex={-1} className={cls('anchor')}>
      <Panel
        title="With the coroner"
        tag={<StatusTag tone="info">{CORONER_WORDS[view.summary.tracks.coroner]}</StatusTag>}
      >
        <ul className={cls('cards-list')}>
          {referrals.map(({ intended, stamp, received, sent }) => (
            <li key={intended.documentId}>
              <b>{intended.number}</b> version {intended.version} issued to {intended.recipient},{' '}
              {byLine(view.people, stamp)}.{' '}
              {received.length > 0 ? 'Received.' : sent.length > 0 ? 'Sent.' : 'Not marked as sent.'}{' '}
              <button
                type="button"
                className={cls('text-button')}
                onClick={() => go({ section: 'documents', anchor: `document-${intended.documentId}` })}
              >
                Show document
              </button>
            </li>
          ))}
          {outsideNotifications.map(({ content, stamp }) => (
            <li key={stamp.entry}>
              <b>Told outside this office</b> by {content.byWhom}, {clockWords(content.at)}
              {content.reference !== '' && `, reference ${content.reference}`}
              {content.how !== '' && <p className={cls('said')}>{content.how}</p>}
              <p className={cls('soft')}>Recorded by {byLine(view.people, stamp)}</p>
            </li>
          ))}
          {coronerAnswers.toReversed().map(({ content, stamp }) => (
            <li key={stamp.entry}>
              <b>{CORONER_ANSWER_WORDS[content.form]}</b>, received {clockWords(content.receivedAt)}
              {content.fromWhom !== '' && ` from ${content.fromWhom}`}
              {content.reference !== '' && `, reference ${content.reference}`}
              {content.note !== '' && <p className={cls('said')}>{content.note}</p>}
              <p className={cls('soft')}>Recorded by {byLine(view.people, stamp)}</p>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
