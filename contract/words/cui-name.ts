/**
 * A person's name as CUI shows it: `HOLLOWAY, Margaret Anne (Mrs)`. No full stop stands after the title.
 *
 * @param forenames all forenames in order, or null where none is known
 * @param title or null where none is known
 */
export function formatName(surname: string, forenames: string | null, title: string | null): string {
  const capitals = surname.trim().toUpperCase();
  const given = forenames === null || forenames.trim() === '' ? capitals : `${capitals}, ${forenames.trim()}`;
  const bare = title === null ? '' : title.trim().replace(/\.+$/, '');
  return bare === '' ? given : `${given} (${bare})`;
}
