import { execFileSync } from 'node:child_process';
import { PROJECT } from '../../build/set-up/project.ts';
import { PRACTICE_PASSWORD, PRACTICE_PEOPLE, type LoginName } from '../../cli/practice/people.ts';
import type { Member } from './steps/made-up-people.ts';

/** Makes an office of made-up cases in a folder, by the command that an office would use; the same ones each time. */
export function makePracticeOffice(dataFolder: string, cases: number): void {
  const asked = ['practice', '--data', dataFolder, '--cases', String(cases), '--seed', '1'];
  execFileSync(process.execPath, ['cli/start.ts', ...asked], { cwd: PROJECT, stdio: 'ignore' });
}

/** Somebody of the practice office, as the door asks for them. */
export function practiceMember(loginName: LoginName): Member {
  const { gmcNumber, name, roles } = PRACTICE_PEOPLE[loginName];
  return { loginName, name, roles, gmcNumber, password: PRACTICE_PASSWORD };
}
