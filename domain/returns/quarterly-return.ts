import { LEARNING_TRIGGER_CODES, LEARNING_TRIGGERS } from '../notifications/learning-triggers.ts';
import type { NotificationRoute } from '../notifications/governance-notification.ts';
import { ORGANISATION_KINDS } from '../governance/concern.ts';
import { MISSING_FACTS } from './missing-facts.ts';
import type { Counts, ReturnDefinition, ReturnLine, ReturnSection } from './return-definition.ts';
import type { PassedOn } from './passed-on.ts';
import type { ReturnFacts } from './return-facts.ts';

/** The days within which the return wants a case completed. From where they are counted is the office's choice. Rule RET-5. */
const COMPLETED_WITHIN_DAYS = 3;

function line(id: string, label: string, counts: Counts, how: string | null = null): ReturnLine {
  return { id, label, how, counts };
}

const isWithinDays: Counts = ({ completion }) =>
  completion.kind === 'declared' && completion.days <= COMPLETED_WITHIN_DAYS;

const COMPLETION: ReturnSection = {
  id: 'completion',
  title: 'Completion',
  kind: 'parts',
  of: 'cases',
  lines: [
    line(
      'completed-in-time',
      'Completed within 3 days',
      isWithinDays,
      'Declared no more than three days after the day of death, or of the opening of the case, as the office chose under Settings',
    ),
    line(
      'completed-later',
      'Completed later',
      (facts) => facts.completion.kind === 'declared' && !isWithinDays(facts),
    ),
    line(
      'completed-undated',
      'Completed, days not known',
      ({ completion }) => completion.kind === 'declared-since-unknown',
      'Declared, and the day of death is not known',
    ),
    line(
      'not-completed-coroner',
      'Not completed: the coroner has the death',
      ({ completion }) => completion.kind === 'with-coroner',
    ),
    line('not-completed', 'Not completed yet', ({ completion }) => completion.kind === 'not-declared'),
  ],
};

const SCRUTINY: ReturnSection = {
  id: 'scrutiny',
  title: 'Scrutiny',
  kind: 'parts',
  of: 'cases',
  lines: [
    line(
      'scrutinised',
      'Scrutinised',
      ({ reviewed }) => reviewed,
      'A medical examiner without a conflict has recorded the review',
    ),
    line('not-scrutinised', 'Not scrutinised', ({ reviewed }) => !reviewed),
  ],
};

const AGE: ReturnSection = {
  id: 'age',
  title: 'Adults and children',
  kind: 'parts',
  of: 'cases',
  lines: [
    line('adults', 'Adults', ({ age }) => age === 'adult', '18 or older'),
    line('children', 'Children', ({ age }) => age === 'child', 'Under 18'),
    line('age-not-known', 'Age not known', ({ age }) => age === null),
  ],
};

/** The same lines for adults, for children and for those whose age is not known. */
function coronerOf(of: string, who: string, isOfAge: Counts): readonly ReturnSection[] {
  const outcome =
    (...wanted: readonly ReturnFacts['coroner'][]): Counts =>
    (facts) =>
      isOfAge(facts) && wanted.includes(facts.coroner);
  const notified = `${of}-notified`;
  return [
    {
      id: `${of}-coroner`,
      title: `${who} and the coroner`,
      kind: 'parts',
      of,
      lines: [
        line(`${of}-not-notified`, 'Coroner not notified', outcome('not-told')),
        line(
          notified,
          'Coroner notified',
          outcome('awaited', 'taken', 'declined'),
          'Somebody recorded that the referral went, or that the coroner was told or answered',
        ),
      ],
    },
    {
      id: `${notified}-answer`,
      title: `${who}: what the coroner answered`,
      kind: 'parts',
      of: notified,
      lines: [
        line(`${of}-taken`, 'Taken by the coroner', outcome('taken'), 'Investigation, CN2 or inquest'),
        line(`${of}-declined`, 'Not taken by the coroner', outcome('declined'), 'CN1A or CN1B'),
        line(`${of}-awaited`, 'No decision recorded yet', outcome('awaited')),
      ],
    },
  ];
}

const URGENT: readonly ReturnSection[] = [
  {
    id: 'urgent-release',
    title: 'Urgent release',
    kind: 'apart',
    of: 'cases',
    lines: [
      line('urgent-asked', 'Urgent release asked for', ({ urgentRelease }) => urgentRelease !== 'not-asked'),
    ],
  },
  {
    id: 'urgent-result',
    title: 'Urgent release: how it ended',
    kind: 'parts',
    of: 'urgent-asked',
    lines: [
      line('urgent-achieved', 'Achieved', ({ urgentRelease }) => urgentRelease === 'achieved'),
      line('urgent-not-achieved', 'Not achieved', ({ urgentRelease }) => urgentRelease === 'not-achieved'),
      line('urgent-no-result', 'No result recorded', ({ urgentRelease }) => urgentRelease === 'no-result'),
    ],
  },
];

const BEREAVED: ReturnSection = {
  id: 'bereaved',
  title: 'Conversation with the bereaved',
  kind: 'parts',
  of: 'cases',
  lines: [
    line('spoken', 'Spoken with', ({ bereaved }) => bereaved === 'spoken'),
    line('declined', 'No conversation: declined', ({ bereaved }) => bereaved === 'declined'),
    line('no-response', 'No conversation: no response', ({ bereaved }) => bereaved === 'no-response'),
    line(
      'no-informant',
      'No conversation: no informant or next of kin',
      ({ bereaved }) => bereaved === 'no-informant',
    ),
    line('no-conversation-other', 'No conversation: other reason', ({ bereaved }) => bereaved === 'other'),
    line(
      'no-conversation-not-recorded',
      'Neither a conversation nor a reason recorded',
      ({ bereaved }) => bereaved === 'not-recorded',
    ),
  ],
};

function anyPassedOn(isMeant: (passed: PassedOn) => boolean): Counts {
  return ({ passedOn }) => passedOn.some(isMeant);
}

const isOwnReview = ({ about, route }: PassedOn): boolean => about === null && route === 'case-record-review';

const OWN_REVIEWS: ReturnSection = {
  id: 'own-reviews',
  title: 'Case record reviews, own organisation',
  kind: 'together',
  of: 'cases',
  lines: [
    line(
      'own-review',
      'Case record review recommended',
      anyPassedOn(isOwnReview),
      'A medical examiner decided to pass a concern on for it; a death put forward for two reasons stands under both',
    ),
    ...LEARNING_TRIGGER_CODES.map((trigger) =>
      line(
        `own-review-${trigger}`,
        LEARNING_TRIGGERS[trigger],
        anyPassedOn((passed) => isOwnReview(passed) && passed.trigger === trigger),
      ),
    ),
    line(
      'own-review-no-reason',
      'Reason not recorded',
      anyPassedOn((passed) => isOwnReview(passed) && passed.trigger === null),
    ),
  ],
};

const ORGANISATION_LABELS = {
  'acute-hospital': 'Another acute hospital',
  'community-services': 'Community services',
  'mental-health-services': 'Mental health services',
  'ambulance-service': 'Ambulance service',
  'primary-care': 'Primary care',
  'local-authority': 'Local authority',
  'independent-provider': 'Independent provider',
} as const satisfies Record<(typeof ORGANISATION_KINDS)[number], string>;

const isForOther = ({ about, route }: PassedOn): boolean =>
  route === 'other-organisation' || (about !== null && route === 'case-record-review');

const OTHER_REVIEWS: ReturnSection = {
  id: 'other-reviews',
  title: 'Case record reviews, other organisations',
  kind: 'together',
  of: 'cases',
  lines: [
    line(
      'other-review',
      'Recommended to another organisation',
      anyPassedOn(isForOther),
      'Passed on to another organisation, or for a case record review of another organisation’s care',
    ),
    ...ORGANISATION_KINDS.map((kind) =>
      line(
        `other-review-${kind}`,
        ORGANISATION_LABELS[kind],
        anyPassedOn((passed) => isForOther(passed) && passed.about === kind),
      ),
    ),
    line(
      'other-review-no-kind',
      'Kind of organisation not recorded',
      anyPassedOn((passed) => isForOther(passed) && passed.about === null),
    ),
  ],
};

const OTHER_GOVERNANCE: ReadonlySet<NotificationRoute> = new Set<NotificationRoute>([
  'clinical-governance',
  'learning-disability-review',
  'child-death-review',
  'maternal-death-review',
  'safeguarding',
]);

const OTHER_ACTIONS: ReturnSection = {
  id: 'other-actions',
  title: 'Other actions',
  kind: 'apart',
  of: 'cases',
  lines: [
    line(
      'other-governance',
      'Referred to other clinical governance',
      anyPassedOn(({ route }) => OTHER_GOVERNANCE.has(route)),
      'Clinical governance, safeguarding, and the reviews of a learning disability, a child’s or a maternal death',
    ),
    line(
      'safety-incident',
      'Patient safety incident notified',
      anyPassedOn(({ route }) => route === 'patient-safety-incident'),
    ),
    line(
      'complaints',
      'Signposted to complaints and advice',
      anyPassedOn(({ route }) => route === 'complaints-signposting'),
      'PALS in England',
    ),
  ],
};

/** The quarterly return as far as its lines could be read. Rule RET-3. */
export const QUARTERLY_RETURN: ReturnDefinition = {
  title: 'Quarterly return',
  version: '1',
  validFrom: '2024-09-09',
  basis:
    'The lines follow the reporting screens of the national service’s prototype (version 24, September 2024). The national template itself was not read: nothing here is confirmed as required. Compare with the template you were sent.',
  strata: [
    { id: 'acute', label: 'Acute (hospital)', counts: ({ setting }) => setting === 'acute' },
    { id: 'elsewhere', label: 'Elsewhere', counts: ({ setting }) => setting === 'elsewhere' },
    { id: 'place-not-known', label: 'Place not known', counts: ({ setting }) => setting === null },
  ],
  whole: line('cases', 'Cases', () => true, 'Every case of the period that is not void'),
  sections: [
    SCRUTINY,
    COMPLETION,
    AGE,
    ...coronerOf('adults', 'Adults', ({ age }) => age === 'adult'),
    ...coronerOf('children', 'Children', ({ age }) => age === 'child'),
    ...coronerOf('age-not-known', 'Age not known', ({ age }) => age === null),
    ...URGENT,
    BEREAVED,
    OWN_REVIEWS,
    OTHER_REVIEWS,
    OTHER_ACTIONS,
  ],
  sums: [
    {
      // Only a death that the coroner took after it was registered is in a part and not in the total.
      total: 'not-completed-coroner',
      parts: ['adults-taken', 'children-taken', 'age-not-known-taken'],
    },
  ],
  missing: MISSING_FACTS,
};
