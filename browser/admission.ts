import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a person who was let in holds. Both parts end with this run of the office. */
export interface Seat {
  /** Value of the HttpOnly cookie: out of reach of the page's scripts. */
  readonly cookie: string;
  /** Sent as a header with each call. Browsers send cookies to every port of 127.0.0.1, but this to ours only. */
  readonly windowKey: string;
}

/** How a person came in: through the window that was opened for them, or at an address opened by hand. */
export type Entrance = 'window' | 'by-hand';

/** Decides who may use the office through the browser. One token lets one browser in, once. */
export interface Admission {
  /**
   * Makes a token for the address that lets a browser in. The token made before it, if unspent, is void.
   *
   * @param lifetimeMs after which the token lets nobody in
   */
  issueToken(entrance: Entrance, lifetimeMs: number): string;
  /** Exchanges a token for a seat, which ends the seat given before; `null` if it is wrong, spent or too old. */
  spendToken(token: string): Seat | null;
  isSeated(cookie: string): boolean;
  holdsWindowKey(windowKey: string): boolean;
  /** How whoever holds the seat came in. */
  seatedBy(): Entrance | 'nobody';
  /** Calls `listener` whenever a seat is given, after the earlier one has ended. */
  onSeatGiven(listener: () => void): void;
}

interface OpenEntrance {
  readonly entrance: Entrance;
  readonly tokenDigest: Buffer;
  readonly untilMs: number;
}

interface Seated {
  readonly entrance: Entrance;
  readonly cookieDigest: Buffer;
  readonly keyDigest: Buffer;
}

/** @param nowMs milliseconds that only go forwards, from any start */
export function createAdmission(nowMs: () => number): Admission {
  let open: OpenEntrance | null = null;
  let seated: Seated | null = null;
  const listeners: (() => void)[] = [];
  return {
    issueToken(entrance, lifetimeMs) {
      const token = newSecret();
      open = { entrance, tokenDigest: digest(token), untilMs: nowMs() + lifetimeMs };
      return token;
    },
    spendToken(token) {
      if (open === null || !isSame(token, open.tokenDigest)) return null;
      const { entrance, untilMs } = open;
      open = null;
      if (nowMs() >= untilMs) return null;
      const seat = { cookie: newSecret(), windowKey: newSecret() };
      seated = { entrance, cookieDigest: digest(seat.cookie), keyDigest: digest(seat.windowKey) };
      for (const listener of listeners) listener();
      return seat;
    },
    isSeated: (cookie) => seated !== null && isSame(cookie, seated.cookieDigest),
    holdsWindowKey: (windowKey) => seated !== null && isSame(windowKey, seated.keyDigest),
    seatedBy: () => seated?.entrance ?? 'nobody',
    onSeatGiven(listener) {
      listeners.push(listener);
    },
  };
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

// Digests are of one length whatever was sent, so that the comparison takes one time, too.
function isSame(offered: string, kept: Buffer): boolean {
  return timingSafeEqual(digest(offered), kept);
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
