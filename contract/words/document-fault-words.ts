import type { DocumentFault, FaultyFact } from '../../domain/record/document-faults.ts';

/** What to put right, by the recorded fact that stops a document. */
const FAULTY_FACT_WORDS = {
  'nhs-number': 'The NHS number is missing or wrong. Record it again, or record that it is not known.',
  'gmc-number': 'A GMC number is missing or wrong. It has seven digits.',
  'name-of-deceased':
    'The name of the deceased is missing. Record it, or refer the death because identity is not known.',
  'date-of-birth': 'The date of birth cannot be written. Record it again.',
  'time-of-death': 'The date or time of death cannot be written. Record it again.',
  ground: 'The circumstances for the coroner are missing or stand there twice. Choose them in the referral.',
  'legal-route': 'The provision under which the coroner is told is missing. Choose it in the referral.',
  'where-the-body-lies': 'Where the body lies is missing. Record it.',
  'coroner-area': 'The coroner’s area is missing. Record it.',
  'referring-doctor': 'The referring doctor has no GMC number. Record it in the referral.',
  cause: 'A line of the cause of death is not as it must be. Look at the cause of death.',
  question: 'The notification asks nothing of its recipient. Write the question.',
  recipient: 'The recipient of the notification is missing. Name the organisation and the team.',
  certificate: 'The certificate is not recorded as it must be. Record its form and what it says.',
  transmission: 'How the certificate went to the registrar is not recorded. Record it.',
  office: 'The office’s own details are missing. An administrator completes them in the settings.',
  document:
    'No recorded fact explains this: the program made the document wrongly. Tell the help desk what stands in brackets.',
} as const satisfies Record<FaultyFact, string>;

/** One sentence for each fact that is missing or wrong, with the rules it breaks for whoever is asked for help. */
export function wordsOfFaults(faults: readonly DocumentFault[]): readonly string[] {
  const facts = [...new Set(faults.map(({ fact }) => fact))];
  return facts.map((fact) => {
    const rules = new Set(faults.filter((one) => one.fact === fact).map(({ rule }) => rule));
    const places =
      fact === 'document' ? new Set(faults.filter((one) => one.fact === fact).map(({ path }) => path)) : [];
    return `${FAULTY_FACT_WORDS[fact]} (${[...rules, ...places].join(', ')})`;
  });
}
