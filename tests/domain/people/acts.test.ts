import { describe, expect, it } from 'vitest';
import { type Act, ACTS, roleFor } from '../../../domain/people/acts.ts';
import { ROLES, type Role } from '../../../domain/people/roles.ts';

const acts = Object.keys(ACTS) as readonly Act[];
const allowed = (role: Role): readonly Act[] => acts.filter((act) => roleFor(act, [role]) !== null);

describe('the table of rights', () => {
  it('ROLE-1 an administrator looks after people, settings and the audit list, and has nothing clinical', () => {
    expect(allowed('administrator')).toEqual([
      'view-people',
      'change-people',
      'replace-recovery-code',
      'view-settings',
      'change-settings',
      'view-audit',
      'export-audit',
      'verify-record',
      'change-own-password',
    ]);
  });

  it('ROLE-2 only a medical examiner reviews, answers, agrees, declares, refers and decides on concerns', () => {
    const examinersOnly = acts.filter((act) =>
      ROLES.every((role) => (roleFor(act, [role]) !== null) === role.endsWith('medical-examiner')),
    );
    expect(examinersOnly).toEqual([
      'record-examiner-cause',
      'record-agreed-cause',
      'declare-independence',
      'record-review',
      'answer-question',
      'declare',
      'issue-referral',
      'review-concern',
      'hand-over',
      'record-reasoning',
      'invite-fresh-certificate',
      'certify',
      'review-late-information',
      'issue-independence-notice',
      'answer-circumstance',
      'change-own-work',
    ]);
  });

  it('RULE-1 only a lead medical examiner changes the rulebook', () => {
    expect(ROLES.filter((role) => roleFor('change-rules', [role]) !== null)).toEqual([
      'lead-medical-examiner',
    ]);
  });

  it('ROLE-3 a governance reader reads, verifies and changes their own password', () => {
    expect(allowed('governance-reader')).toEqual([
      'view-worklist',
      'view-case',
      'find-cases',
      'print-case',
      'export-worklist',
      'export-governance',
      'view-outbox',
      'export-outbox',
      'count-return',
      'export-return',
      'view-people',
      'view-settings',
      'verify-record',
      'change-own-password',
    ]);
  });

  it('every act belongs to somebody', () => {
    expect(acts.filter((act) => ROLES.every((role) => roleFor(act, [role]) === null))).toEqual([]);
  });

  it('a person with several roles acts under the first that has the right', () => {
    expect(roleFor('declare', ['administrator', 'lead-medical-examiner', 'medical-examiner'])).toBe(
      'medical-examiner',
    );
    expect(roleFor('change-people', ['medical-examiner', 'administrator'])).toBe('administrator');
    expect(roleFor('declare', [])).toBeNull();
  });
});
