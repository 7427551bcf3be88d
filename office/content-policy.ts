/**
 * Fingerprint of the one style sheet React Aria writes into the page (touch behaviour of things that can be
 * pressed). It changes only with React Aria; a test computes it from the installed version.
 */
export const REACT_ARIA_STYLE_SHA256 = '38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/**
 * What the window's page may load and do, whichever host carries it: its own files and nothing else.
 * Texts cannot become markup or script (`trusted-types`); the page's own `default` policy lets only the empty
 * text through, with which React Aria clears what it has announced.
 */
export const CONTENT_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'sha256-${REACT_ARIA_STYLE_SHA256}'`,
  `img-src 'self'`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types default`,
].join('; ');

const DENIED_POWERS = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/**
 * Headers that go with every answer a host gives its window, of whatever kind and status.
 * `no-store`: nothing of the office may stay in a cache on the workstation's disk.
 */
export const SAFETY_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': CONTENT_POLICY,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': DENIED_POWERS.map((power) => `${power}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
} as const satisfies Readonly<Record<string, string>>;
