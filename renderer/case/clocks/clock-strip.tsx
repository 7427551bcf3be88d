import { Clock as ClockIcon } from 'lucide-react';
import { useRef } from 'react';
import type { Clock, ClockState } from '../../../contract/for-window.ts';
import { byPressure, clockStateAt } from '../../../contract/for-window.ts';
import type { OfficeTimeView } from '../../../contract/views.ts';
import { Kbd } from '../../components/kbd.tsx';
import { PlainTable } from '../../components/plain-table.tsx';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { useHotkey } from '../../components/use-hotkey.ts';
import { useLook } from '../../queries.ts';
import { useNow } from '../../use-now.ts';
import {
  BASIS_WORDS,
  CLOCK_STATE_WORDS,
  CLOCK_WORDS,
  clockNotes,
  howComputed,
  isInOfficeTime,
  SHORT_CLOCK_WORDS,
  standsInWords,
} from '../../../contract/words/clock-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { officeTimeInWords } from './office-calendar.ts';

const TICK_MS = 30_000;
const SHOWN = 3;
const TONES = {
  overdue: 'bad',
  running: 'info',
  met: 'ok',
  stopped: 'neutral',
  'not-started': 'neutral',
} as const satisfies Record<ClockState, Tone>;

/** What is due on this case, in a line; opened, every clock with how it was worked out. */
export function ClockStrip() {
  const { view } = useCase();
  const now = useNow(TICK_MS);
  const strip = useRef<HTMLDetailsElement>(null);
  useHotkey('Alt+C', () => {
    if (strip.current === null) return;
    strip.current.open = !strip.current.open;
    strip.current.querySelector('summary')?.focus();
  });
  const clocks = byPressure(view.clocks, now);
  const atWork = clocks.filter((clock) => ['overdue', 'running'].includes(clockStateAt(clock, now)));
  const rest = atWork.length - SHOWN;

  return (
    <section aria-label="Clocks of this case" data-pane="" tabIndex={-1}>
      <details ref={strip} className={cls('clocks')}>
        <summary className={cls('clock-line')} aria-keyshortcuts="Alt+C">
          <ClockIcon size={15} aria-hidden />
          <b>Clocks</b>
          {atWork.length === 0 && <span className={cls('soft')}>None is running</span>}
          {atWork.slice(0, SHOWN).map((clock) => (
            <span key={clock.name} className={cls('clock-short')} title={howComputed(clock)}>
              <ClockTag clock={clock} now={now}>
                {SHORT_CLOCK_WORDS[clock.name]}
              </ClockTag>{' '}
              {standsInWords(clock, now)}
            </span>
          ))}
          {rest > 0 && <span className={cls('soft')}>and {rest} more</span>}
          <span className={cls('clock-more', 'soft')}>
            How they are worked out <Kbd keys="Alt+C" />
          </span>
        </summary>
        <ClockTable clocks={clocks} now={now} />
      </details>
    </section>
  );
}

function ClockTable({ clocks, now }: { readonly clocks: readonly Clock[]; readonly now: string }) {
  const time = useLook('get-office-time', {}).data;
  return (
    <div className={cls('clock-table')}>
      <PlainTable
        caption="How the clocks are worked out"
        headers={['Clock', 'Stands', 'Whose time', 'How it was worked out']}
      >
        {clocks.map((clock) => (
          <tr key={clock.name}>
            <th scope="row">{CLOCK_WORDS[clock.name]}</th>
            <td className={cls('whole')}>
              <ClockTag clock={clock} now={now}>
                {CLOCK_STATE_WORDS[clockStateAt(clock, now)]}
              </ClockTag>
            </td>
            <td className={cls('whole')}>{BASIS_WORDS[clock.basis]}</td>
            <td>
              <p>{howComputed(clock)}</p>
              {[...clockNotes(clock), ...soFar(clock, now, time)].map((note) => (
                <p key={note} className={cls('soft')}>
                  {note}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </PlainTable>
    </div>
  );
}

/** How much of the office's own time a clock that still runs has taken. */
function soFar(clock: Clock, now: string, time: OfficeTimeView | null): readonly string[] {
  const { ended, started } = clock;
  if (time === null || ended !== null || started === null || !isInOfficeTime(clock)) return [];
  const words = officeTimeInWords(time, started.at, now);
  return words === null ? [] : [words];
}

interface ClockTagProps {
  readonly clock: Clock;
  readonly now: string;
  readonly children: string;
}

function ClockTag({ clock, now, children }: ClockTagProps) {
  return <StatusTag tone={TONES[clockStateAt(clock, now)]}>{children}</StatusTag>;
}
