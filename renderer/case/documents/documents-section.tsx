import { EmptyState } from '../../components/empty-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { DocumentCard } from './document-card.tsx';

/** Everything that left the office for this case, newest first. Nothing disappears by itself. */
export function DocumentsSection() {
  const { documents } = useCase().view.case;
  if (documents.length === 0) {
    return (
      <Panel title="Documents">
        <EmptyState kind="none" title="No document yet">
          A referral to the coroner or a governance notification appears here when it is issued.
        </EmptyState>
      </Panel>
    );
  }
  return (
    <ul className={cls('cards-list')} aria-label="Documents of this case">
      {documents.toReversed().map((document) => (
        <li key={document.intended.documentId}>
          <DocumentCard document={document} />
        </li>
      ))}
    </ul>
  );
}
