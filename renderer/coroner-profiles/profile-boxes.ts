import { type CoronerProfile, type ProfileBox, REFERRAL_PIECES } from '../../contract/for-window.ts';
import type { FieldProblem } from '../components/error-summary.tsx';

/** A box of a profile as it stands on the screen: the limit as it was typed. */
export interface TypedBox extends Omit<ProfileBox, 'limit'> {
  readonly limit: string;
}

export interface TypedProfile extends Omit<CoronerProfile, 'boxes'> {
  readonly boxes: readonly TypedBox[];
}

/** The most characters that a box of any portal may be said to take. */
const HIGHEST_LIMIT = 100_000;

export function typedProfile(profile: CoronerProfile): TypedProfile {
  return {
    ...profile,
    boxes: profile.boxes.map((box) => ({ ...box, limit: box.limit === null ? '' : String(box.limit) })),
  };
}

export function profileOf(typed: TypedProfile): CoronerProfile & { boxes: ProfileBox[] } {
  return {
    ...typed,
    coronerArea: typed.coronerArea.trim(),
    where: typed.where.trim(),
    boxes: typed.boxes.map(({ label, limit, piece }) => ({
      piece,
      label: label.trim(),
      limit: limit.trim() === '' ? null : Number(limit.trim()),
    })),
  };
}

export function limitId(at: number): string {
  return `profile-limit-${String(at)}`;
}

export function profileProblems({ boxes, coronerArea }: TypedProfile): readonly FieldProblem[] {
  return [
    ...(coronerArea.trim() === ''
      ? [{ fieldId: 'profile-area', message: 'Enter the coroner area, as the cases name it.' }]
      : []),
    ...(boxes.length === 0 ? [{ fieldId: 'profile-boxes', message: 'Add at least one box.' }] : []),
    ...boxes.flatMap(({ limit }, at) =>
      isLimit(limit.trim())
        ? []
        : [
            {
              fieldId: limitId(at),
              message: 'Write a whole number of characters from 2, or leave it empty.',
            },
          ],
    ),
  ];
}

function isLimit(text: string): boolean {
  return text === '' || (/^\d{1,6}$/.test(text) && Number(text) >= 2 && Number(text) <= HIGHEST_LIMIT);
}

/** The piece that the next box begins with: the first that has none. Null where every piece has its box. */
export function nextPiece(boxes: readonly TypedBox[]): ProfileBox['piece'] | null {
  return REFERRAL_PIECES.find((piece) => boxes.every((box) => box.piece !== piece)) ?? null;
}

/** The boxes with one moved by one place. */
export function moved(boxes: readonly TypedBox[], at: number, by: -1 | 1): readonly TypedBox[] {
  const [one, other] = [boxes[at], boxes[at + by]];
  if (one === undefined || other === undefined) return boxes;
  return boxes.map((box, index) => (index === at ? other : index === at + by ? one : box));
}
