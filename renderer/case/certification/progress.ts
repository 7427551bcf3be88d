import type { RegistrarReply, Stamp } from '../../../contract/for-window.ts';
import type { CaseView } from '../../../contract/views.ts';

/** One of the four steps that a signed certificate takes. `halted`: the registrar asked something or sent it back. */
export interface Step {
  readonly name: 'declared' | 'sent' | 'received' | 'registered';
  readonly state: 'done' | 'next' | 'halted' | 'later';
  /** Who recorded it; null until it is done. */
  readonly stamp: Stamp | null;
  /** When it happened; null until it is done. */
  readonly at: string | null;
}

/** Whether the declaration that was made last still stands for the case. */
export function doesDeclarationStand(view: CaseView): boolean {
  const { case: onCase, declarationGaps } = view;
  if (onCase.declarations.length === 0) return false;
  return onCase.voided !== null || declarationGaps.includes('already-declared');
}

/** The registrar's last word on the certificate that stands; null where there is none. */
export function latestReply(view: CaseView): RegistrarReply | null {
  const declared = standingDeclaration(view);
  const reply = view.case.registrarReplies.at(-1) ?? null;
  return declared === null || reply === null || reply.stamp.clock < declared.clock ? null : reply.content;
}

/** Declared, sent, received, registered: each only as far as it counts for the declaration that stands. */
export function progressOf(view: CaseView): readonly Step[] {
  const { sentToRegistrar, registrarReplies } = view.case;
  const declared = standingDeclaration(view);
  const since = <Item extends { readonly stamp: Stamp }>(items: readonly Item[]): readonly Item[] =>
    declared === null ? [] : items.filter(({ stamp }) => stamp.clock > declared.clock);
  const sent = since(sentToRegistrar).at(-1) ?? null;
  const replies = since(registrarReplies);
  // Whoever asks something or registers it has it in hand.
  const received = replies.find(({ content }) => content.reply === 'received') ?? replies.at(0) ?? null;
  const registered = replies.findLast(({ content }) => content.reply === 'registered') ?? null;
  const last = replies.at(-1)?.content.reply ?? null;
  const reached = [
    { name: 'declared', stamp: declared, at: declared?.happenedAt ?? null },
    { name: 'sent', stamp: sent?.stamp ?? null, at: sent?.content.at ?? null },
    { name: 'received', stamp: received?.stamp ?? null, at: received?.content.at ?? null },
    { name: 'registered', stamp: registered?.stamp ?? null, at: registered?.content.at ?? null },
  ] as const;
  const next = reached.findIndex(({ stamp }) => stamp === null);
  const isHalted = last === 'query' || last === 'rejected';
  return reached.map(({ name, stamp, at }, position) => ({
    name,
    stamp,
    at,
    state: stamp !== null ? 'done' : position !== next ? 'later' : isHalted ? 'halted' : 'next',
  }));
}

function standingDeclaration(view: CaseView): Stamp | null {
  return doesDeclarationStand(view) ? (view.case.declarations.at(-1)?.stamp ?? null) : null;
}
