import type { Case } from '../../case/case.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField, seenInItem } from '../seen-in.ts';

/** A practitioner whom the record names as one of those who cared for the person or certified. */
export interface OfCareTeam {
  /** To stand after "is recorded as": "consultant of this case". */
  readonly as: string;
  readonly name: string;
  readonly gmcNumber: string | null;
  readonly organisation: string;
  readonly position: string;
  readonly seen: SeenIn;
}

const FIELDS = [
  { field: 'attendingPractitioner', as: 'attending practitioner' },
  { field: 'consultant', as: 'consultant' },
  { field: 'generalPractitioner', as: 'general practitioner' },
] as const;

/** Everybody whom the record names so. Texts are not read: they name examiners too, and rightly. */
export function careTeamOf(onCase: Case): readonly OfCareTeam[] {
  const named = FIELDS.flatMap(({ as, field }): readonly OfCareTeam[] => {
    const recorded = onCase.fields[field];
    if (recorded === null) return [];
    const { gmcNumber, name, organisation, position } = recorded.value;
    return [
      {
        as,
        name,
        gmcNumber,
        organisation: organisation ?? '',
        position: position ?? '',
        seen: seenInField(recorded, as, gmcNumber === null ? name : `${name}, GMC ${gmcNumber}`),
      },
    ];
  });
  return [...named, ...discussedWith(onCase)];
}

/** Whom the cause was discussed with, where the record names them. */
function discussedWith({ discussions }: Case): readonly OfCareTeam[] {
  return discussions.flatMap((item) =>
    item.content.held
      ? [
          {
            as: 'practitioner with whom the cause was discussed',
            name: item.content.withWhom,
            gmcNumber: null,
            organisation: '',
            position: '',
            seen: seenInItem(item, 'discussion with the practitioner', item.content.withWhom),
          },
        ]
      : [],
  );
}

/** Who wrote the practitioner's certificate; null where there is none, or where it is an examiner's own by law. */
export function certifierOf({ fields: { certificate } }: Case): OfCareTeam | null {
  if (certificate === null) return null;
  const { certifierGmcNumber, certifierName, form } = certificate.value;
  if (form === '66ME' || form === '65ME') return null;
  const words = certifierGmcNumber === null ? certifierName : `${certifierName}, GMC ${certifierGmcNumber}`;
  return {
    as: 'certifier',
    name: certifierName,
    gmcNumber: certifierGmcNumber,
    organisation: '',
    position: '',
    seen: seenInField(certificate, 'certificate', words),
  };
}
