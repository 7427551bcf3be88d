declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** One death handled by the office. */
export type CaseId = Id<'case'>;
/** One thing one person did. UUIDv7. */
export type EntryId = Id<'entry'>;
/** A member of the office who can unlock it. */
export type UserId = Id<'user'>;
/** One installation of the program; the owner of one chain of entries. */
export type WorkstationId = Id<'workstation'>;
/** One document the office issued or began to issue. */
export type DocumentId = Id<'document'>;
