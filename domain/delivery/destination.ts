/** Whom a destination belongs to: the same kinds of recipient that documents are written for. */
export const RECIPIENT_KINDS = [
  'coroner-area',
  'governance-team',
  'register-office',
  'appointing-body',
] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** How a package reaches it: a folder the recipient reads, the user's own mail program, a person's hand, or a server. */
export const DELIVERY_WAYS = ['folder', 'email', 'by-hand', 'fhir-endpoint'] as const;
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];

/** Where documents are delivered to. A retired one stays readable and is no longer offered. */
export interface Destination {
  readonly destinationId: string;
  readonly name: string;
  readonly recipientKind: RecipientKind;
  readonly way: DeliveryWay;
  /** Stands in the names of folders and in manifests: lower-case letters, digits and hyphens, never a person's name. */
  readonly code: string;
  /** The recipient's folder, absolute; empty for any other way. */
  readonly folder: string;
  /** The recipient's address; empty for any other way. */
  readonly email: string;
  /** Public `age` keys for which packages are encrypted; none: they are not. */
  readonly ageRecipients: readonly string[];
  readonly retired: boolean;
}

export const DESTINATION_FAULTS = [
  'name-missing',
  'code-unusable',
  'folder-not-absolute',
  'email-missing',
  'encryption-key-unknown',
] as const;
export type DestinationFault = (typeof DESTINATION_FAULTS)[number];

/** From the root, a drive or a server: a folder that means the same wherever the program was started. */
const ABSOLUTE = /^(\/|[A-Za-z]:[\\/]|\\\\)/;
const CODE = /^[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?$/;
const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;
const AGE_RECIPIENT = /^age1[ac-hj-np-z02-9]{58}$/;

/** What keeps a destination from being used; empty where nothing does. Rule DLV-10. */
export function faultsOfDestination(destination: Destination): readonly DestinationFault[] {
  const { ageRecipients, code, email, folder, name, way } = destination;
  const found: readonly [boolean, DestinationFault][] = [
    [name.trim() === '', 'name-missing'],
    [!CODE.test(code), 'code-unusable'],
    [way === 'folder' && !ABSOLUTE.test(folder), 'folder-not-absolute'],
    [way === 'email' && !EMAIL.test(email), 'email-missing'],
    [!ageRecipients.every((key) => AGE_RECIPIENT.test(key)), 'encryption-key-unknown'],
  ];
  return found.filter(([isFault]) => isFault).map(([, fault]) => fault);
}

/** For whom each kind of document is written. */
const RECIPIENT_OF: Readonly<Record<string, RecipientKind>> = {
  'coroner-referral': 'coroner-area',
  'governance-notification': 'governance-team',
  'certificate-summary': 'register-office',
  'independence-notice': 'appointing-body',
};

/** Whether a document of this kind is for such a recipient; one that is not listed is for nobody. Rule DLV-11. */
export function isMeantFor(documentKind: string, recipientKind: RecipientKind): boolean {
  return RECIPIENT_OF[documentKind] === recipientKind;
}

/** Whether the program delivers by itself; otherwise a person does, and the program prepares. */
export function deliversItself(way: DeliveryWay): boolean {
  return way === 'folder' || way === 'fhir-endpoint';
}
