import type { Issued } from '../contract/issued.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Case } from '../domain/case/case.ts';
import { contestedFields } from '../domain/case/contested-fields.ts';
import {
  assembleCertificateSummary,
  type CertificateSummaryDraft,
} from '../domain/certification/assemble-certificate-summary.ts';
import { formFor } from '../domain/certification/cause-in-use.ts';
import { currentDeclaration } from '../domain/certification/current-declaration.ts';
import { newbornFacts } from '../domain/certification/newborn.ts';
import { roleFor } from '../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { officeTime } from '../domain/shared/time.ts';
import { changedField } from './changed-field.ts';
import { issueDocument } from './issue-document.ts';
import type { LoadedCase, Office } from './office.ts';
import { placeText, recordAnchor, sendingOffice } from './referral-draft.ts';

/** Issues the summary of the certificate that went to the registrar. Rules: SUM-1 to SUM-4, MERGE-1, OUT-7. */
export function issueCertificateSummary(
  office: Office,
  input: ParsedOf<'issue-certificate-summary'>,
): Promise<Outcome<Issued, Refusal>> {
  return issueDocument(office, {
    act: 'issue-certificate-summary',
    caseId: input.caseId,
    command: { method: 'issue-certificate-summary', input },
    kind: { documentKind: 'certificate-summary', concern: null },
    freeze: (loaded) => freeze(office, loaded),
  });
}

function freeze(office: Office, { case: onCase }: LoadedCase) {
  const contested = contestedFields(onCase).flatMap((field) =>
    (onCase.fields[field]?.contested ?? []).map(({ stamp }) => changedField(office, field, stamp)),
  );
  if (contested.length > 0) return refuse({ kind: 'changed-meanwhile', fields: contested } as const);
  const assembled = assembleCertificateSummary(summaryDraft(office, onCase));
  if (!assembled.ok)
    return refuse({ kind: 'summary-incomplete', missing: assembled.refusal.missing } as const);
  const content = assembled.value;
  return accept({
    documentKind: 'certificate-summary' as const,
    number: content.summaryNumber,
    version: content.version,
    recipient: content.transmission.registerOffice,
    concern: null,
    content,
  });
}

/** Everything the case holds for a summary. */
function summaryDraft(office: Office, onCase: Case): CertificateSummaryDraft {
  const { fields } = onCase;
  const issuedAt = office.now();
  const earlier = onCase.documents.filter(({ intended }) => intended.documentKind === 'certificate-summary');
  const superseded = earlier.filter(({ issued }) => issued !== null).at(-1)?.intended.version ?? null;
  const urgent = fields.urgentRelease?.value;
  return {
    summaryNumber: `${onCase.reference}-S1`,
    version: earlier.length + 1,
    supersedes:
      superseded === null ? null : { version: superseded, reason: 'Issued again with later information.' },
    office: sendingOffice(office),
    preparedBy: {
      name: office.user.name,
      role: roleFor('issue-certificate-summary', office.user.roles) ?? 'medical-examiner-officer',
    },
    issuedAt: { at: issuedAt, officeTime: officeTime(issuedAt) },
    certificate: fields.certificate?.value ?? null,
    form: formFor(onCase),
    declaration: currentDeclaration(onCase),
    sent: onCase.sentToRegistrar.at(-1) ?? null,
    deceased: {
      surname: fields.surname?.value ?? null,
      forenames: fields.forenames?.value ?? null,
      title: fields.title?.value ?? null,
      alsoKnownAs: fields.alsoKnownAs?.value ?? null,
      dateOfBirth: fields.dateOfBirth?.value ?? null,
      sex: fields.sex?.value ?? null,
      nhsNumber: fields.nhsNumber?.value ?? null,
      hospitalNumber: fields.hospitalNumber?.value ?? null,
      address: fields.address?.value ?? null,
      occupation: fields.occupation?.value ?? null,
      ethnicity: fields.ethnicity?.value ?? null,
    },
    newborn: newbornFacts(onCase),
    death: {
      time: fields.death?.value ?? null,
      place: placeText(onCase),
      placeKind: fields.place?.value.kind ?? null,
      bodyLiesAt: fields.bodyLiesAt?.value ?? null,
    },
    disposal: fields.disposal?.value ?? null,
    urgentRelease: urgent?.requested === true ? { reason: urgent.reason, deadline: urgent.deadline } : null,
    record: recordAnchor(office, onCase),
  };
}
