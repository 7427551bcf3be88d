import type { ChangeReason, ComparedFact, ReturnFacts } from '../for-window.ts';
import { formatCuiDate } from './cui-date.ts';
import { CONCERN_ROUTE_WORDS } from './governance-words.ts';

type Fact<Name extends ComparedFact> = ReturnFacts[Name];

const day = (on: string | null): string => (on === null ? 'not known' : formatCuiDate(on));

const CORONER = {
  'not-told': 'not told',
  awaited: 'told, no decision yet',
  taken: 'taken by the coroner',
  declined: 'not taken by the coroner',
} as const satisfies Record<Fact<'coroner'>, string>;

const URGENT = {
  'not-asked': 'not asked for',
  achieved: 'achieved',
  'not-achieved': 'not achieved',
  'no-result': 'asked for, no result recorded',
} as const satisfies Record<Fact<'urgentRelease'>, string>;

const BEREAVED = {
  spoken: 'spoken with',
  declined: 'declined',
  'no-response': 'no response',
  'no-informant': 'no informant or next of kin',
  other: 'none, for another reason',
  'not-recorded': 'not recorded',
} as const satisfies Record<Fact<'bereaved'>, string>;

function completion(found: Fact<'completion'>): string {
  switch (found.kind) {
    case 'declared':
      return `declared after ${String(found.days)} ${found.days === 1 ? 'day' : 'days'}`;
    case 'declared-since-unknown':
      return 'declared, days not known';
    case 'with-coroner':
      return 'the coroner has the death';
    case 'not-declared':
      return 'not declared';
    default:
      return found satisfies never;
  }
}

function passedOn(found: Fact<'passedOn'>): string {
  if (found.length === 0) return 'nothing';
  return found
    .map(({ about, route, sent, trigger }) =>
      [
        CONCERN_ROUTE_WORDS[route].toLowerCase(),
        about === null ? '' : 'about another organisation',
        trigger === null ? '' : 'with its reason',
        sent ? 'sent' : 'not sent',
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(', ');
}

const setting = (found: Fact<'setting'>): string =>
  found === null ? 'not known' : found === 'acute' ? 'acute hospital' : 'elsewhere';

/** What each fact is called, and what it says, at the head of `…: then, now …`. */
const FACTS: { readonly [Name in ComparedFact]: readonly [string, (facts: ReturnFacts) => string] } = {
  diedOn: ['Day of death', ({ diedOn }) => day(diedOn)],
  declaredOn: ['Day of declaration', ({ declaredOn }) => day(declaredOn)],
  setting: ['Place of death', (facts) => setting(facts.setting)],
  age: ['Adult or child', ({ age }) => age ?? 'not known'],
  reviewed: ['Scrutiny', ({ reviewed }) => (reviewed ? 'reviewed' : 'not reviewed')],
  completion: ['Completion', (facts) => completion(facts.completion)],
  coroner: ['Coroner', ({ coroner }) => CORONER[coroner]],
  urgentRelease: ['Urgent release', ({ urgentRelease }) => URGENT[urgentRelease]],
  bereaved: ['Conversation with the bereaved', ({ bereaved }) => BEREAVED[bereaved]],
  passedOn: ['Passed on', (facts) => passedOn(facts.passedOn)],
};

/** Why a case counts otherwise than before, as a sentence without its stop. `by`: which day of a case the period goes by. */
export function reasonInWords(reason: ChangeReason, by: 'death' | 'declaration'): string {
  switch (reason.kind) {
    case 'opened-since':
      return 'The case was opened after the earlier count';
    case 'voided':
      return 'The case was made void';
    case 'void-taken-back':
      return 'The case is no longer void';
    case 'definition':
      return 'The lines are defined otherwise; nothing of the case changed';
    case 'day': {
      const what = by === 'death' ? 'Day of death' : 'Day of declaration';
      if (reason.before === null) return `${what} recorded: ${day(reason.after)}; it was not known before`;
      return `${what} changed from ${day(reason.before)} to ${day(reason.after)}`;
    }
    case 'fact': {
      const [name, said] = FACTS[reason.fact];
      return `${name}: ${said(reason.before)} before, ${said(reason.after)} now`;
    }
    default:
      return reason satisfies never;
  }
}
