import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { EvidenceView } from '../contract/views.ts';
import { listRuleVersions } from '../db/repositories/rule-changes.ts';
import type { CaseAct } from '../domain/case/act-table.ts';
import type { Case } from '../domain/case/case.ts';
import type { EvidenceAnswerCode } from '../domain/evidence/evidence-answer.ts';
import { circumstancesWeighed, evidenceOf } from '../domain/evidence/evidence.ts';
import type { EvidenceKind } from '../domain/evidence/raised.ts';
import { isSwitchedOff, rulebookOf } from '../domain/evidence/rulebook/rule-version.ts';
import { mayPress } from '../domain/evidence/rulebook/may-press.ts';
import { rulesOf } from '../domain/evidence/rulebook/rulebook-rules.ts';
import { pressesForCoroner, type Weighed } from '../domain/evidence/weigh.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { comparedExaminers } from './compared-examiners.ts';
import { loadCase } from './load-case.ts';
import type { Office } from './office.ts';
import { officeSettings } from './office-settings.ts';
import { recordItem } from './record-item.ts';
import { ruleChangeRows } from './rulebook.ts';

/** What the record of a case raises. Whoever may see the case may see it. */
export function viewEvidence(
  office: Office,
  input: ParsedOf<'view-evidence'>,
): Outcome<EvidenceView, Refusal> {
  const loaded = loadCase(office, input.caseId);
  return loaded === null ? refuse({ kind: 'case-not-found' }) : accept(evidenceViewOf(office, loaded.case));
}

/** What the record of a case raises, with the changes of rules that spoke and what the office does not ask. */
export function evidenceViewOf(office: Pick<Office, 'db' | 'user'>, onCase: Case): EvidenceView {
  const weighed = evidenceIn(office, onCase);
  const versions = listRuleVersions(office.db);
  const rulebook = rulebookOf(versions);
  const spoke = new Set(
    weighed.flatMap(({ answered, ruleVersion }) => [ruleVersion, answered?.content.ruleVersion ?? null]),
  );
  return {
    weighed,
    ruleChanges: ruleChangeRows(
      office.db,
      versions.filter(({ entry }) => spoke.has(entry)),
    ),
    switchedOff: rulesOf(officeSettings(office.db).country)
      .filter(({ id }) => isSwitchedOff(rulebook, id))
      .map((rule) => ({ id: rule.id, question: rule.question, mayPress: mayPress(rule) })),
  };
}

/** Records what somebody makes of a piece of evidence, and which version of the rule asked. Rules EVID-1, EVID-2, RULE-4. */
export function answerEvidence(
  office: Office,
  input: ParsedOf<'answer-evidence'>,
): Outcome<Recorded, Refusal> {
  const { answer, because, caseId, raised, seen } = input;
  const loaded = loadCase(office, caseId);
  if (loaded === null) return refuse({ kind: 'case-not-found' });
  const weighed = evidenceIn(office, loaded.case).find(({ key }) => key === raised);
  if (weighed === undefined || !weighed.answers.includes(answer)) return refuse({ kind: 'evidence-gone' });
  const before: ReadonlySet<string> = new Set(seen);
  if (weighed.seenIn.some(({ entry }) => entry !== null && !before.has(entry)))
    return refuse({ kind: 'evidence-grown' });
  const { kind, rule, ruleVersion } = weighed;
  if (NEEDS_REASON.has(answer) && because.trim() === '') return refuse({ kind: 'reason-needed' });
  return recordItem(office, {
    act: ACT_OF[kind],
    kind: 'evidence-answered',
    caseId,
    payload: { raised, rule, kind, answer, because, seen, ruleVersion },
    happenedAt: null,
  });
}

/** Whether a death is one for the coroner is a medical examiner's judgement; what an officer asked, an officer records. */
const ACT_OF = {
  'cause-wording': 'answer-evidence',
  'coroner-circumstance': 'answer-circumstance',
  pathway: 'answer-evidence',
  contradiction: 'answer-evidence',
  independence: 'answer-circumstance',
} as const satisfies Record<EvidenceKind, CaseAct>;

/** Rule EVID-1: what is let stand or left undone says why, in a sentence. */
const NEEDS_REASON: ReadonlySet<EvidenceAnswerCode> = new Set(['accepted', 'not-for-coroner', 'not-needed']);

/**
 * How many circumstances for the coroner wait for an answer that press to be told. Rule DECL-9: nobody signs past them
 * in silence; each is told to the coroner or it is said in a sentence why not. What a rule asks that the office switched
 * off does not wait (rule RULE-2).
 */
export function unansweredCircumstances({ db }: Pick<Office, 'db'>, onCase: Case): number {
  return circumstancesWeighed(onCase, rulebookOf(listRuleVersions(db))).filter(pressesForCoroner).length;
}

/** What the record of a case raises, with what the office made of it. */
function evidenceIn(office: Pick<Office, 'db' | 'user'>, onCase: Case): readonly Weighed[] {
  return evidenceOf(onCase, {
    country: officeSettings(office.db).country,
    rulebook: rulebookOf(listRuleVersions(office.db)),
    examiners: comparedExaminers(office, onCase),
  });
}
