/** The work of others inside a package, whose licence its own licence file leaves out. Found by reading its sources. */
export interface EmbeddedWork {
  readonly inside: string;
  readonly name: string;
  readonly licence: string;
  readonly copyright: string;
  readonly text: 'mit' | 'apache-2.0' | null;
}

export const EMBEDDED_WORKS: readonly EmbeddedWork[] = [
  {
    inside: 'node_modules/better-sqlite3',
    name: 'SQLite',
    licence: 'public domain',
    copyright: 'Its authors disclaim copyright to its source code.',
    text: null,
  },
  {
    inside: 'node_modules/better-sqlite3',
    name: 'SQLite3 Multiple Ciphers',
    licence: 'MIT',
    copyright: 'Copyright (c) 2006-2025 Ulrich Telle',
    text: 'mit',
  },
  {
    inside: 'node_modules/better-sqlite3',
    name: 'miniz',
    licence: 'MIT',
    copyright:
      'Copyright 2013-2014 RAD Game Tools and Valve Software\nCopyright 2010-2014 Rich Geldreich and Tenacious Software LLC\nCopyright 2016 Martin Raiber',
    text: 'mit',
  },
  {
    inside: 'node_modules/better-sqlite3',
    name: 'Argon2 reference source code package',
    licence: 'CC0-1.0',
    copyright: 'Copyright 2015 Daniel Dinu, Dmitry Khovratovich, Jean-Philippe Aumasson, and Samuel Neves',
    text: null,
  },
  {
    inside: 'node_modules/brotli',
    name: 'Brotli',
    licence: 'Apache-2.0',
    copyright: 'Copyright 2013 Google Inc. All Rights Reserved.',
    text: 'apache-2.0',
  },
];

/**
 * Who holds the rights in packages that name MIT and bring no licence file: the author in their package.json. The one
 * without an author is React's.
 */
export const MIT_WITHOUT_FILE: Readonly<Record<string, string>> = {
  'node_modules/brotli': 'Copyright (c) Devon Govett',
  'node_modules/client-only': 'Copyright (c) Meta Platforms, Inc. and affiliates.',
  'node_modules/dfa': 'Copyright (c) Devon Govett',
  'node_modules/fontkit': 'Copyright (c) Devon Govett',
  'node_modules/math-random': 'Copyright (c) Michael Rhodes',
};
