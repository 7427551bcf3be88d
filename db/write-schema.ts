import { writeFileSync } from 'node:fs';
import { MIGRATIONS } from './migrations/list.ts';
import { schemaText } from './schema-text.ts';

writeFileSync(new URL('schema.sql', import.meta.url), schemaText(MIGRATIONS));
