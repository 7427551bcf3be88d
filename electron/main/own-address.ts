/** The scheme of the window's own pages. Nothing outside this program answers it. */
export const OWN_SCHEME = 'scrutineer';

const OWN_HOST = 'app';

/** The one page there is. */
export const OWN_PAGE = `${OWN_SCHEME}://${OWN_HOST}/`;

/**
 * Whether an address is one of the window's own.
 *
 * Scheme and host are compared one by one: to Node every address of a scheme of one's own has the origin `"null"`,
 * as have all the strangers.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${OWN_SCHEME}:` &&
    url.host === OWN_HOST &&
    url.username === '' &&
    url.password === ''
  );
}
