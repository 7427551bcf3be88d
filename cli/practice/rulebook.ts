import type { InputOf } from '../../contract/methods.ts';
import { answered, type SetDesk } from './carry-out.ts';
import { PRACTICE_PASSWORD } from './people.ts';

type RuleChange = Omit<InputOf<'change-rule'>, 'key' | 'base' | 'password'>;

/** One rule in the office's own words and one switched off. */
const CHANGES: readonly RuleChange[] = [
  {
    rule: 'DUTY-7',
    state: 'on',
    wording:
      'A procedure is recorded. Has the team that did it said whether the death was due to it, or only came after it?',
    reason: 'Agreed with the coroner’s officers in October: they ask for the view of the team each time.',
  },
  {
    rule: 'INT-02',
    state: 'off',
    wording: null,
    reason: 'The register offices here take certificates without times, and the note drowned the others.',
  },
];

/** The lead medical examiner changes the rulebook after most of the answers were given. */
export async function changeRulebook(desk: SetDesk): Promise<void> {
  await answered(desk, 'unlock', { loginName: 'ffion.rees', password: PRACTICE_PASSWORD });
  for (const change of CHANGES) {
    await answered(desk, 'change-rule', {
      ...change,
      key: desk.newKey(),
      base: null,
      password: PRACTICE_PASSWORD,
    });
  }
}
