import { Check } from 'lucide-react';
import { REGISTRAR_REPLY_WORDS } from '../../../contract/words/certificate-words.ts';
import { CERTIFICATION_WORDS } from '../../../contract/words/track-words.ts';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { clockWords, nameOf } from '../../../contract/words/who.ts';
import { certificationCls } from './certification-classes.ts';
import { latestReply, progressOf, type Step } from './progress.ts';

const STEP_WORDS = {
  declared: 'Declared',
  sent: 'Sent to the registrar',
  received: 'Received there',
  registered: 'Registered',
} as const satisfies Record<Step['name'], string>;

const STATE_WORDS = { done: 'done', next: 'next', halted: 'waits for an answer', later: 'not yet' } as const;

/** How far the certificate has come, in one line. */
export function CertificateProgress() {
  const { view } = useCase();
  const reply = latestReply(view);
  return (
    <Panel
      title="From the declaration to the register"
      tag={<StatusTag tone="info">{CERTIFICATION_WORDS[view.summary.tracks.certification]}</StatusTag>}
    >
      <ol className={certificationCls('steps')} aria-label="Progress of the certificate">
        {progressOf(view).map(({ name, state, stamp, at }) => (
          <li
            key={name}
            className={certificationCls('step', state === 'later' ? false : state)}
            aria-current={state === 'next' || state === 'halted' ? 'step' : undefined}
          >
            <span className={certificationCls('step-name')}>
              {state === 'done' && <Check size={14} aria-hidden />}
              {STEP_WORDS[name]}
              <span className={cls('unseen')}>, {STATE_WORDS[state]}</span>
            </span>
            <span className={cls('soft')}>
              {stamp === null || at === null
                ? state === 'later'
                  ? 'Not yet'
                  : state === 'halted' && reply !== null
                    ? REGISTRAR_REPLY_WORDS[reply.reply]
                    : 'Next'
                : `${clockWords(at)} · ${nameOf(view.people, stamp.actor)}`}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
