import type { DocumentMoment, RecordAnchor, SendingOffice } from '../../domain/referrals/coroner-referral.ts';

/** A label with its value; null is printed as "Not recorded". */
export type PrintedFact = readonly [label: string, value: string | null];

/** One piece of a section, in the order in which it is read. */
export type PrintPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Said beside the matter: smaller, and of less weight. */
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'alert'; readonly heading: string; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly PrintedFact[] }
  | {
      readonly kind: 'table';
      /** Shares of the page's width, in hundredths. */
      readonly columns: readonly { readonly heading: string; readonly share: number }[];
      readonly rows: readonly (readonly string[])[];
    };

export interface PrintSection {
  readonly heading: string;
  readonly parts: readonly PrintPart[];
}

/**
 * Everything of one case for the paper file or an auditor, in words. It is no document of the outbox: nobody is sent it,
 * and it has no number of its own. Assembled by `application/case-print/`, set by `pdf/case-print-pdf.ts`.
 */
export interface CasePrint {
  readonly office: SendingOffice;
  /** Who died, for the head of every page. */
  readonly name: string;
  /** What nobody may overlook on any page, such as `VOID`; empty in ordinary work. */
  readonly marks: readonly string[];
  readonly printedAt: DocumentMoment;
  readonly printedBy: string;
  /** The head is the entry that says that this print was made. */
  readonly record: RecordAnchor;
  /** The same in a frame at the beginning, with the reason. */
  readonly alerts: readonly { readonly heading: string; readonly text: string }[];
  readonly banner: readonly PrintedFact[];
  readonly sections: readonly PrintSection[];
}
