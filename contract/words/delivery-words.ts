import type { DeliveryWay, DestinationFault, RecipientKind } from '../for-window.ts';
import type { OutboxWay } from '../views.ts';

export const RECIPIENT_KIND_WORDS = {
  'coroner-area': 'Coroner’s office',
  'governance-team': 'Clinical governance team',
  'register-office': 'Register office',
  'appointing-body': 'Appointing body',
} as const satisfies Record<RecipientKind, string>;

export const DELIVERY_WAY_WORDS = {
  folder: 'A folder that the recipient reads',
  email: 'An e-mail in your own mail program',
  'by-hand': 'The recipient’s portal, or by hand',
} as const satisfies Record<DeliveryWay, string>;

export const DESTINATION_FAULT_WORDS = {
  'name-missing': 'Enter a name.',
  'code-unusable': 'The short name has lower-case letters, digits and hyphens, 1 to 30.',
  'folder-not-absolute':
    'Enter the whole path of the folder, from the root, the drive or the server: \\\\server\\share.',
  'email-missing': 'Enter the recipient’s e-mail address.',
  'encryption-key-unknown': 'An encryption key is the public key of age: it begins with age1. One on each line.',
} as const satisfies Record<DestinationFault, string>;

/** Why an answer that lies in the recipient's folder is not taken for one. */
export const ANSWER_TROUBLE_WORDS = {
  half: 'An answer lies there, but it is not whole or not readable. It may still be on its way; if it stays so, ask the recipient.',
  'other-export':
    'An answer lies there under this document’s name, but it is about another one. Ask the recipient which.',
  'other-manifest':
    'An answer lies there, but for other content than was delivered. Ask the recipient to check the package again.',
} as const satisfies Record<NonNullable<OutboxWay['answerTrouble']>, string>;
