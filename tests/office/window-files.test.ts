import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REACT_ARIA_STYLE_SHA256, SAFETY_HEADERS } from '../../office/content-policy.ts';
import { readWindowFiles, serveWindowFile } from '../../office/window-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'window-files-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Scrutineer</title>');
  writeFileSync(path.join(folder, 'assets', 'window.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets', 'window.js.map'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the files of the window', () => {
  it('are held by their exact names, with type and safety headers', async () => {
    const files = await readWindowFiles(folder);
    expect([...files.keys()].toSorted()).toEqual(['/', '/assets/window.js', '/index.html']);
    const answer = serveWindowFile(files, '/assets/window.js');
    expect(answer.status).toBe(200);
    expect(answer.headers).toEqual({ ...SAFETY_HEADERS, 'content-type': 'text/javascript; charset=utf-8' });
    expect(new TextDecoder().decode(answer.body)).toBe('export {};');
    expect(serveWindowFile(files, '/')).toBe(serveWindowFile(files, '/index.html'));
  });

  it('are read once: what is put on the disk later, or changed there, is not served', async () => {
    const files = await readWindowFiles(folder);
    writeFileSync(path.join(folder, 'index.html'), 'changed');
    writeFileSync(path.join(folder, 'late.js'), '');
    expect(new TextDecoder().decode(serveWindowFile(files, '/').body)).not.toBe('changed');
    expect(serveWindowFile(files, '/late.js').status).toBe(404);
  });

  it('are the only ones, whatever the path', async () => {
    const files = await readWindowFiles(folder);
    const piece = fc.constantFrom(
      '..',
      '%2e%2e',
      '/',
      '\\',
      '%5c',
      '%2f',
      'assets',
      'window.js',
      '\0',
      'C:',
      '.',
      '::$DATA',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const requested = pieces.join('');
        const answer = serveWindowFile(files, requested);
        expect(answer.status).toBe(files.has(requested) ? 200 : 404);
        expect(answer.headers).toMatchObject(SAFETY_HEADERS);
      }),
    );
  });

  it('leave out what a link would bring in from elsewhere', async () => {
    symlinkSync('/etc/hostname', path.join(folder, 'hostname.txt'));
    expect([...(await readWindowFiles(folder)).keys()]).not.toContain('/hostname.txt');
  });

  it('must be there, and of kinds that a window has', async () => {
    writeFileSync(path.join(folder, 'notes.docx'), '');
    await expect(readWindowFiles(folder)).rejects.toThrow('notes.docx');
    rmSync(path.join(folder, 'notes.docx'));
    await expect(readWindowFiles(path.join(folder, 'nowhere'))).rejects.toThrow('has not been built');
    rmSync(path.join(folder, 'index.html'));
    await expect(readWindowFiles(folder)).rejects.toThrow('has not been built');
  });
});

describe('the content policy', () => {
  it('names the one style sheet that the installed React Aria writes', () => {
    const entry = createRequire(import.meta.url).resolve('react-aria-components/package.json');
    const usePress = path.resolve(
      path.dirname(entry),
      '../react-aria/dist/private/interactions/usePress.mjs',
    );
    const source = readFileSync(usePress, 'utf8');
    const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1];
    const sheet = template?.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute ?? '').trim() ?? '';
    expect(sheet).toContain('[data-react-aria-pressable]');
    expect(createHash('sha256').update(sheet).digest('base64')).toBe(REACT_ARIA_STYLE_SHA256);
  });
});
