import { z } from 'zod';

// The page's policy allows no code made from text, which zod would otherwise use for speed. Imported before any
// schema is made, because a schema looks at this once, when it is made.
z.config({ jitless: true });
