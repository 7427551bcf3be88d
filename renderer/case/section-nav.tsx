import { useEffect } from 'react';
import { ArrowLeft } from 'lucide-react';
import { isDialogOpen } from '../components/modal-layer.ts';
import type { CaseView } from '../../contract/views.ts';
import { cls } from './case-classes.ts';
import { useCase } from './case-context.ts';
import { HandOverTrouble } from '../hand-over/hand-over-trouble.tsx';
import { useHandedFile } from '../hand-over/use-handed-file.ts';
import { Assigned } from './life/assigned.tsx';
import { PrintCase } from './print-case.tsx';
import { usePlace } from './case-place.ts';
import { digitOf, sectionOfKey, SECTION_NAMES, SECTIONS, type Section } from './sections.ts';

/** The case's reference, who looks after it, its print, and its ten places, each one key away: Alt and its digit. */
export function SectionNav() {
  const { caseId, view, go } = useCase();
  const { section } = usePlace(caseId);
  const printing = useHandedFile('print-case');
  useSectionKeys();
  return (
    <>
      <div className={cls('toolbar')}>
        <a href="#/" className={cls('back')}>
          <ArrowLeft size={15} aria-hidden /> Worklist
        </a>
        <h1 className={cls('reference')}>Case {view.case.reference}</h1>
        <Assigned />
        <PrintCase printing={printing} />
        <nav className={cls('sections')} aria-label="Places of this case" data-pane="" tabIndex={-1}>
          <span className={cls('soft')} aria-hidden>
            Alt +
          </span>
          {SECTIONS.map((name) => (
            <button
              key={name}
              type="button"
              className={cls('section-link')}
              aria-current={name === section ? 'page' : undefined}
              aria-keyshortcuts={`Alt+${digitOf(name)}`}
              onClick={() => go({ section: name, anchor: null })}
            >
              <span className={cls('digit')} aria-hidden>
                {digitOf(name)}
              </span>
              {SECTION_NAMES[name]}
              {countOf(view, name) > 0 && (
                <span className={cls('section-count')}>({countOf(view, name)})</span>
              )}
            </button>
          ))}
        </nav>
      </div>
      <HandOverTrouble of={printing} />
    </>
  );
}

function countOf({ case: onCase }: CaseView, section: Section): number {
  if (section === 'governance') return onCase.concerns.length;
  return section === 'documents' ? onCase.documents.length : 0;
}

function useSectionKeys(): void {
  const { go } = useCase();
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      const section = sectionOfKey(event);
      if (section === null || event.repeat || event.isComposing || event.defaultPrevented) return;
      if (isDialogOpen()) return;
      event.preventDefault();
      go({ section, anchor: 'case-work' });
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [go]);
}
