import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { RuleChangeRow, RuleRow } from '../contract/views.ts';
import type { ReadableDb } from '../db/handles.ts';
import { listMembers } from '../db/repositories/members.ts';
import { listRuleVersions } from '../db/repositories/rule-changes.ts';
import { type RuleVersion, rulebookOf } from '../domain/evidence/rulebook/rule-version.ts';
import { rulesOf } from '../domain/evidence/rulebook/rulebook-rules.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { officeSettings } from './office-settings.ts';
import { recordEntry } from './record-entry.ts';

/** Every rule that can raise evidence in this office, as the program came with it and as it was changed. */
export function listRules(db: ReadableDb): readonly RuleRow[] {
  const versions = listRuleVersions(db);
  const inForce = rulebookOf(versions);
  const changes = ruleChangeRows(db, versions);
  return rulesOf(officeSettings(db).country).map((rule) => {
    const version = inForce.get(rule.id) ?? null;
    return {
      ...rule,
      state: version?.state ?? 'on',
      wording: version?.wording ?? null,
      version: version?.entry ?? null,
      history: changes.filter((change) => change.rule === rule.id).toReversed(),
    };
  });
}

/** Changes of rules with the names of who made them, in the order given. */
export function ruleChangeRows(db: ReadableDb, versions: readonly RuleVersion[]): readonly RuleChangeRow[] {
  const names = new Map(listMembers(db).map(({ id, name }) => [id, name]));
  return versions.map(({ at, by, entry, reason, rule, state, wording }) => ({
    entryId: entry,
    rule,
    state,
    wording,
    reason,
    byName: by === null ? '' : (names.get(by) ?? ''),
    at,
  }));
}

/**
 * Switches a rule off or on, gives it the office's words or takes them away. The password has been asked for again by
 * then. Rules: RULE-1, RULE-5.
 */
export function changeRule(office: Office, input: ParsedOf<'change-rule'>): Outcome<Recorded, Refusal> {
  const { base, reason, rule, state } = input;
  const role = roleFor('change-rules', office.user.roles);
  if (role === null) return refuse({ kind: 'not-allowed', act: 'change-rules', roles: ACTS['change-rules'] });
  if (!rulesOf(officeSettings(office.db).country).some(({ id }) => id === rule))
    return refuse({ kind: 'rule-not-found' });
  const versions = listRuleVersions(office.db);
  const current = rulebookOf(versions).get(rule) ?? null;
  if (current !== null && current.entry !== base) {
    const [change] = ruleChangeRows(office.db, [current]);
    return refuse({ kind: 'rule-changed-meanwhile', byName: change?.byName ?? '', at: current.at });
  }
  const wording = input.wording?.trim() ?? null;
  if (state === (current?.state ?? 'on') && wording === (current?.wording ?? null))
    return refuse({ kind: 'nothing-to-record' });
  return accept(
    recordEntry(office, {
      kind: 'rule-changed',
      payload: { rule, state, wording, reason: reason.trim(), base: current?.entry ?? null },
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
}
