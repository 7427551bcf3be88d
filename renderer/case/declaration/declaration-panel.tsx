import { StatusTag } from '../../components/status-tag.tsx';
import { Panel } from '../../components/panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { DeclarationForm } from './declaration-form.tsx';
import { DeclarationMade } from './declaration-made.tsx';

/** The medical examiner's declaration: made, or what it still needs. */
export function DeclarationPanel() {
  const { view } = useCase();
  const made = view.case.declarations.at(-1) ?? null;
  if (made === null) return <DeclarationForm />;
  return (
    <div id="declaration" tabIndex={-1} className={cls('anchor')}>
      <Panel title="The medical examiner’s declaration" tag={<StatusTag tone="ok">Declared</StatusTag>}>
        <DeclarationMade content={made.content} stamp={made.stamp} />
      </Panel>
    </div>
  );
}
