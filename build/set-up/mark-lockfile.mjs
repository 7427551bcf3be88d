// Run after every `npm install`: node build/set-up/mark-lockfile.mjs
//
// The database driver ships a binding.gyp beside its ready-made binaries. npm 10 compiles whatever has one, unless the
// lockfile says not to, and `npm install` drops that word when it writes the file anew. Where allowScripts is known
// (npm 11.16 and later) package.json says the same.

import fs from 'node:fs';

const lockfile = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(fs.readFileSync(lockfile, 'utf8'));
lock.packages['node_modules/better-sqlite3'].gypfile = false;
fs.writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
