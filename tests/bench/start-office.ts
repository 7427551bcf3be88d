import { openOffice } from '../../office/open-office.ts';
import { LOGIN } from './login.ts';

/** Started as a process of its own: opens the office, unlocks, lists, and prints what it took. */
const folder = process.argv[2] ?? '';
const begun = performance.now();
const door = await openOffice({ dataFolder: folder, outboxFolder: null, practice: false, workers: null });
const readyMs = performance.now() - begun;
await door.call('unlock', LOGIN);
const unlockedMs = performance.now() - begun;
await door.call('list-worklist', { filter: 'open', order: 'due', after: null, limit: 200 });
const listedMs = performance.now() - begun;
await door.call('find-cases', { text: 'rees', limit: 50 });
const rssMiB = process.memoryUsage().rss / 1024 / 1024;
process.stdout.write(JSON.stringify({ readyMs, unlockedMs, listedMs, rssMiB }));
await door.close();
