import { useState } from 'react';
import type { DestinationRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { useLook } from '../queries.ts';
import { EndpointDialog } from './endpoint-dialog.tsx';

/** Opens the settings of a destination's FHIR server; nothing for destinations that have none. */
export function EndpointAct({ destination }: { readonly destination: DestinationRow }) {
  const look = useLook('list-endpoints', {});
  const [isOpen, setIsOpen] = useState(false);
  if (destination.way !== 'fhir-endpoint' || look.data === null) return null;
  const row = look.data.find(({ destinationId }) => destinationId === destination.destinationId) ?? null;
  return (
    <>
      <Button
        size="small"
        kind={row === null ? 'secondary' : 'quiet'}
        aria-label={`FHIR server of ${destination.name}`}
        onPress={() => setIsOpen(true)}
      >
        {row === null ? 'Set up the server' : 'Server'}
      </Button>
      {isOpen && <EndpointDialog destination={destination} row={row} onClose={() => setIsOpen(false)} />}
    </>
  );
}
