import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type LockedPackages, placesNeededBy, readLockfile } from '../production-packages.ts';
import { PROJECT } from '../set-up/project.ts';
import { EMBEDDED_WORKS, type EmbeddedWork, MIT_WITHOUT_FILE } from './embedded-works.ts';
import { licenceOf, strays } from './judge-licence.ts';

const LICENCE_FILE = /^(licen[cs]e|notice|copying)/i;
const RULE = '='.repeat(78);
/** The binary of a package for one platform comes without the licence of the package that it is a part of. */
const PART_FOR_A_PLATFORM = /-(?:android|darwin|freebsd|linux|win32|wasm32)-[a-z0-9-]+$/;

const HEAD = `Scrutineer is under the MIT licence. It is made with the work of others, which it carries unchanged. Their licences follow.
The desktop program's runtime, Electron, has its own notices beside the program: LICENSE.electron.txt and
LICENSES.chromium.html.`;

/**
 * The licences of everything that ships, as one text: what the office needs at run time and what is inside the built
 * window, as far as it is installed here. Parts for other platforms are not, and ship from there.
 *
 * @throws an Error that names each package under a licence that asks for more than a notice, under none that is known,
 *   or without its text
 */
export function thirdPartyNotices(packages: LockedPackages = readLockfile(), root: string = PROJECT): string {
  const places = [...placesNeededBy(Object.keys(packages['']?.dependencies ?? {}), packages)]
    .filter((place) => packages[place]?.optional !== true || existsSync(path.join(root, place)))
    .toSorted();
  const barred = strays(places, packages);
  if (barred.length > 0) throw new Error(`These may not ship:\n${barred.join('\n')}`);
  const found = places.map((place) => ({ place, text: licenceText(place, root) }));
  const mute = found.filter(({ text }) => text === null).map(({ place }) => place);
  if (mute.length > 0) throw new Error(`The text of these licences is not there:\n${mute.join('\n')}`);
  return [HEAD, ...found.map(({ place, text }) => section(place, text ?? '', packages))].join('\n\n') + '\n';
}

function section(place: string, text: string, packages: LockedPackages): string {
  const embedded = EMBEDDED_WORKS.filter(({ inside }) => inside === place).map(embeddedSection);
  const title = `${nameOf(place)} ${packages[place]?.version ?? ''} (${licenceOf(place, packages)})`;
  return [`${RULE}\n${title}\n${RULE}`, text, ...embedded].join('\n\n');
}

function embeddedSection({ name, licence, copyright, text }: EmbeddedWork): string {
  return [`In it: ${name} (${licence})`, copyright, ...(text === null ? [] : [standardText(text)])].join(
    '\n\n',
  );
}

function licenceText(place: string, root: string): string | null {
  const folder = path.join(root, place);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => LICENCE_FILE.test(name)) : [];
  if (files.length > 0) {
    return files
      .toSorted()
      .map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
      .join('\n\n');
  }
  const holder = MIT_WITHOUT_FILE[place];
  if (holder !== undefined) return `${holder}\n\n${standardText('mit')}`;
  return PART_FOR_A_PLATFORM.test(place) ? licenceText(place.replace(PART_FOR_A_PLATFORM, ''), root) : null;
}

function standardText(of: 'mit' | 'apache-2.0'): string {
  return readFileSync(path.join(import.meta.dirname, `${of}.txt`), 'utf8').trim();
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
