/**
 * Dependencies that only the window uses. They are inside the built window already, so a desktop package carries
 * neither them nor what only they need.
 */
export const WINDOW_PACKAGES: readonly string[] = [
  '@fontsource-variable/inter',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-virtual',
  'lucide-react',
  'react',
  'react-aria-components',
  'react-dom',
  'zustand',
];
