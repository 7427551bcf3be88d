import type { SendingOffice } from '../../../domain/referrals/coroner-referral.ts';
import {
  drawRule,
  moveDown,
  PAGE,
  printable,
  setText,
  SMALL,
  STRONG,
  type Paper,
  type TextPlace,
} from './paper.ts';
import { officeLines } from './words.ts';

/** Who writes, on the left; which document this is, on the right. */
export function writeLetterhead(paper: Paper, office: SendingOffice, references: readonly string[]): void {
  const { doc } = paper;
  const left: TextPlace = { x: PAGE.left, width: PAGE.inner * 0.56 };
  const right: TextPlace = { x: PAGE.left + PAGE.inner * 0.6, width: PAGE.inner * 0.4 };
  doc.y = 38;
  const top = doc.y;
  const sender = doc.struct('Sect');
  paper.root.add(sender);
  setText(paper, sender, { tag: 'P', text: printable(paper, office.name), place: left, style: STRONG });
  const lines = officeLines(office);
  if (lines !== null)
    setText(paper, sender, { tag: 'P', text: printable(paper, lines), place: left, style: SMALL });
  const end = doc.y;
  doc.y = top;
  const [number, ...rest] = references.map((line) => printable(paper, line));
  setText(paper, sender, { tag: 'P', text: number ?? '', place: right, style: STRONG });
  setText(paper, sender, { tag: 'P', text: rest.join('\n'), place: right, style: SMALL });
  sender.end();
  doc.y = Math.max(doc.y, end) + 8;
  drawRule(paper, 'strong');
  moveDown(paper, 11);
}
