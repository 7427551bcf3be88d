/** For each category: what the records show, what a family said of it, and what the examiner made of it. */
export const CONCERN_STORIES = {
  'care-and-treatment': [
    'No senior review for 31 hours over a weekend.',
    'We kept asking who was in charge and nobody could say.',
    'The delay in review is worth the team’s own look.',
  ],
  delay: [
    'Antibiotics were written up at 02:10 and first given at 09:35.',
    'He was shivering all night and we were told the pharmacy was shut.',
    'The time to first dose is outside the trust’s own standard.',
  ],
  communication: [
    'The family was not told that the plan had changed to comfort care.',
    'I found out from the cleaner that Mum was dying.',
    'Not a matter of treatment; the ward should hear it.',
  ],
  'medicines-and-devices': [
    'The syringe driver stood still for four hours with a flat battery.',
    'The little light was red and I told them twice.',
    'The device has been kept, and the safety team should be told.',
  ],
  infection: [
    'Clostridioides difficile on day six, in a bay that stayed open.',
    'They moved her next to a man who was very poorly with it.',
    'For infection control to consider with the other two cases on the ward.',
  ],
  'falls-and-pressure-damage': [
    'A grade 3 sacral sore that is not on the admission body map.',
    'Nobody had looked at her back until I asked.',
    'Grade and date of onset need checking.',
  ],
  'end-of-life-care': [
    'Anticipatory medicines were not in the home for two nights.',
    'We rang and rang and were told a nurse would come by morning.',
    'The out-of-hours rota is the likely cause.',
  ],
  safeguarding: [
    'A bank card was used while the person was in hospital.',
    'I don’t want to accuse anybody, but somebody took her money.',
    'For the adult safeguarding team, with the date of the withdrawals.',
  ],
  'learning-disability-or-autism': [
    'A person with a learning disability; the hospital passport was in the locker, unread.',
    'He couldn’t tell them it hurt. I could have, if they’d rung.',
    'A learning review applies whatever the quality of care.',
  ],
  'severe-mental-illness': [
    'On clozapine; the last blood test was five months before.',
    'She stopped going because the clinic moved.',
    'Physical health checks fell between two services.',
  ],
  'child-death': [
    'A child: the overview panel is told in every case.',
    'We would like to know if anything could have been different.',
    'Statutory review; no particular criticism.',
  ],
  'maternal-death': [
    'Died nineteen days after giving birth.',
    'She said her leg hurt at every visit.',
    'For the national enquiry through the unit’s lead reporter.',
  ],
  'good-care': [
    'A healthcare assistant stayed two hours after her shift so that the patient was not alone.',
    'Please find out her name. We never had the chance to say thank you.',
    'Should reach the person and the ward.',
  ],
  other: [
    'A wedding ring recorded on admission is not among the effects.',
    'It’s only a ring, but it was fifty-one years.',
    'To the patient advice service, with the family’s agreement.',
  ],
} as const;

export type Category = keyof typeof CONCERN_STORIES;
// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const CATEGORIES = Object.keys(CONCERN_STORIES) as readonly Category[];

/** Who a concern is passed on to, and what they are asked. */
export const ROUTES = {
  'case-record-review': [
    'Mortality and learning from deaths',
    'Was the standard of care that which the trust expects, and what can be learnt?',
  ],
  'clinical-governance': [
    'Divisional governance, medicine',
    'Is this known to the division, and what has been done about it?',
  ],
  'patient-safety-incident': [
    'Patient safety team',
    'Is there an incident on the local system, and if not, will one be raised?',
  ],
  'learning-disability-review': [
    'Learning disability liaison',
    'Will you notify the national programme, and may the family be told when?',
  ],
  'child-death-review': [
    'Child death overview panel',
    'Please confirm that the notification has reached the panel.',
  ],
  'maternal-death-review': [
    'Maternity lead reporter',
    'Please confirm that the national enquiry has been told.',
  ],
  safeguarding: [
    'Adult safeguarding',
    'Is this person, or another at the same address, already known to you?',
  ],
  'complaints-signposting': [
    'Patient advice and liaison',
    'The family agreed to be rung by you; please say when you have.',
  ],
  'other-organisation': [
    'Patient safety and quality team',
    'Please tell us which team will look at this, and by when.',
  ],
} as const;

export type Route = keyof typeof ROUTES;
// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const ROUTE_CODES = Object.keys(ROUTES) as readonly Route[];

export const LEARNING_TRIGGERS = [
  'bereaved-concern',
  'staff-concern',
  'learning-disability-or-mental-illness',
  'provider-alarm',
  'death-not-expected',
  'informs-learning',
] as const;
