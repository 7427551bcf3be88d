import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CaseRow } from '../../contract/views.ts';
import { classesOf } from '../components/class-names.ts';
import { Dialog } from '../components/dialog.tsx';
import { SearchField } from '../components/search-field.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { formatCuiDate } from '../format/cui-date.ts';
import { formatName } from '../format/cui-name.ts';
import { formatNhsNumber } from '../format/cui-nhs-number.ts';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import styles from './find-dialog.module.css';

const cls = classesOf(styles);
const ASK_AFTER_MS = 250;
const LEAST_LETTERS = 2;
const MOST_RESULTS = 50;

interface FindDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Finds a case by name, NHS number, hospital number or reference, and opens it. */
export function FindDialog({ isOpen, onClose }: FindDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Find a case">
      <Finder onClose={onClose} />
    </Dialog>
  );
}

function Finder({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const isAsked = asked.length >= LEAST_LETTERS;
  const found = useLook('find-cases', { text: asked, limit: MOST_RESULTS }, { enabled: isAsked });
  const list = useRef<HTMLUListElement>(null);
  const rows = isAsked ? (found.data?.rows ?? []) : [];

  function open(row: CaseRow): void {
    onClose();
    void navigate({ to: '/case/$caseId', params: { caseId: row.caseId } });
  }
  useArrows(list);

  return (
    <search>
      <SearchField
        id="find-text"
        label="Name, NHS number, hospital number or reference"
        hint="Closed and void cases are found too. Looking is recorded in the audit list."
        autoFocus
        value={text}
        onChange={setText}
        onSubmit={() => {
          const [first] = rows;
          if (first !== undefined && asked === text.trim()) open(first);
        }}
      />
      <p className={cls('said')} role="status">
        {saying(asked, isAsked && !found.isLoading ? rows.length : null, found.data?.more ?? false)}
      </p>
      <RefusalNotice refusal={found.refusal} fault={found.fault} />
      {rows.length > 0 && (
        <ul ref={list} className={cls('results')} aria-label="Cases found">
          {rows.map((row) => (
            <li key={row.caseId}>
              <a
                className={cls('result')}
                href={`#/case/${row.caseId}`}
                onClick={(event) => {
                  event.preventDefault();
                  open(row);
                }}
              >
                <span className={cls('name')}>{formatName(row.surname, row.forenames, row.title)}</span>
                <span className={cls('soft')}>
                  {row.nhsNumber === null ? 'NHS No. not known' : formatNhsNumber(row.nhsNumber)}
                </span>
                <span className={cls('marks')}>
                  {row.voided && <StatusTag tone="bad">Void</StatusTag>}
                  {!row.open && !row.voided && <StatusTag tone="neutral">Closed</StatusTag>}
                </span>
                <span className={cls('soft')}>{row.place}</span>
                <span className={cls('soft')}>
                  {row.diedOn === null ? 'Date of death not known' : `Died ${formatCuiDate(row.diedOn)}`}
                </span>
                <span className={cls('soft')}>{row.reference}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** Up and down go from the box into the list and back. */
function useArrows(list: RefObject<HTMLUListElement | null>): void {
  useEffect(() => {
    function move(event: KeyboardEvent): void {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const links = [...(list.current?.querySelectorAll('a') ?? [])];
      const next =
        links.findIndex((link) => link === document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
      if (next < 0) document.getElementById('find-text')?.focus();
      else links[Math.min(next, links.length - 1)]?.focus();
    }
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [list]);
}

/** The text once nobody has typed for a moment: each search is a line in the audit list. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function saying(asked: string, count: number | null, more: boolean): string {
  if (asked.length < LEAST_LETTERS) return 'Type at least two letters or digits.';
  if (count === null) return 'Looking…';
  if (count === 0)
    return 'No case found. Names are found by their beginning; an NHS number needs all ten digits.';
  return more
    ? `The first ${count} cases. Type more to narrow them down.`
    : `${count} ${count === 1 ? 'case' : 'cases'} found.`;
}
