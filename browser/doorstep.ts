import { WINDOW_KEY_ITEM } from '../contract/window-key.ts';

/** Seen by whoever arrives with an address. Its script takes the token out of the address at once. */
export const DOORSTEP_PAGE = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Scrutineer</title><meta name="color-scheme" content="light dark"></head>
<body>
<main>
<h1>Scrutineer</h1>
<p id="state" role="status">Opening the office…</p>
<noscript><p>Scrutineer needs JavaScript, which this browser has turned off.</p></noscript>
</main>
<script src="/enter.js"></script>
</body>
</html>
`;

/** Shown in place of the window to a browser that was not let in. */
export const NOT_ADMITTED_PAGE = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Scrutineer</title><meta name="color-scheme" content="light dark"></head>
<body>
<main>
<h1>This browser has not been let in</h1>
<p>Each address that Scrutineer gives works once, for a short time, and only while the program runs.</p>
<p>For a fresh address, go to the terminal in which Scrutineer runs and press Enter, or start Scrutineer again.
Nothing that was saved is lost.</p>
</main>
</body>
</html>
`;

/**
 * Script of the doorstep. The token stands behind the `#`, which no browser sends to any server, and leaves the
 * address before anything else is done.
 */
export const DOORSTEP_SCRIPT = `'use strict';
const state = document.getElementById('state');
const token = location.hash.slice(1);
history.replaceState(null, '', '/enter');
const enter = async () => {
  const answer = await fetch('/enter', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    cache: 'no-store',
    redirect: 'error',
  });
  if (!answer.ok) throw new Error('not admitted');
  const { windowKey } = await answer.json();
  localStorage.setItem('${WINDOW_KEY_ITEM}', windowKey);
  location.replace('/');
};
enter().catch(() => {
  state.textContent =
    'This address has been used already, or is too old. For a fresh one, press Enter in the terminal in which ' +
    'Scrutineer runs, or start Scrutineer again. If it was not you who used it, do so at once: a fresh address, ' +
    'once used, shuts out whoever came in with the old one.';
});
`;
