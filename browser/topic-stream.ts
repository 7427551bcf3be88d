import type { ServerResponse } from 'node:http';
import type { Topic } from '../contract/topics.ts';
import { SAFETY_HEADERS } from '../office/content-policy.ts';
import type { OfficeDoor } from '../office/door.ts';

/** The windows that listen to what the office announces. */
export interface TopicStreams {
  open(response: ServerResponse): void;
  /** Ends every stream: their seat has ended, or the office closes. */
  endAll(): void;
}

const MOST_STREAMS = 16;
const HEARTBEAT_MS = 15_000;
const MOST_WAITING_BYTES = 256 * 1024;
const RECONNECT_MS = 1_000;

/** Carries the office's topics to windows as server-sent events. */
export function createTopicStreams(door: Pick<OfficeDoor, 'subscribe'>): TopicStreams {
  const open = new Set<ServerResponse>();
  return {
    open(response) {
      const [oldest] = open;
      if (open.size >= MOST_STREAMS) oldest?.end();
      response.writeHead(200, { ...SAFETY_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: ${RECONNECT_MS}\n\n`);
      const stop = door.subscribe((topic: Topic) => write(response, `data: ${JSON.stringify(topic)}\n\n`));
      const heartbeat = setInterval(() => write(response, ': the office is here\n\n'), HEARTBEAT_MS);
      heartbeat.unref();
      open.add(response);
      response.once('close', () => {
        stop();
        clearInterval(heartbeat);
        open.delete(response);
      });
    },
    endAll() {
      for (const response of open) response.end();
    },
  };
}

function write(response: ServerResponse, text: string): void {
  // A window that stopped reading (a sleeping laptop) is let go, not written for without end. It comes back.
  if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
  else response.write(text);
}
