const LOGIN_NAME = /^[a-z0-9][a-z0-9._-]{1,39}$/;

export const LOGIN_NAME_HINT = 'Small letters, digits, dots and dashes; two to forty of them. Not a secret.';

/** A login name as it is typed, with the letters it may have. */
export function asLoginName(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, '')
    .slice(0, 40);
}

export function isLoginName(text: string): boolean {
  return LOGIN_NAME.test(text);
}
