import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { choose, pressAndHear } from './steps/answering.ts';
import { logConversation } from './steps/conversations.ts';
import { lock, setUpOffice, unlock } from './steps/door.ts';
import { answerByKeyboard, askQuestion, raised, raisedPanel } from './steps/evidence.ts';
import { FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import {
  agreeToPractitionerCause,
  answerQuestion,
  declare,
  declareIndependence,
  discuss,
  PRACTITIONER,
  recordPractitioner,
  recordPractitionerCause,
  review,
} from './steps/scrutiny.ts';
import { goToSection, openCase, workOn } from './steps/worklist.ts';

const CAUSE = {
  '1a': { text: 'Bronchopneumonia', interval: '3 days' },
  '1b': { text: 'MND', interval: '2 years' },
} as const;
const ABBREVIATION = /Line 1b: .*MND/;
const REVIEW = /bereaved raised a concern/;
const NOBODY_CAME = 'Nobody came for an hour when she rang, on both evenings.';

test('what the record raises is answered from the keyboard, stays answered, and comes back with what is new', async ({
  office,
}) => {
  test.setTimeout(120_000);
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await recordPractitioner(page, PRACTITIONER);
  await recordPractitionerCause(page, CAUSE);

  await test.step('what is asked about a line stands below the lines, and not while the words are typed', async () => {
    const asked = workOn(page, 'Cause of death').getByRole('list', { name: 'Asked about the wording' });
    await expect(asked).toContainText([ABBREVIATION]);
    const line = page.getByRole('textbox', { name: /^Practitioner’s cause, line 1b, (?!time)/ });
    await line.fill('MND, bulb');
    await expect(asked).toHaveCount(0);
    await line.fill(CAUSE['1b'].text);
    await expect(asked).not.toHaveCount(0);
  });

  await test.step('an abbreviation is asked about, answered, and not asked again when it is agreed so', async () => {
    await askQuestion(page, 1);
    const item = raised(page, ABBREVIATION);
    await expect(item).toContainText('Practitioner’s cause, line 1b: MND, 2 years');
    await answerByKeyboard(page, ABBREVIATION, { arrows: 0, because: '' });
    await expect(item).toHaveCount(0);
    await declareIndependence(page);
    await agreeToPractitionerCause(page);
    await askQuestion(page, 1);
    await expect(raised(page, ABBREVIATION)).toHaveCount(0);
    await raisedPanel(page)
      .getByText(/^Answered \(/)
      .click();
    await expect(raisedPanel(page)).toContainText('Asked, and the practitioner confirms');
  });

  await test.step('a concern of the family calls for a review, and begins a concern with their words', async () => {
    await logConversation(page, { ...CALL, said: NOBODY_CAME, concern: true });
    await askQuestion(page, 3);
    await expect(raised(page, REVIEW)).toContainText(NOBODY_CAME);
    await raised(page, REVIEW)
      .getByRole('button', { name: /^Raise this concern/ })
      .click();
    const form = workOn(page, 'Governance');
    await expect(form.getByRole('textbox', { name: /own words/ })).toHaveValue(NOBODY_CAME);
    await expect(form.getByRole('radio', { name: 'The family' })).toBeChecked();
    await expect(form.getByRole('button', { name: /From which conversation$/ })).toContainText(CALL.person);
  });

  await test.step('a lock in the middle of the sentence keeps the typed answer', async () => {
    await askQuestion(page, 3);
    await raised(page, REVIEW)
      .getByRole('button', { name: /^Answer/ })
      .click();
    const sentence = page.getByRole('group', { name: REVIEW }).getByRole('textbox');
    await choose(page, 'What you made of it', 'Done');
    await sentence.fill('Asked for by letter to the quali');
    await lock(page);
    await unlock(page, FOUNDER);
    await expect(sentence).toHaveValue('Asked for by letter to the quali');
    await expect(page.getByRole('radio', { name: 'Done' })).toBeChecked();
    await sentence.focus();
    await page.keyboard.press('Control+Enter');
    await expect(raised(page, REVIEW)).toHaveCount(0);
  });

  await test.step('a new entry opens it again, and says what is new', async () => {
    await logConversation(page, { ...CALL, said: 'And her hearing aid is lost.', concern: true });
    await askQuestion(page, 3);
    const item = raised(page, REVIEW);
    await expect(item.getByRole('listitem').filter({ hasText: 'New' })).toHaveCount(1);
    await expect(item.getByRole('listitem').filter({ hasText: 'New' })).toContainText('hearing aid');
    await expect(item).toContainText('Done: Asked for by letter');
    await answerByKeyboard(page, REVIEW, { arrows: 0, because: 'The same review looks at it.' });
    await expect(raised(page, REVIEW)).toHaveCount(0);
  });
});

const CALL = { withWhom: 'Family or representative', person: 'Wilf Quillfeather' } as const;
const INJURY = /injury is recorded/;

test('a fall told by the family stands on the coroner’s card, and nobody signs past a recorded injury in silence', async ({
  office,
}) => {
  test.setTimeout(120_000);
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await recordPractitioner(page, PRACTITIONER);
  await recordPractitionerCause(page, {
    '1a': { text: 'Bronchopneumonia', interval: '3 days' },
    '1b': { text: 'Chronic obstructive pulmonary disease', interval: '9 years' },
  });
  await declareIndependence(page);
  await review(page, 'Seen in full.');
  await discuss(page, PRACTITIONER.name, 'The practitioner’s cause stands');
  await agreeToPractitionerCause(page);

  await test.step('the words of the call stand beside the circumstance', async () => {
    await logConversation(page, {
      ...CALL,
      said: 'She fell by the bed two nights before, and nobody wrote it down.',
      concern: false,
    });
    await askQuestion(page, 2);
    await expect(raisedPanel(page)).toContainText('She fell by the bed two nights before');
  });

  await test.step('to tell the coroner leads to the referral with that ground ticked', async () => {
    await raisedPanel(page)
      .getByRole('button', { name: /^Tell the coroner/ })
      .first()
      .click();
    const ground = workOn(page, 'Coroner').getByRole('checkbox', { name: /^3\(1\)\(a\)\(v\)/ });
    await expect(ground).toBeChecked();
    await expect(workOn(page, 'Coroner').getByText('Kept as a draft, not recorded yet')).toBeVisible();
  });

  await test.step('a recorded injury stops the declaration until somebody says why in a sentence', async () => {
    await goToSection(page, 'Details');
    const group = page.getByRole('region', { name: 'Circumstances', exact: true });
    await choose(group, 'Was there another injury?', 'Yes');
    await group.getByRole('textbox', { name: /^What is known of it/ }).fill('Bruise on the forearm');
    await pressAndHear(page, /^Record circumstances/, 'Recorded: circumstances');
    await answerQuestion(page, 1, 'Established', 'The records and the discussion agree.');
    await answerQuestion(page, 2, 'Not reportable', 'Nothing speaks for a ground.');
    await answerQuestion(page, 3, 'No concern', 'Nothing to pass on.');
    const declaration = page.locator('#declaration');
    await expect(declaration.getByRole('button', { name: 'Declare cause of death' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await declaration.getByRole('button', { name: /circumstances? for the coroner/ }).click();
    await expect(page.locator('#evidence')).toBeFocused();
    await raised(page, INJURY)
      .getByRole('button', { name: /^Answer/ })
      .click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Write why, in a sentence.').first()).toBeVisible();
    await page.keyboard.type('From the cannula, as the ward wrote the same hour.');
    await page.keyboard.press('Control+Enter');
    await expect(raised(page, INJURY)).toHaveCount(0);
  });

  await test.step('then it is declared', async () => {
    await declare(page, FOUNDER.password);
    await expect(page.getByText('Declaration made').first()).toBeVisible();
  });
});
