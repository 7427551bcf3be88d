import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { causeInUse, isNeonatal } from '../domain/certification/cause-in-use.ts';
import { missingForDeclaration } from '../domain/scrutiny/declaration.ts';
import { invariant } from '../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { caseForAct } from './case-act.ts';
import { changedField } from './changed-field.ts';
import { unansweredCircumstances } from './evidence.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

/**
 * The medical examiner's declaration: confirms the agreed cause exactly as it stood on the screen. The password has
 * been asked for again by then. Rules: DECL-1 to DECL-9.
 */
export function declare(office: Office, input: ParsedOf<'declare'>): Outcome<Recorded, Refusal> {
  const found = caseForAct(office, 'declare', input.caseId);
  if (!found.ok) return found;
  const { gmcNumber, id, name } = office.user;
  if (gmcNumber === null) return refuse({ kind: 'gmc-number-needed' });
  const onCase = found.value.case;
  const gaps = missingForDeclaration(onCase, id, input.handoverSeen);
  if (gaps.length > 0) return refuse({ kind: 'declaration-incomplete', gaps });
  const circumstances = unansweredCircumstances(office, onCase);
  if (circumstances > 0) return refuse({ kind: 'circumstances-unanswered', count: circumstances });
  const agreed = onCase.fields[isNeonatal(onCase) ? 'agreedNeonatalCause' : 'agreedCause'];
  const { review } = onCase.fields;
  invariant(agreed !== null && review !== null, 'the gate has just found both');
  const cause = causeInUse(onCase, 'agreed');
  invariant(cause !== null, 'the gate has just found it');
  if (agreed.stamp.entry !== input.agreedCauseEntry) {
    return refuse({ kind: 'changed-meanwhile', fields: [changedField(office, 'agreedCause', agreed.stamp)] });
  }
  return accept(
    recordEntry(office, {
      kind: 'me-declared',
      payload: {
        examinerName: name,
        gmcNumber,
        cause: cause.lines === 'adult' ? cause.stated.cause : null,
        neonatalCause: cause.lines === 'neonatal' ? cause.stated.cause : null,
        reviewBy: review.stamp.actor === id ? null : review.stamp.actor,
        statement: input.statement,
      },
      caseId: input.caseId,
      role: found.value.role,
      happenedAt: null,
    }),
  );
}
