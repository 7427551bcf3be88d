import type { Answer, CaseContact, Contact } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';

/** What the boxes of a contact hold; empty texts stand for nothing chosen or nothing said. */
export interface ContactBoxes {
  /** Kept with the typing, so that a second try after a lost answer is the same contact and no twin. */
  readonly contactId: string;
  /** The entry that stood on the screen when the typing began; null for somebody new. */
  readonly base: string | null;
  readonly name: string;
  readonly relationship: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly isNextOfKin: boolean;
  readonly mayRegister: Answer | '';
  readonly mayBeTold: Contact['mayBeTold'] | '';
  readonly presentAtDeath: Answer | '';
  readonly informedOfDeath: Answer | '';
  readonly language: string;
  readonly interpreterNeeded: boolean;
  readonly signLanguage: boolean;
  readonly otherNeeds: string;
  readonly bestTimes: string;
  readonly doNotContact: boolean;
}

export const NEW_CONTACT: ContactBoxes = {
  contactId: '',
  base: null,
  name: '',
  relationship: '',
  phone: '',
  email: '',
  address: '',
  isNextOfKin: false,
  mayRegister: '',
  mayBeTold: '',
  presentAtDeath: '',
  informedOfDeath: '',
  language: '',
  interpreterNeeded: false,
  signLanguage: false,
  otherNeeds: '',
  bestTimes: '',
  doNotContact: false,
};

export function contactBoxes({ content, stamp }: Pick<CaseContact, 'content' | 'stamp'>): ContactBoxes {
  return { ...content, base: stamp.entry };
}

export function contactProblems(
  boxes: ContactBoxes,
  idOf: (part: string) => string,
): readonly FieldProblem[] {
  const asked = (isMissing: boolean, part: string, message: string): readonly FieldProblem[] =>
    isMissing ? [{ fieldId: idOf(part), message }] : [];
  return [
    ...asked(boxes.name.trim() === '', 'name', 'Write the person’s name.'),
    ...asked(boxes.mayBeTold === '', 'mayBeTold', 'Choose what this person may be told.'),
  ];
}

/**
 * The contact to record; null while what they may be told is open, which is never guessed. Other questions that nobody
 * answered are recorded as not known.
 */
export function contactToRecord(boxes: ContactBoxes): Contact | null {
  const { contactId, mayBeTold } = boxes;
  if (mayBeTold === '' || contactId === '') return null;
  return {
    contactId,
    name: boxes.name.trim(),
    relationship: boxes.relationship.trim(),
    phone: boxes.phone.trim(),
    email: boxes.email.trim(),
    address: boxes.address.trim(),
    isNextOfKin: boxes.isNextOfKin,
    mayRegister: answered(boxes.mayRegister),
    mayBeTold,
    presentAtDeath: answered(boxes.presentAtDeath),
    informedOfDeath: answered(boxes.informedOfDeath),
    language: boxes.language.trim(),
    interpreterNeeded: boxes.interpreterNeeded,
    signLanguage: boxes.signLanguage,
    otherNeeds: boxes.otherNeeds.trim(),
    bestTimes: boxes.bestTimes.trim(),
    doNotContact: boxes.doNotContact,
  };
}

function answered(answer: Answer | ''): Answer {
  return answer === '' ? 'not-known' : answer;
}
