/** From the root, a drive or a server: a folder that means the same wherever the program was started. */
const ABSOLUTE = /^(\/|[A-Za-z]:[\\/]|\\\\)/;

export function isAbsoluteFolder(path: string): boolean {
  return ABSOLUTE.test(path);
}
