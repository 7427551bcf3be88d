import { Fragment, type ReactNode } from 'react';
import { StatusTag } from '../../components/status-tag.tsx';
import { cls } from '../case-classes.ts';
import { WordDifferences } from '../certification/word-differences.tsx';
import type { Rung } from '../../../contract/words/rungs.ts';
import { isSameWording } from './word-diff.ts';

interface LadderTableProps {
  readonly caption: string;
  readonly lines: readonly string[];
  readonly rungs: readonly Rung[];
  /** What is asked about each line, below its words; null where nothing is. */
  readonly asked?: readonly ReactNode[];
}

/** Statements beside each other, line by line; each is marked where its words differ from the statement before it. */
export function LadderTable({ asked, caption, lines, rungs }: LadderTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={cls('ladder')} role="group" aria-label={caption} tabIndex={0}>
      <table aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={cls('line-name')}>
              Line
            </th>
            {rungs.map((rung, at) => (
              <th key={rung.key} scope="col">
                {rung.name}
                <span className={cls('interval')}>{rung.said}</span>
                <Comparison rung={rung} before={rungBefore(rungs, at)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((name, position) => (
            <Fragment key={name}>
              <tr>
                <th scope="row" className={cls('line-name')}>
                  {name}
                </th>
                {rungs.map((rung, at) => (
                  <Cell key={rung.key} position={position} rung={rung} before={rungBefore(rungs, at)} />
                ))}
              </tr>
              <AskedRow width={rungs.length}>{asked?.[position] ?? null}</AskedRow>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AskedRow({ children, width }: { readonly children: ReactNode; readonly width: number }) {
  if (children === null) return null;
  return (
    <tr>
      <td aria-label="Asked about the line above" />
      <td colSpan={width}>{children}</td>
    </tr>
  );
}

/** The nearest statement to the left that was made; null for the first. */
function rungBefore(rungs: readonly Rung[], at: number): Rung | null {
  return rungs.slice(0, at).findLast(({ lines }) => lines !== null) ?? null;
}

function Comparison({ rung, before }: { readonly rung: Rung; readonly before: Rung | null }) {
  if (rung.lines === null || before?.lines === null || before === null) return null;
  const differing = rung.lines.filter(({ text, interval }, at) => {
    const other = before.lines?.[at];
    return (
      other === undefined || !isSameWording(other.text, text) || !isSameWording(other.interval, interval)
    );
  });
  return (
    <span className={cls('comparison')}>
      {differing.length === 0 ? (
        <StatusTag tone="ok">Same as {before.name.toLowerCase()}</StatusTag>
      ) : (
        <StatusTag tone="info">Differs in {differing.map(({ name }) => name).join(', ')}</StatusTag>
      )}
    </span>
  );
}

interface CellProps {
  readonly position: number;
  readonly rung: Rung;
  readonly before: Rung | null;
}

function Cell({ position, rung, before }: CellProps) {
  const line = rung.lines?.[position];
  if (line === undefined) return <td aria-label="Not recorded" />;
  const other = before?.lines?.[position] ?? null;
  const hasInterval = line.interval.trim() !== '' || (other !== null && other.interval.trim() !== '');
  return (
    <td>
      <Words text={line.text} before={other?.text ?? null} />
      {hasInterval && (
        <span className={cls('interval')}>
          <Words text={line.interval} before={other?.interval ?? null} />
        </span>
      )}
    </td>
  );
}

/** The words as they were written; where they differ from those before them, with the difference marked. */
function Words({ text, before }: { readonly text: string; readonly before: string | null }) {
  if (before === null || isSameWording(before, text)) return text;
  return <WordDifferences before={before} after={text} onlyBefore="left out" onlyAfter="new" />;
}
