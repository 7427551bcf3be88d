const ITEM = 'scrutineer-last-login-name';

/** Who unlocked last in this window, so that only the password is typed again; empty where nobody did. */
export function rememberedLoginName(): string {
  return sessionStorage.getItem(ITEM) ?? '';
}

export function rememberLoginName(loginName: string): void {
  sessionStorage.setItem(ITEM, loginName);
}
