import { ensureWindowBuilt } from './ensure-window-built.ts';

await ensureWindowBuilt();
