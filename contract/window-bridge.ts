import type { Reply } from './reply.ts';
import type { Topic } from './topics.ts';

/** `window.office` of the desktop: carries calls and topics, unchanged, between the window and the office. */
export interface OfficeBridge {
  /** Never rejects. A fault with the reference `unreachable` means that no answer was heard. */
  call(method: string, input: unknown): Promise<Reply>;
  subscribe(listener: (topic: Topic) => void): () => void;
}

/** What the person chose in the desktop's own menu bar; the window does it, with the rights of whoever is there. */
export type MenuAct = 'new-case' | 'find-case' | 'lock' | 'help' | 'print';

export type DocumentSaving =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'not-saved';
      readonly why: 'unsuitable' | 'disk-full' | 'read-only' | 'denied' | 'io-error';
    };

export interface PagePrinting {
  readonly kind: 'printed' | 'cancelled' | 'failed';
}

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['compact', 'comfortable'] as const;

/** How a window looks: chosen on this computer, for whoever sits at it. Says nothing of anybody. */
export interface Appearance {
  readonly theme: (typeof THEMES)[number];
  readonly density: (typeof DENSITIES)[number];
}

/** `window.host` of the desktop: what only a program on the computer can do. Each thing has a name of its own. */
export interface HostBridge {
  /**
   * Asks the person where to put a document, and writes it there whole or not at all.
   *
   * @param base64 the bytes of a PDF or JSON document, or of a list as CSV
   * @param suggestedName such as `referral-2026-00012.pdf`; the person may choose another
   */
  saveDocument(base64: string, suggestedName: string): Promise<DocumentSaving>;
  /** Shows the system's print dialog for what is on the screen. */
  printPage(): Promise<PagePrinting>;
  /** What was chosen at an earlier start, or is chosen at first. */
  readAppearance(): Promise<Appearance>;
  /** Keeps the choice for the next start, and has the frame and the menus follow it. */
  keepAppearance(appearance: Appearance): Promise<void>;
  /** Calls `listener` for each choice in the menu bar. Returns the function that stops it. */
  onMenu(listener: (act: MenuAct) => void): () => void;
}

/** Everything the desktop gives its window. A window in a browser has neither. */
export interface WindowBridge {
  readonly office: OfficeBridge;
  readonly host: HostBridge;
}
