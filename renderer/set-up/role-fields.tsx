import { isGmcNumber, ROLES } from '../../contract/for-window.ts';
import type { Role } from '../../contract/for-window.ts';
import { CheckboxGroup } from '../components/checkbox-group.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { TextField } from '../components/text-field.tsx';
import type { Problems } from '../use-problems.ts';
import { ROLE_HINTS, ROLE_WORDS } from '../../contract/words/people-words.ts';

export interface RolesHeld {
  readonly roles: readonly Role[];
  readonly gmcNumber: string;
}

const CHOICES = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role], hint: ROLE_HINTS[role] }));

interface RoleFieldsProps {
  readonly value: RolesHeld;
  readonly onChange: (value: RolesHeld) => void;
  readonly problems: Problems;
  readonly hint?: string;
}

/** What somebody is in the office; a medical examiner has a GMC number. */
export function RoleFields({ value, onChange, problems, hint }: RoleFieldsProps) {
  return (
    <>
      <div id="roles" tabIndex={-1}>
        <CheckboxGroup
          label="Roles"
          {...(hint === undefined ? {} : { hint })}
          error={problems.of('roles')}
          choices={CHOICES}
          values={value.roles}
          onChange={(roles) => onChange({ ...value, roles })}
        />
      </div>
      {isExaminer(value.roles) && (
        <TextField
          id="gmc-number"
          label="GMC number"
          hint="Seven digits"
          inputMode="numeric"
          maxLength={7}
          error={problems.of('gmc-number')}
          value={value.gmcNumber}
          onChange={(event) => onChange({ ...value, gmcNumber: event.target.value.replace(/\D/g, '') })}
        />
      )}
    </>
  );
}

export function roleProblems({ roles, gmcNumber }: RolesHeld): readonly FieldProblem[] {
  if (roles.length === 0) return [{ fieldId: 'roles', message: 'Choose at least one role.' }];
  if (!isExaminer(roles) || isGmcNumber(gmcNumber)) return [];
  return [{ fieldId: 'gmc-number', message: 'Enter the GMC number of the medical examiner, seven digits.' }];
}

/** The number as the office takes it: null for whoever is no examiner. */
export function gmcNumberOf({ roles, gmcNumber }: RolesHeld): string | null {
  return isExaminer(roles) ? gmcNumber : null;
}

export function isExaminer(roles: readonly Role[]): boolean {
  return roles.includes('medical-examiner') || roles.includes('lead-medical-examiner');
}
