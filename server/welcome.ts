import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './platform/config/index.js';

interface Terminal {
  say(line: string): void;
  /** remembers what has to be closed before the application is */
  onClose(close: () => Promise<void>): void;
}

/** What happens once the desk listens: the block that tells a newcomer where to go. */
export function welcome(
  _app: NestFastifyApplication,
  { publicUrl, dataDir }: Config,
  { say }: Terminal,
): Promise<void> {
  say(`Hark is ready at ${publicUrl}\nData: ${dataDir}\nStop: Ctrl-C`);
  return Promise.resolve();
}
