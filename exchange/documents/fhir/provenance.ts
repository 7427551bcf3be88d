import type {
  CodeableConcept,
  Organization,
  PractitionerRole,
  Provenance,
  Reference,
} from '@medplum/fhirtypes';
import type { Role } from '../../../domain/people/roles.ts';
import type {
  DocumentMoment,
  RecordAnchor,
  SendingOffice,
} from '../../../domain/referrals/coroner-referral.ts';
import { ROLE } from '../pdf/words.ts';
import type { Entries } from './entries.ts';
import { CODE_SYSTEMS, officeSystem } from './systems.ts';

/** What every document says of its making. */
export interface Making {
  readonly target: Reference;
  readonly author: Reference<PractitionerRole>;
  readonly custodian: Reference<Organization>;
  readonly office: SendingOffice;
  readonly issuedAt: DocumentMoment;
  readonly preparedBy: { readonly name: string; readonly role: Role };
  readonly record: RecordAnchor;
}

/** Who made the document, who prepared it, and where it stands in the office's record. The signature is in the package. */
export function addProvenance(entries: Entries, making: Making): void {
  const { author, custodian, issuedAt, office, preparedBy, record, target } = making;
  entries.add('provenance', {
    resourceType: 'Provenance',
    target: [target],
    recorded: issuedAt.at,
    agent: [
      { type: agent('author', 'Author'), who: author, onBehalfOf: custodian },
      {
        type: agent('assembler', 'Assembler'),
        who: { display: `${preparedBy.name}, ${ROLE[preparedBy.role]}` },
      },
    ],
    entity: [
      {
        role: 'source',
        what: {
          identifier: {
            system: officeSystem(office.identifierBase, 'record-chain'),
            value: record.chainHead,
          },
          display: `Case ${record.caseReference}; the record had ${String(record.chainLength)} entries`,
        },
      },
    ],
  } satisfies Provenance);
}

const agent = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: CODE_SYSTEMS.provenanceAgent, code, display }],
});
