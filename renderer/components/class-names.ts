/**
 * Reads class names of one CSS module. A name the module lacks is a slip of the pen: it throws while developing
 * and is left out in a release.
 *
 * @returns a function that joins the given names, passing over `false` and `null`
 */
export function classesOf(
  module: CSSModuleClasses,
): (...names: readonly (string | false | null)[]) => string {
  return (...names) =>
    names
      .filter((name) => name !== false && name !== null)
      .map((name) => {
        const written = module[name];
        if (written === undefined && import.meta.env.DEV)
          throw new Error(`No class "${name}" in this CSS module`);
        return written ?? '';
      })
      .join(' ');
}
