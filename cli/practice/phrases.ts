/** Sentences that people in an office write down. Each list is dealt in turn, so that a list reads like life. */
export const SPOKEN = [
  'She was so peaceful at the end. We had the window open and the blackbird was singing.',
  'He never wanted a fuss. We are just glad it was quick.',
  'The nurses were lovely. One of them had been to school with him.',
  'I keep thinking I should have rung the doctor on the Friday.',
  'We understood she was very ill, but nobody used the word dying until the last day.',
  'Thank you for explaining. I had looked it up and frightened myself.',
  'Dad always said he wanted to be buried with Mum, and we have a place.',
  'My brother lives in Canada; could somebody send him what you have told me?',
  'Nobody has ever asked me that before. No, I have nothing to complain of.',
  'She had been ready to go for years, she told everyone so.',
  'It was the right decision to stop. I needed to hear a doctor say it.',
  'He was a difficult man and a good father. Please write that down somewhere.',
  'We were with her, all four of us, taking turns.',
  'I would like to know why he was moved at midnight.',
  'The ambulance was there in nine minutes. They could not have done more.',
  'I do not understand the second word on the certificate. Is it the same as old age?',
  'We are Muslims and would like to bury him before Friday prayers if at all possible.',
  'The rabbi is waiting for our call; how soon could she be released?',
  'I had no idea it had spread. She kept it from us, she would.',
  'They let the dog in. That meant everything.',
  'Please ring after four, I cannot talk at work.',
  'My English is not so good; my son will tell me after.',
  'I am not next of kin, only the neighbour, but there is nobody else.',
  'It is a relief, and then I feel dreadful for saying so.',
  'We want to thank Sister on Ward 4 by name.',
  'Was it the fall? That is all I want to know.',
  'He was on so many tablets. Somebody must have checked them?',
  'I am content with that cause. It is what the consultant told us.',
  'Could the register office ring my daughter instead? I do not hear well on the telephone.',
  'She was ninety-six and still cross about the crossword.',
] as const;

export const OFFICE_VIEW = [
  'Calm, well prepared, no concern.',
  'Grieving and tired; asked good questions.',
  'Understood the cause and repeated it back correctly.',
  'Some guilt about timing, answered with the ME’s explanation.',
  'Grateful for the call. Wants nothing further.',
  'Would like the written explanation by post.',
  'A concern lies behind the question about the move; raised separately.',
  'Distressed; a second call was offered and accepted.',
  'Angry with the ward, not with the cause.',
  'Speaks for the whole family by agreement.',
  'Interpreter was on the line throughout.',
  'Short call at the person’s wish.',
] as const;

export const ATTEMPTS = {
  'no-answer': ['Rang out twice.', 'No answer, no machine.', 'Line engaged for twenty minutes.'],
  'message-left': [
    'Left our number and hours, no details.',
    'Left a message with no name of the deceased.',
    'Message with the receptionist at her place of work, number only.',
  ],
  'wrong-number': [
    'A garage; number in the notes has two digits swapped.',
    'Belongs to somebody else now.',
    'Number no longer in use.',
  ],
  'call-back-asked': [
    'At the crematorium office; asked us to ring after three.',
    'Driving, will speak this evening.',
    'Asked to be rung when her sister is there.',
  ],
} as const;

export const PROMISES = [
  'Ring back when the coroner has answered',
  'Send the written explanation of the cause',
  'Ask the ward about the missing ring',
  'Tell the register office to ring the daughter',
  'Find out who stayed with him that night',
  'Ring on Thursday with the registration appointment',
  'Ask the consultant whether she would speak with the family',
  'Send the leaflet about the coroner in large print',
  'Let the funeral director know when papers have gone',
  'Pass thanks to Ward 4 by name',
] as const;

export const RECORDS_SEEN = [
  'Admission notes, observation charts, drug chart and imaging of the last admission.',
  'Summary care record, last ten consultations and the out-of-hours notes.',
  'Hospice notes and the palliative consultant’s letters of the last year.',
  'Paper notes in two volumes, electronic results, and the ambulance record.',
  'Care home daily notes for four weeks, medicine charts and the practice’s summary.',
  'Intensive care charts, microbiology, and the referring ward’s notes.',
  'Neonatal chart, obstetric notes and the placental report.',
  'Discharge letters of the last three stays and the community nurses’ record.',
] as const;

export const NOT_AVAILABLE = [
  'Ambulance record not yet received; asked for again.',
  'The first volume of paper notes is in another hospital’s store.',
  'Care home’s fluid charts were not sent.',
  'Mental health notes are on a system this office cannot open.',
  'Imaging done abroad; only the report was seen.',
] as const;

export const PROPORTION = [
  'A known illness with a predictable course: the last admission and the plan were enough.',
  'Went back two years because of the repeated admissions.',
  'Read every entry of the last 48 hours, since the death was not expected.',
  'Read with particular care for falls and medicines, which the family asked about.',
  'Community death of a well-known person: summary, last contacts and plan.',
  'Whole stay read; many teams and one open question about the times.',
] as const;

export const SAID_BY_PRACTITIONER = [
  'Agreed after going through the last blood results together.',
  'Had thought of writing “old age” and gives the illness after talking it over.',
  'Knew the person for eleven years and is sure.',
  'Explains that the scan report came after the first draft.',
  'Would have liked a post-mortem; the family does not want one, and it is not needed for the cause.',
  'Unsure of the order of two lines; the sequence was agreed.',
  'Confirms there was no fall in this admission.',
  'Had not known of the scan in the spring and will ask the chest team.',
  'Agrees that frailty contributed and did not cause.',
  'Certain of the cause; had only left out the interval.',
] as const;

export const NO_DISCUSSION_DETAIL = {
  'agrees-with-written-account': 'The written account is complete, and the examiner agrees with it.',
  'officer-spoke': 'The officer spoke with the practitioner and reported; nothing was left open.',
  'practitioner-not-available': 'On nights and then on leave; a colleague confirmed the written account.',
  'examiner-not-available': 'The examiner’s session had ended; the stated cause goes forward unchanged.',
  other: 'Exchange by secure e-mail instead; both messages are in the notes.',
} as const;

export const NO_CONVERSATION_DETAIL = {
  declined: 'Said kindly that she would rather not talk about it, and has our number.',
  'no-response': 'Five calls on different days and a letter without an answer.',
  'no-informant': 'No relative or friend is known to the ward, the practice or the council.',
  other: 'The solicitor acting for the estate asked that contact be in writing only.',
} as const;

export const NOTES = [
  'Notes collected from the bereavement office at ten.',
  'The practice will send the summary by secure mail this afternoon.',
  'Cause chased with the ward; the doctor is back on Thursday.',
  'Mortuary confirms arrival and that the effects are listed.',
  'The funeral director asks for a day; told them it depends on the register office.',
  'Scan report printed and put with the papers.',
  'Ward clerk will find the second volume.',
  'Typed in from the paper sheet of the downtime on Tuesday.',
  'The family’s letter has been put into the paper file.',
  'Spoke with the chaplain, who knows the family.',
] as const;

export const IMPORTANT_NOTES = [
  'DO NOT RING before noon: the widow works nights.',
  'Two brothers do not speak to each other. Ring each of them.',
  'Pacemaker still in place; the mortuary knows.',
  'Press interest: send every call to the lead examiner.',
  'Infection risk, tuberculosis; the mortuary has been told.',
  'A relative works on the ward. Mind who can see the notes.',
  'The son has asked for a BSL interpreter at every contact.',
  'Safeguarding: nobody at the home address is to be told anything.',
] as const;

export const LATE_NEWS = [
  'Histology came back today and names another primary.',
  'The daughter rang to say that he had fallen in the bathroom the day before he was admitted.',
  'A second medicine chart was found behind the locker.',
  'Microbiology telephoned a late result of the blood culture.',
  'The ward found the ring; the family has been told.',
  'The care home’s night record has now come, and agrees with what was known.',
] as const;

export const CORRECTIONS = [
  'Wrong relative was named.',
  'Date of the call was a day out.',
  'Two words were heard wrongly.',
  'Typed into the wrong box.',
  'The doctor’s grade was wrong.',
] as const;

export const CONFLICTS = [
  'I treated this person in clinic in the last year.',
  'The attending practitioner and I are married to each other.',
  'The deceased was my cousin.',
  'I share a practice partnership with the attending practitioner.',
] as const;

export const REASONINGS = [
  'The coroner has the practitioner’s and the family’s account and does not take the death; the certificate follows.',
  'The two causes name the same illness, one by its complication; the lower line says what began it.',
  'The family would have wished for the coroner; the reasons why none of the grounds applies were explained and accepted.',
  'The practitioner’s wording is the more exact after the late scan, and the examiner’s earlier one is left as it was.',
  'The fall came after the stroke, not before it, as the ambulance record shows; the coroner agreed.',
] as const;

export const ANSWER_REASONS = {
  established: [
    'Fits history, course and results.',
    'Clear from imaging and from the practitioner’s account.',
    'Consistent in every source that was read.',
    'Most likely cause on the balance of probabilities, and nothing speaks against it.',
  ],
  'not-established': [
    'Neither the records nor the practitioner can name a cause.',
    'Two causes are equally likely, and one of them would be notifiable.',
  ],
  'not-reportable': [
    'None of the fifteen circumstances applies.',
    'The fall was asked about: no injury and no part in the death.',
    'The procedure was without complication and played no part.',
    'A natural disease, known and treated.',
  ],
  reportable: [
    'A circumstance of the regulations applies; see the referral.',
    'More than a trivial part in the death cannot be excluded.',
  ],
  'no-concern': [
    'Asked the family, read the notes; nothing to pass on.',
    'Care was timely, kind and well recorded.',
    'Small omissions in charting that made no difference.',
    'The family praises the ward; passed on by telephone.',
  ],
  concern: ['See the concern that was raised.', 'To be passed on; the family knows.'],
} as const;

export const PREPARATION = [
  'No surgery in the last year. No recorded falls this admission. No pressure damage.',
  'DNACPR form of this year and a treatment escalation plan are on file.',
  'No known learning disability or severe mental illness.',
  'A stick for outdoors since the spring; no falls known.',
  'Pressure sore, grade 2, present on admission.',
  'Right hip replaced in 2019, no later trouble.',
  'Hospital passport seen; glasses and hearing aids came in with it.',
  'Lived alone with carers twice a day; cleaned and cooked until the summer.',
  'A ward complaint from June is with the patient advice service.',
  'Imaging: CT of head and chest this admission, both reported.',
] as const;

export const CLOSING = [
  'Registered, family told, nothing left open.',
  'All four tracks are finished.',
  'The coroner has concluded; nothing further for this office.',
  'The governance team’s receipt is on file.',
  '',
] as const;

export const REOPENING = {
  'add-concern': 'The family wrote after the funeral about the last night.',
  'amend-cause': 'The histology report changes line 1(b).',
  'amend-other-information':
    'The occupation was recorded wrongly and the family asks for it to be put right.',
  'certificate-rejected': 'The register office sent the certificate back: the qualification is missing.',
  'new-information': 'A call from the care home about a fall that nobody had mentioned.',
} as const;
