import type { Refusal } from '../contract/refusal.ts';
import type { CaseAct } from '../domain/case/act-table.ts';
import { blockOf } from '../domain/case/blocked-acts.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import type { Role } from '../domain/people/roles.ts';
import type { CaseId } from '../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { loadCase } from './load-case.ts';
import type { LoadedCase, Office } from './office.ts';

/** A case on which this user may do this act now, with the role that is used; or why not. */
export function caseForAct(
  office: Office,
  act: CaseAct,
  caseId: CaseId,
): Outcome<LoadedCase & { readonly role: Role }, Refusal> {
  const role = roleFor(act, office.user.roles);
  if (role === null) return refuse({ kind: 'not-allowed', act, roles: ACTS[act] });
  const loaded = loadCase(office, caseId);
  if (loaded === null) return refuse({ kind: 'case-not-found' });
  const block = blockOf(act, loaded.case, office.user);
  switch (block) {
    case null:
      return accept({ ...loaded, role });
    case 'role':
      return refuse({ kind: 'not-allowed', act, roles: ACTS[act] });
    case 'case-void':
      return refuse({ kind: 'case-void' });
    default:
      return refuse({ kind: 'act-does-not-apply', block });
  }
}
