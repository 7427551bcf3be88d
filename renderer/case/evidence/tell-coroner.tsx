import type { Weighed } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { useCase } from '../case-context.ts';
import { useSuggestedGrounds } from '../coroner/suggested-grounds.ts';
import { whyNot } from '../why-not.ts';

/** Leads from a circumstance to the referral, with its ground as a suggestion where nothing is prepared yet. */
export function TellCoroner({ weighed: { ground, says } }: { readonly weighed: Weighed }) {
  const { caseId, go, view } = useCase();
  const suggest = useSuggestedGrounds(({ suggest: keep }) => keep);
  if (ground === undefined || whyNot(view, 'prepare-referral') !== null) return null;
  const isPrepared = view.case.fields.referral !== null;
  return (
    <Button
      size="small"
      aria-label={`${isPrepared ? 'Open the referral' : 'Tell the coroner'}: ${says}`}
      onPress={() => {
        if (!isPrepared) suggest(caseId, ground);
        go({ section: 'coroner', anchor: 'referral-grounds' });
      }}
    >
      {isPrepared ? 'Open the referral' : 'Tell the coroner'}
    </Button>
  );
}
