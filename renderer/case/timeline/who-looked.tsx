import { useNavigate } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import { auditCase } from '../../audit/audited-case.ts';
import { Button } from '../../components/button.tsx';
import { useMay } from '../../session/use-status.ts';
import { useCase } from '../case-context.ts';

/** Leads to the audit list of this case: who looked, printed, searched and wrote. Only for those who may read it. */
export function WhoLooked() {
  const { caseId, view } = useCase();
  const navigate = useNavigate();
  if (!useMay('view-audit')) return null;
  return (
    <Button
      size="small"
      kind="quiet"
      icon={Eye}
      onPress={() => {
        auditCase({ caseId, reference: view.case.reference });
        void navigate({ to: '/audit' });
      }}
    >
      Who looked at this case
    </Button>
  );
}
