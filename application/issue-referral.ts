import type { Issued } from '../contract/issued.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { assembleCoronerReferral } from '../domain/referrals/assemble-coroner-referral.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { findMember } from '../db/repositories/members.ts';
import { issueDocument } from './issue-document.ts';
import type { LoadedCase, Office } from './office.ts';
import { referralDraft } from './referral-draft.ts';

/** Issues the prepared referral to the coroner. Rules: REF-1 to REF-9, OUT-2. */
export function issueReferral(office: Office, input: ParsedOf<'issue-referral'>): Promise<Outcome<Issued, Refusal>> {
  return issueDocument(office, {
    act: 'issue-referral',
    caseId: input.caseId,
    key: input.key,
    freeze: (loaded) => freeze(office, loaded, input.preparedEntry),
  });
}

function freeze(office: Office, { case: onCase }: LoadedCase, preparedEntry: string) {
  const prepared = onCase.fields.referral;
  if (prepared === null) return refuse({ kind: 'referral-incomplete', missing: ['ground'] } as const);
  if (prepared.stamp.entry !== preparedEntry) {
    const { actor, enteredAt, entry } = prepared.stamp;
    const byName = (actor === null ? null : findMember(office.db, actor)?.name) ?? '';
    return refuse({ kind: 'changed-meanwhile', fields: [{ field: 'referral', byName, at: enteredAt, entry }] } as const);
  }
  const assembled = assembleCoronerReferral(referralDraft(office, onCase, prepared.value));
  if (!assembled.ok) return refuse({ kind: 'referral-incomplete', missing: assembled.refusal.missing } as const);
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
