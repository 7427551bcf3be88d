/** One check that reads the sources and runs none of them. */
export interface StaticCheck {
  readonly title: string;
  /** A script below node_modules, run with Node, and its arguments. */
  readonly command: readonly [script: string, ...args: string[]];
}

/** In the order they are worth reading: a type error often explains what the later ones say. */
export const STATIC_CHECKS: readonly StaticCheck[] = [
  { title: 'types: every room compiles and sees only what it may', command: ['typescript/bin/tsc', '-b'] },
  { title: 'lint: no rule of the house is broken', command: ['oxlint/bin/oxlint'] },
  {
    title: 'format: every file is as Prettier writes it',
    command: ['prettier/bin/prettier.cjs', '--check', '.'],
  },
  { title: 'unused: no file, export or dependency is left over', command: ['knip/bin/knip.js'] },
];
