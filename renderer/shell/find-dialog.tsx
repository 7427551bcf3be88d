import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CaseRow } from '../../contract/views.ts';
import { classesOf } from '../components/class-names.ts';
import { Dialog } from '../components/dialog.tsx';
import { SearchField } from '../components/search-field.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { FindResults } from './find-results.tsx';
import styles from './find-dialog.module.css';

const cls = classesOf(styles);
const ASK_AFTER_MS = 250;
const LEAST_LETTERS = 2;
const MOST_RESULTS = 50;

interface FindDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Finds a case by name, NHS number, reference, day of death or a word that somebody wrote in it, and opens it. */
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
  const list = useRef<HTMLDivElement>(null);
  const rows = isAsked ? (found.data?.rows ?? []) : [];
  const inNotes = isAsked ? (found.data?.inNotes ?? []) : [];

  function open(row: CaseRow): void {
    onClose();
    void navigate({ to: '/case/$caseId', params: { caseId: row.caseId } });
  }
  useArrows(list);

  return (
    <search>
      <SearchField
        id="find-text"
        label="Name, NHS number, reference, day of death or a word from the notes"
        hint="Closed and void cases are found too. Looking is recorded in the audit list."
        autoFocus
        value={text}
        onChange={setText}
        onSubmit={() => {
          const [first] = [...rows, ...inNotes];
          if (first !== undefined && asked === text.trim()) open(first);
        }}
      />
      <p className={cls('said')} role="status">
        {saying(
          asked,
          isAsked && !found.isLoading ? { rows: rows.length, inNotes: inNotes.length } : null,
          found.data?.more ?? false,
        )}
      </p>
      <RefusalNotice refusal={found.refusal} fault={found.fault} />
      {rows.length + inNotes.length > 0 && (
        <div ref={list} className={cls('results')}>
          {rows.length > 0 && <FindResults label="Cases found" rows={rows} onOpen={open} />}
          {inNotes.length > 0 && (
            <section aria-labelledby="found-in-notes">
              <h3 id="found-in-notes" className={cls('apart')}>
                Found in notes: {countOf(inNotes.length)}
              </h3>
              <FindResults label="Found in notes" rows={inNotes} onOpen={open} />
            </section>
          )}
        </div>
      )}
    </search>
  );
}

/** Up and down go from the box into the list and back. */
function useArrows(list: RefObject<HTMLDivElement | null>): void {
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

/** As many as are asked for may be the beginning of more. */
function countOf(inNotes: number): string {
  return inNotes < MOST_RESULTS ? String(inNotes) : `the first ${inNotes}`;
}

interface Found {
  readonly rows: number;
  readonly inNotes: number;
}

function saying(asked: string, found: Found | null, more: boolean): string {
  if (asked.length < LEAST_LETTERS) return 'Type at least two letters or digits.';
  if (found === null) return 'Looking…';
  if (found.rows + found.inNotes === 0)
    return 'No case found. Names are found by their beginning; an NHS number needs all ten digits.';
  if (found.rows === 0)
    return `No case by name, number or day. Found by words in notes: ${countOf(found.inNotes)}.`;
  const inNotes = found.inNotes === 0 ? '' : ` By words in notes: ${countOf(found.inNotes)}.`;
  if (more) return `The first ${found.rows} cases. Type more to narrow them down.${inNotes}`;
  return `${found.rows} ${found.rows === 1 ? 'case' : 'cases'} found.${inNotes}`;
}
