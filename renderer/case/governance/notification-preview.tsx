import type { GovernanceNotificationDraft } from '../../../contract/for-window.ts';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { formatName } from '../../../contract/words/cui-name.ts';
import { formatNhsNumber } from '../../../contract/words/cui-nhs-number.ts';
import { YES_NO_UNKNOWN_WORDS } from '../../../contract/words/coroner-words.ts';
import {
  CONCERN_CATEGORY_WORDS,
  CONCERN_ROUTE_WORDS,
  CONCERN_SOURCE_WORDS,
  otherOrganisationWords,
} from '../../../contract/words/governance-words.ts';
import { LEARNING_TRIGGERS, saysOfMother } from '../../../contract/for-window.ts';
import { newbornFactRows, whoseNeonatalCause } from '../../../contract/words/newborn-words.ts';
import { diedWords } from '../../../contract/words/deceased-facts.ts';
import { Paper, PaperPart, type PaperFact } from '../paper.tsx';
import { causeWords, neonatalCauseWords } from '../../../contract/words/cause-words.ts';

/** The notification as its recipient will read it. */
export function NotificationPreview({ draft }: { readonly draft: GovernanceNotificationDraft }) {
  const { recipient, narrative, event, bereaved, reviewedBy } = draft;
  return (
    <Paper title="Clinical governance notification">
      <PaperPart
        title="From and to"
        facts={[
          { label: 'From', value: draft.office.name },
          { label: 'To', value: joined([recipient.organisation, recipient.team, recipient.contact]) },
          { label: 'Prepared by', value: draft.preparedBy.name },
          {
            label: 'Reviewed by',
            value:
              reviewedBy === null
                ? null
                : joined([
                    reviewedBy.name,
                    reviewedBy.gmcNumber === null ? null : `GMC ${reviewedBy.gmcNumber}`,
                  ]),
          },
          { label: 'Route', value: draft.route === null ? null : CONCERN_ROUTE_WORDS[draft.route] },
          ...(draft.otherOrganisation === null
            ? []
            : [{ label: 'About', value: otherOrganisationWords(draft.otherOrganisation) }]),
          ...(draft.learningTrigger === null
            ? []
            : [{ label: 'Put forward because', value: LEARNING_TRIGGERS[draft.learningTrigger] }]),
        ]}
      />
      <PaperPart
        title="What we ask"
        facts={[
          { label: 'Question', value: draft.question },
          {
            label: 'Answer wanted by',
            value: draft.answerWantedBy === null ? 'No date given' : formatCuiDate(draft.answerWantedBy),
          },
        ]}
      />
      <PaperPart title="The person who died" facts={[...identityFacts(draft), ...deathFacts(draft)]} />
      <PaperPart
        title="What was seen and heard"
        facts={[
          {
            label: 'Category',
            value: draft.category === null ? null : CONCERN_CATEGORY_WORDS[draft.category],
          },
          { label: 'Source', value: draft.sources.map((source) => CONCERN_SOURCE_WORDS[source]).join(', ') },
          { label: 'Facts', value: narrative.facts },
          ...(narrative.familyWords === null
            ? []
            : [{ label: 'In the family’s words', value: narrative.familyWords }]),
          { label: 'Examiner’s view', value: narrative.examinersView },
          ...(event === null
            ? []
            : [
                { label: 'Event', value: joined([event.when, event.where]) },
                { label: 'Done at once', value: event.immediateActions },
                { label: 'Local reference', value: event.localReference },
              ]),
        ]}
      />
      <PaperPart
        title="The family"
        facts={[
          { label: 'Told', value: draft.familyTold === null ? null : YES_NO_UNKNOWN_WORDS[draft.familyTold] },
          {
            label: 'Wants to hear',
            value:
              draft.familyWantsFeedback === null ? null : YES_NO_UNKNOWN_WORDS[draft.familyWantsFeedback],
          },
          ...(bereaved === null
            ? []
            : [
                { label: 'Contact', value: joined([bereaved.name, bereaved.relationship, bereaved.contact]) },
                { label: 'Needed for', value: bereaved.neededFor },
                { label: 'Agreement', value: bereaved.agreement },
              ]),
        ]}
      />
    </Paper>
  );
}

function identityFacts({ deceased, newborn }: GovernanceNotificationDraft): readonly PaperFact[] {
  if (deceased.kind === 'reference') {
    const years = deceased.ageYears === null ? null : `${deceased.ageYears} years`;
    return [{ label: 'Age', value: newborn === null ? years : 'Under 28 days' }];
  }
  const { nhsNumber, hospitalNumber, dateOfBirth } = deceased;
  return [
    ...(deceased.kind === 'full'
      ? [{ label: 'Name', value: formatName(deceased.surname, deceased.forenames, null) }]
      : []),
    {
      label: 'NHS No.',
      value:
        nhsNumber === null
          ? null
          : nhsNumber.kind === 'known'
            ? formatNhsNumber(nhsNumber.digits)
            : 'Not known',
    },
    { label: 'Hospital number', value: hospitalNumber },
    {
      label: 'Born',
      value:
        dateOfBirth === null
          ? null
          : dateOfBirth.kind === 'known'
            ? formatCuiDate(dateOfBirth.on)
            : 'Not known',
    },
    ...(newborn?.facts == null ? [] : newbornFactRows(newborn.facts)),
  ];
}

function deathFacts({ death, cause, newborn, record }: GovernanceNotificationDraft): readonly PaperFact[] {
  return [
    { label: 'Died', value: diedWords(death.time) },
    { label: 'Place', value: death.place },
    ...(death.careGivenAt === null ? [] : [{ label: 'Care given at', value: death.careGivenAt }]),
    ...(cause === null ? [] : [{ label: 'Cause of death', value: causeWords(cause) }]),
    ...(newborn?.cause == null
      ? []
      : [{ label: whoseNeonatalCause(newborn.cause), value: neonatalCauseWords(newborn.cause.cause) }]),
    { label: 'Our reference', value: record.caseReference },
  ];
}

function joined(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part.trim() !== '');
  return said.length === 0 ? null : said.join(', ');
}

/** What stays in the office, in words. */
export function leftOutOf(draft: GovernanceNotificationDraft): string {
  const neonatal = draft.newborn?.cause ?? null;
  const livingPeople =
    neonatal !== null && saysOfMother(neonatal.cause)
      ? 'everything about living people but the mother’s health in lines c and d'
      : 'everything about living people';
  const left = [
    ...(draft.deceased.kind === 'full' ? [] : ['the name of the person who died']),
    ...(draft.deceased.kind === 'reference' ? ['the date of birth and the numbers'] : []),
    ...(draft.cause === null && neonatal === null ? ['the cause of death'] : []),
    ...(draft.narrative.familyWords === null ? ['the family’s words'] : []),
    ...(draft.bereaved === null ? [livingPeople] : []),
  ];
  return left.length === 0 ? 'Nothing is left out.' : `Left out: ${left.join(', ')}.`;
}
