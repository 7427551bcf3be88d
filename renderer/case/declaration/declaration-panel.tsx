import type { Case } from '../../../contract/for-window.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { Panel } from '../../components/panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { doesDeclarationStand } from '../certification/progress.ts';
import { DeclarationForm } from './declaration-form.tsx';
import { DeclarationMade } from './declaration-made.tsx';

/** The medical examiner's declaration: the one that stands, or what it still needs, and earlier ones as they were signed. */
export function DeclarationPanel() {
  const { view } = useCase();
  const { declarations } = view.case;
  const made = declarations.at(-1) ?? null;
  if (made === null || !doesDeclarationStand(view)) {
    return (
      <>
        <DeclarationForm />
        <EarlierDeclarations declarations={declarations} />
      </>
    );
  }
  return (
    <>
      <div id="declaration" tabIndex={-1} className={cls('anchor')}>
        <Panel title="The medical examiner’s declaration" tag={<StatusTag tone="ok">Declared</StatusTag>}>
          <DeclarationMade content={made.content} stamp={made.stamp} />
        </Panel>
      </div>
      <EarlierDeclarations declarations={declarations.slice(0, -1)} />
    </>
  );
}

function EarlierDeclarations({ declarations }: { readonly declarations: Case['declarations'] }) {
  if (declarations.length === 0) return null;
  return (
    <Panel title="Earlier declarations" tag={<StatusTag tone="neutral">No longer stand</StatusTag>}>
      <p className={cls('soft')}>
        Kept exactly as they were signed. The case was reopened after each of them.
      </p>
      {declarations.toReversed().map(({ content, stamp }) => (
        <div key={stamp.entry} className={cls('group')}>
          <DeclarationMade content={content} stamp={stamp} />
        </div>
      ))}
    </Panel>
  );
}
