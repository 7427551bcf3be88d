import type { Case, FieldValues } from '../../contract/for-window.ts';
import { DeceasedBanner } from '../components/deceased-banner.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { CASE_KIND_WORDS } from '../../contract/words/wider-words.ts';
import { deceasedFacts } from '../../contract/words/deceased-facts.ts';
import { valueWords } from '../../contract/words/value-words.ts';

/** Who the case is about: at the top of every case screen and of every dialog of a case. */
export function CaseBanner({ onCase }: { readonly onCase: Case }) {
  const { place, attendingPractitioner, caseKind, urgentRelease, urgentReleaseResult } = onCase.fields;
  const where = [
    caseKind === null || caseKind.value === 'adult' ? null : CASE_KIND_WORDS[caseKind.value],
    place === null ? null : placeInShort(place.value),
    attendingPractitioner === null ? null : `Attending ${attendingPractitioner.value.name}`,
  ].filter((part) => part !== null);
  const urgent = urgentRelease?.value.requested === true ? urgentRelease.value : null;
  return (
    <DeceasedBanner
      {...deceasedFacts(onCase)}
      {...(where.length === 0 ? {} : { place: where.join(' · ') })}
      {...(urgent === null
        ? {}
        : { mark: <UrgentMark deadline={urgent.deadline} result={urgentReleaseResult?.value ?? null} /> })}
    />
  );
}

/** What the family waits for; once it is known how that ended, how it ended. */
function UrgentMark(props: {
  readonly deadline: string | null;
  readonly result: FieldValues['urgentReleaseResult'] | null;
}) {
  const { deadline, result } = props;
  if (result !== null) {
    return (
      <StatusTag tone={result === 'achieved' ? 'ok' : 'neutral'}>
        {result === 'achieved' ? 'Urgent release achieved' : 'Urgent release not achieved'}
      </StatusTag>
    );
  }
  return (
    <StatusTag tone="warn">
      Urgent release{deadline === null ? '' : ` by ${formatCuiDateTime(deadline)}`}
    </StatusTag>
  );
}

/** Ward and name say the kind of place too; without a name the kind is what is known. */
function placeInShort(place: FieldValues['place']): string {
  const named = [place.ward, place.name].filter((part) => part !== null && part.trim() !== '').join(', ');
  return named === '' ? valueWords('place', place) : named;
}
