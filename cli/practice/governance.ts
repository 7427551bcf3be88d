import type { InputOf } from '../../contract/methods.ts';
import { CONCERN_STORIES, ROUTES, type Route } from './concern-stories.ts';
import type { OrganisationStory } from './organisation-stories.ts';
import { marked } from './coroner.ts';
import type { Examiner } from './people.ts';
import { APPOINTING_BODY } from './places.ts';
import type { Work } from './work.ts';

type Concern = InputOf<'raise-concern'>['concern'];
type Form = InputOf<'issue-notification'>['form'];

/**
 * Raises the next concern in turn. `from` names the conversation in which it came up, `route` what an examiner will decide.
 *
 * @returns the other organisation that it is about, or null
 */
export function concernRaised(
  work: Work,
  name = 'concern',
  from: string | null = null,
  route: Route | null = null,
): OrganisationStory | null {
  const { deal, index, officer, script } = work;
  const dealt = deal.source.deal();
  const source: Concern['source'] = from === null ? dealt : 'bereaved';
  const suggestedRoute = deal.suggestedRoute.deal();
  const isElsewhere =
    route === 'other-organisation' || suggestedRoute === 'other-organisation' || index % 3 === 1;
  const elsewhere = isElsewhere ? deal.organisation.deal() : null;
  const isNamed = elsewhere === null || deal.isOrganisationNamed.deal();
  const category = elsewhere?.category ?? deal.category.deal();
  const [narrative, ownWords] = elsewhere?.said ?? CONCERN_STORIES[category];
  script.wait(30);
  script.does(
    officer,
    'raise-concern',
    (so) => ({
      concern: {
        category,
        source,
        narrative,
        ownWords: source === 'bereaved' ? ownWords : '',
        conversation: from === null ? null : so.entry(from),
        suggestedRoute,
        otherOrganisation:
          elsewhere === null ? null : { kind: elsewhere.kind, name: isNamed ? elsewhere.name : '' },
      },
    }),
    name,
  );
  return elsewhere;
}

export function concernReviewed(
  { random, script }: Work,
  by: Examiner,
  decision: Route | 'no-further-action',
  name = 'concern',
): void {
  script.wait(90);
  const examinerView = random.pick(Object.values(CONCERN_STORIES))[2];
  script.does(by, 'review-concern', (so) => ({
    review:
      decision === 'no-further-action'
        ? ({
            concern: so.entry(name),
            decision,
            examinerView: 'Explained to the family, who are content; nothing to pass on.',
          } as const)
        : ({ concern: so.entry(name), decision: 'notify', route: decision, examinerView } as const),
  }));
}

/** How far a notification has come: in the folder, sent, asked after, received, its outcome known, everybody told. */
export type LoopStage = 'issued' | 'sent' | 'chased' | 'received' | 'outcome' | 'told';

/** The notification lies in the outbox folder, and what followed has followed as far as `comesTo`. */
export function concernPassedOn(
  work: Work,
  route: Route,
  { about, comesTo }: { readonly about: OrganisationStory | null; readonly comesTo: LoopStage },
  name = 'concern',
): void {
  const { deal, index, officer, script } = work;
  const [team, question] = ROUTES[route];
  const organisation = route === 'other-organisation' && about !== null ? about.name : APPOINTING_BODY;
  const form: Form = {
    recipient: { organisation, team, contact: 'governance@example.org' },
    learningTrigger: route === 'case-record-review' ? deal.learningTrigger.deal() : null,
    identity: index % 2 === 0 ? 'full' : 'reference',
    includeCause: index % 3 !== 0,
    includeFamilyWords: true,
    namesInWordsChosen: false,
    question,
    answerWantedBy: null,
    careGivenAt: null,
    event:
      route === 'patient-safety-incident'
        ? {
            when: 'The night before',
            where: 'Ward 4',
            immediateActions: 'Device kept.',
            localReference: null,
          }
        : null,
    familyTold: 'yes',
    familyWantsFeedback: 'unknown',
    bereaved: null,
  };
  script.wait(40);
  const document = `${name}-document`;
  script.does(officer, 'issue-notification', (so) => ({ concern: so.entry(name), form }), document);
  if (comesTo === 'issued') return;
  marked(work, document, 'sent', ['Secure e-mail', 'Message in the sent folder']);
  if (comesTo === 'sent') return;
  if (comesTo === 'chased') {
    chased(work, document, team);
    return;
  }
  marked(work, document, 'received', ['Answer by e-mail', 'Team’s reference DTX-0417']);
  if (comesTo === 'received') return;
  outcomeCame(work, document, team);
  if (comesTo === 'told') everybodyTold(work, document);
}

/** Twice: the first time nobody, or somebody with no news. */
function chased({ deal, officer, script }: Work, document: string, team: string): void {
  for (const answer of ['', 'It is with the lead for the ward.']) {
    script.wait(3 * 60);
    const at = script.at();
    const result = answer === '' ? 'nobody-reached' : deal.chaseResult.deal();
    script.does(officer, 'chase-notification', (so) => ({
      chase: {
        documentId: so.entry(document),
        at,
        how: 'By telephone',
        whom: team,
        result,
        answer: result === 'reply-promised' || result === 'answered' ? answer : '',
      },
    }));
  }
}

function outcomeCame({ deal, officer, script }: Work, document: string, team: string): void {
  script.wait(2 * 60);
  const at = script.at();
  const outcome = deal.outcome.deal();
  script.does(officer, 'record-notification-outcome', (so) => ({
    outcome: {
      documentId: so.entry(document),
      at,
      outcome,
      words: 'It was read at the monthly meeting, and the answer is on file there.',
      saidBy: `The chair, ${team}`,
    },
  }));
}

function everybodyTold({ examiner, officer, script }: Work, document: string): void {
  script.wait(20);
  const at = script.at();
  script.does(examiner, 'record-outcome-told', (so) => ({
    told: {
      documentId: so.entry(document),
      to: 'medical-examiner' as const,
      result: 'told' as const,
      at,
      how: 'Read here',
      whom: '',
    },
  }));
  script.wait(20);
  const toldAt = script.at();
  script.does(officer, 'record-outcome-told', (so) => ({
    told: {
      documentId: so.entry(document),
      to: 'family' as const,
      result: 'told' as const,
      at: toldAt,
      how: 'By telephone',
      whom: 'The daughter',
      said: 'Thanked the office for ringing back.',
    },
  }));
}
