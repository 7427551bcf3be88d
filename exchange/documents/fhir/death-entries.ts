import type { Location, Observation, Reference } from '@medplum/fhirtypes';
import type { DeathTime } from '../../../domain/case/fields.ts';
import { type AboutDeceased, addFinding } from './observations.ts';
import { said, text } from './said.ts';
import { CODE_SYSTEMS } from './systems.ts';
import { dayOrTime } from './times.ts';

/** A place by its name; nothing where there is none. */
export function addPlace(
  { entries }: Pick<AboutDeceased, 'entries'>,
  name: 'place-of-death' | 'body-lies-at',
  place: string | null,
  kind: string | null = null,
): Reference<Location>[] {
  const called = text(place);
  if (called === undefined) return [];
  return [
    entries.add(
      name,
      said<Location>({ resourceType: 'Location', name: called, type: kind === null ? [] : [{ text: kind }] }),
    ),
  ];
}

/** When the person died, or when that was verified where nobody knows. Nothing where neither is recorded. */
export function addDeathTime(about: AboutDeceased, death: DeathTime | null): Reference<Observation>[] {
  if (death === null || death.kind === 'not-known') return [];
  const valueDateTime = dayOrTime(death.on, death.at);
  if (death.kind === 'verified') return addFinding(about, 'death-verified', { valueDateTime });
  const note = death.approximate ? { note: [{ text: 'The time is approximate.' }] } : {};
  const observation: Observation = {
    resourceType: 'Observation',
    status: about.status,
    code: {
      coding: [
        { system: CODE_SYSTEMS.loinc, code: '81956-5', display: 'Date and time of death [TimeStamp]' },
      ],
    },
    subject: about.deceased,
    valueDateTime,
    ...note,
  };
  return [about.entries.add('death-time', observation)];
}
