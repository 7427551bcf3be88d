import {
  CONCERN_CATEGORIES,
  CONCERN_ROUTES,
  CONCERN_SOURCES,
  ORGANISATION_KINDS,
} from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import {
  CONCERN_CATEGORY_WORDS,
  CONCERN_ROUTE_WORDS,
  CONCERN_SOURCE_WORDS,
  ORGANISATION_KIND_WORDS,
} from '../../../contract/words/governance-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { clockWords } from '../../../contract/words/who.ts';
import type { ConcernBoxes } from './concern-boxes.ts';

const CATEGORIES = CONCERN_CATEGORIES.map((value) => ({ value, label: CONCERN_CATEGORY_WORDS[value] }));
const SOURCES = CONCERN_SOURCES.map((value) => ({ value, label: CONCERN_SOURCE_WORDS[value] }));
const NO_ROUTE = 'none';
const ROUTES = [
  { value: NO_ROUTE, label: 'No suggestion' },
  ...CONCERN_ROUTES.map((value) => ({ value, label: CONCERN_ROUTE_WORDS[value] })),
];
const NO_CONVERSATION = 'none';
const OWN_ORGANISATION = 'own';
const ORGANISATIONS = [
  { value: OWN_ORGANISATION, label: 'No' },
  ...ORGANISATION_KINDS.map((value) => ({ value, label: ORGANISATION_KIND_WORDS[value] })),
];

interface ConcernFieldsProps {
  readonly id: string;
  readonly boxes: ConcernBoxes;
  readonly problemOf: (fieldId: string) => string | null;
  readonly set: <Name extends keyof ConcernBoxes>(name: Name, value: ConcernBoxes[Name]) => void;
}

/** What was seen or heard, apart from the person's own words, with where it came from. */
export function ConcernFields({ id, boxes, problemOf, set }: ConcernFieldsProps) {
  const { view } = useCase();
  const conversations = [
    { value: NO_CONVERSATION, label: 'No conversation' },
    ...view.case.conversations
      .filter(({ content }) => content.result === 'spoken')
      .toReversed()
      .map(({ content, stamp }) => ({
        value: String(stamp.entry),
        label: `${clockWords(content.heldAt)}, ${content.personName}`,
      })),
  ];
  return (
    <>
      <div className={cls('row')}>
        <div id={`${id}-category`} tabIndex={-1}>
          <Select
            label="Category"
            choices={CATEGORIES}
            value={boxes.category === '' ? null : boxes.category}
            error={problemOf(`${id}-category`)}
            onChange={(category) => set('category', category)}
          />
        </div>
        <Select
          label="From which conversation"
          choices={conversations}
          value={boxes.conversation ?? NO_CONVERSATION}
          onChange={(entry) => set('conversation', entry === NO_CONVERSATION ? null : entry)}
        />
        <Select
          label="Suggested route"
          choices={ROUTES}
          value={boxes.suggestedRoute ?? NO_ROUTE}
          onChange={(chosen) =>
            set('suggestedRoute', CONCERN_ROUTES.find((route) => route === chosen) ?? null)
          }
        />
      </div>
      <div id={`${id}-source`} tabIndex={-1}>
        <RadioGroup
          label="Where it comes from"
          choices={SOURCES}
          value={boxes.source === '' ? null : boxes.source}
          error={problemOf(`${id}-source`)}
          onChange={(source) => set('source', source)}
        />
      </div>
      <div className={cls('row')}>
        <Select
          label="About another organisation"
          choices={ORGANISATIONS}
          value={boxes.organisationKind === '' ? OWN_ORGANISATION : boxes.organisationKind}
          onChange={(chosen) =>
            set('organisationKind', ORGANISATION_KINDS.find((kind) => kind === chosen) ?? '')
          }
        />
        {boxes.organisationKind !== '' && (
          <TextField
            id={`${id}-organisationName`}
            label="Name of that organisation"
            optional
            maxLength={200}
            value={boxes.organisationName}
            onChange={(event) => set('organisationName', event.target.value)}
          />
        )}
      </div>
      <TextArea
        id={`${id}-narrative`}
        label="What was seen or heard"
        hint="Facts only, and where they were seen"
        rows={4}
        value={boxes.narrative}
        error={problemOf(`${id}-narrative`)}
        onChange={(event) => set('narrative', event.target.value)}
      />
      <TextArea
        id={`${id}-ownWords`}
        label="The person’s own words"
        hint="As they were said, where a conversation raised it"
        optional
        verbatim
        rows={3}
        value={boxes.ownWords}
        onChange={(event) => set('ownWords', event.target.value)}
      />
    </>
  );
}
