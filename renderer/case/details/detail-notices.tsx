import type { InputOf } from '../../../contract/methods.ts';
import { useCommand } from '../../use-command.ts';
import { useCase } from '../case-context.ts';
import { Contested, settling } from '../contested.tsx';
import { Trouble } from '../trouble.tsx';
import { whyNot } from '../why-not.ts';
import type { DetailName } from './use-detail.ts';

/** Values of these fields that stand side by side until somebody chooses. */
export function DetailNotices({ fields }: { readonly fields: readonly DetailName[] }) {
  const { view } = useCase();
  return fields
    .filter((field) => field !== 'notKnown' && (view.case.fields[field]?.contested.length ?? 0) > 0)
    .map((field) => <ContestedDetail key={field} field={field} />);
}

function ContestedDetail({ field }: { readonly field: DetailName }) {
  const { caseId, view } = useCase();
  const command = useCommand('record-details');
  const recorded = view.case.fields[field];
  return (
    <>
      <Trouble of={command} />
      <Contested
        field={field}
        recorded={recorded}
        busy={command.busy}
        whyNot={whyNot(view, 'record-details')}
        onChoose={(version) => {
          if (recorded === null) return;
          // The version is one of this field's own, so the value fits the name.
          const fields = {
            [field]: settling<unknown>(recorded, version),
          } as InputOf<'record-details'>['fields'];
          void command.run({ caseId, fields });
        }}
      />
    </>
  );
}
