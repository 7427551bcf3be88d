/** Why a new password is not accepted. There are no rules of composition: length and rarity are what count. */
export type PasswordRefusal =
  | { readonly kind: 'password-too-short'; readonly atLeast: number }
  | { readonly kind: 'password-too-long'; readonly atMost: number }
  | { readonly kind: 'password-too-common' }
  /** The one that is to be changed. */
  | { readonly kind: 'password-unchanged' };

const SHORTEST = 12;
const LONGEST = 200;

/** What people type when told to type twelve characters. Compared without case, spaces and punctuation. */
const TOO_COMMON: ReadonlySet<string> = new Set([
  'passwordpassword',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassw0rd',
  'mypassword123',
  'letmeinletmein',
  'welcomewelcome',
  'welcome12345',
  'welcome123456',
  'changemechangeme',
  'changeme1234',
  'administrator',
  'administrator1',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiopas',
  'qwertyuiopasdfghjkl',
  'qwertyqwerty',
  'qwerty123456',
  'asdfghjkl123',
  'zxcvbnm12345',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'abcdefghijkl',
  'abcdefghijklmnopqrstuvwxyz',
  'abcdef123456',
  'abcd12345678',
  'iloveyou1234',
  'liverpoolfc1',
  'liverpool1234',
  'manchester123',
  'manchesterunited',
  'correcthorsebatterystaple',
  'medicalexaminer',
  'medicalexaminer1',
  'medicalexaminers',
  'medicalexaminerofficer',
  'medicalexamineroffice',
  'bereavement1',
  'bereavementoffice',
  'scrutineer12',
  'scrutineer123',
  'scrutineerscrutineer',
  'hospital1234',
  'hospital12345',
  'nationalhealthservice',
  'summer202612',
  'winter202612',
]);

/** Longest run of one repeated or counted-up pattern that still says nothing: `aaaaaaaaaaaa`, `123123123123`. */
const LONGEST_PATTERN = 4;

/** One spelling for one password, however the keyboard composed its accents. Case and spaces count. */
function normalisePassword(typed: string): string {
  return typed.normalize('NFC');
}

/** Whether two passwords open the same slot. */
export function isSamePassword(one: string, other: string): boolean {
  return normalisePassword(one) === normalisePassword(other);
}

/** The bytes that go into the key derivation. The caller wipes them. */
export function passwordBytes(typed: string): Buffer {
  return Buffer.from(normalisePassword(typed), 'utf8');
}

/** Checks a password that someone is about to begin using. A password already in use is never checked. */
export function refusalOfNewPassword(typed: string): PasswordRefusal | null {
  const password = normalisePassword(typed);
  const length = [...password].length;
  if (length < SHORTEST) return { kind: 'password-too-short', atLeast: SHORTEST };
  if (length > LONGEST) return { kind: 'password-too-long', atMost: LONGEST };
  const plain = password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (TOO_COMMON.has(plain) || isOnePattern(plain) || isCountedUp(plain))
    return { kind: 'password-too-common' };
  return null;
}

/** `aaaaaaaaaaaa`, `abababababab`, `123412341234`; and a password of nothing but punctuation. */
function isOnePattern(plain: string): boolean {
  for (let size = 1; size <= LONGEST_PATTERN; size += 1) {
    if (
      plain ===
      plain
        .slice(0, size)
        .repeat(Math.ceil(plain.length / size))
        .slice(0, plain.length)
    )
      return true;
  }
  return false;
}

/** `123456789012`: each digit is one more than the digit before it. */
function isCountedUp(plain: string): boolean {
  if (!/^\d+$/.test(plain)) return false;
  const steps = [...plain].slice(1).map((digit, at) => (Number(digit) - Number(plain[at]) + 10) % 10);
  return steps.every((step) => step === 1) || steps.every((step) => step === 9);
}
