import type { Issued } from '../contract/issued.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { ChangedField, Refusal } from '../contract/refusal.ts';
import type { Case } from '../domain/case/case.ts';
import { contestedFields } from '../domain/case/contested-fields.ts';
import { assembleCoronerReferral } from '../domain/referrals/assemble-coroner-referral.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { changedField } from './changed-field.ts';
import { issueDocument } from './issue-document.ts';
import type { LoadedCase, Office } from './office.ts';
import { referralDraft } from './referral-draft.ts';

/** Issues the prepared referral to the coroner. Rules: MERGE-1, REF-1 to REF-9, OUT-7. */
export function issueReferral(
  office: Office,
  input: ParsedOf<'issue-referral'>,
): Promise<Outcome<Issued, Refusal>> {
  return issueDocument(office, {
    act: 'issue-referral',
    caseId: input.caseId,
    command: { method: 'issue-referral', input },
    kind: { documentKind: 'coroner-referral', concern: null },
    freeze: (loaded) => freeze(office, loaded, input.preparedEntry),
  });
}

/** Two values for one fact: the coroner is told neither before somebody has decided. */
function contestedValues(office: Office, onCase: Case): readonly ChangedField[] {
  return contestedFields(onCase).flatMap((field) =>
    (onCase.fields[field]?.contested ?? []).map(({ stamp }) => changedField(office, field, stamp)),
  );
}

function freeze(office: Office, { case: onCase }: LoadedCase, preparedEntry: string) {
  const prepared = onCase.fields.referral;
  if (prepared === null) return refuse({ kind: 'referral-incomplete', missing: ['ground'] } as const);
  if (prepared.stamp.entry !== preparedEntry) {
    return refuse({
      kind: 'changed-meanwhile',
      fields: [changedField(office, 'referral', prepared.stamp)],
    } as const);
  }
  const contested = contestedValues(office, onCase);
  if (contested.length > 0) return refuse({ kind: 'changed-meanwhile', fields: contested } as const);
  const assembled = assembleCoronerReferral(referralDraft(office, onCase, prepared.value));
  if (!assembled.ok)
    return refuse({ kind: 'referral-incomplete', missing: assembled.refusal.missing } as const);
  const content = assembled.value;
  return accept({
    documentKind: 'coroner-referral' as const,
    number: content.referralNumber,
    version: content.version,
    recipient: `Senior coroner, ${content.death.coronerArea}`,
    concern: null,
    content,
  });
}
