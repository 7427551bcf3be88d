import type { ReactNode } from 'react';
import type { Case, Clock, FieldValues } from '../../contract/for-window.ts';
import { DeceasedBanner } from '../components/deceased-banner.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { CASE_KIND_WORDS } from '../../contract/words/wider-words.ts';
import { deceasedFacts } from '../../contract/words/deceased-facts.ts';
import { valueWords } from '../../contract/words/value-words.ts';
import { ClockMark, hasMark } from './clocks/clock-mark.tsx';

interface CaseBannerProps {
  readonly onCase: Case;
  /** The clocks of the case, on its own screen; a dialog leaves them out. */
  readonly clocks?: readonly Clock[];
}

/** Who the case is about: at the top of every case screen and of every dialog of a case. */
export function CaseBanner({ onCase, clocks = [] }: CaseBannerProps) {
  const { place, attendingPractitioner, caseKind } = onCase.fields;
  const where = [
    caseKind === null || caseKind.value === 'adult' ? null : CASE_KIND_WORDS[caseKind.value],
    place === null ? null : placeInShort(place.value),
    attendingPractitioner === null ? null : `Attending ${attendingPractitioner.value.name}`,
  ].filter((part) => part !== null);
  const isMarked = hasMark(clocks);
  const release = isMarked && onCase.fields.urgentReleaseResult === null ? null : releaseMark(onCase);
  return (
    <DeceasedBanner
      {...deceasedFacts(onCase)}
      {...(where.length === 0 ? {} : { place: where.join(' · ') })}
      {...(isMarked || release !== null
        ? {
            mark: (
              <>
                {release}
                {isMarked && <ClockMark clocks={clocks} />}
              </>
            ),
          }
        : {})}
    />
  );
}

/** What the family waits for; once it is known how that ended, how it ended. */
function releaseMark({ fields: { urgentRelease, urgentReleaseResult } }: Case): ReactNode {
  if (urgentRelease?.value.requested !== true) return null;
  const result = urgentReleaseResult?.value ?? null;
  if (result !== null) {
    return (
      <StatusTag tone={result === 'achieved' ? 'ok' : 'neutral'}>
        {result === 'achieved' ? 'Urgent release achieved' : 'Urgent release not achieved'}
      </StatusTag>
    );
  }
  const { deadline } = urgentRelease.value;
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
