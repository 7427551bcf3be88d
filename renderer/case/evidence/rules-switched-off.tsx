import type { Question } from '../../../contract/words/track-words.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { cls } from '../case-classes.ts';
import { useEvidence } from './use-evidence.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What is not asked for one question because the office switched it off, whether or not it would apply. Rule RULE-6. */
export function RulesSwitchedOff({ question }: { readonly question: Question }) {
  const off = useEvidence().data?.switchedOff.filter((rule) => rule.question === question) ?? [];
  if (off.length === 0) return null;
  const pressing = off.filter(({ mayPress }) => mayPress).map(({ id }) => id);
  return (
    <p className={cls('soft')}>
      <StatusTag tone={pressing.length > 0 ? 'warn' : 'neutral'}>Not asked in this office</StatusTag>{' '}
      {off.map(({ id }) => id).join(', ')}: switched off by the lead medical examiner.
      {pressing.length > 0 &&
        ` Where it applied, ${LIST.format(pressing)} would press to tell the coroner.`}{' '}
      <a href="#/rulebook">Rulebook</a>
    </p>
  );
}
