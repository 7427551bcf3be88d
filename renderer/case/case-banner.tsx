import type { Case, FieldValues } from '../../contract/for-window.ts';
import { DeceasedBanner } from '../components/deceased-banner.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { formatCuiDateTime } from '../format/cui-date.ts';
import { deceasedFacts } from './deceased-facts.ts';
import { valueWords } from './value-words.ts';

/** Who the case is about: at the top of every case screen and of every dialog of a case. */
export function CaseBanner({ onCase }: { readonly onCase: Case }) {
  const { place, attendingPractitioner, urgentRelease } = onCase.fields;
  const where = [
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
        : {
            mark: (
              <StatusTag tone="warn">
                Urgent release{urgent.deadline === null ? '' : ` by ${formatCuiDateTime(urgent.deadline)}`}
              </StatusTag>
            ),
          })}
    />
  );
}

/** Ward and name say the kind of place too; without a name the kind is what is known. */
function placeInShort(place: FieldValues['place']): string {
  const named = [place.ward, place.name].filter((part) => part !== null && part.trim() !== '').join(', ');
  return named === '' ? valueWords('place', place) : named;
}
