import { useCase } from '../case-context.ts';
import { AdultCauses } from './adult-causes.tsx';
import { CauseLadder } from './cause-ladder.tsx';
import { NeonatalCauses } from './neonatal-causes.tsx';
import { SetAsideCauses } from './set-aside-causes.tsx';

/** From what the practitioner stated to what stands on the certificate, on the lines that apply to the case. */
export function CauseSection() {
  const { view } = useCase();
  const isNeonatal = view.case.fields.caseKind?.value === 'under-28-days';
  return (
    <>
      <CauseLadder isNeonatal={isNeonatal} />
      {isNeonatal ? <NeonatalCauses /> : <AdultCauses />}
      <SetAsideCauses isNeonatal={isNeonatal} />
    </>
  );
}
