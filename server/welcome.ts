import { isIP, type AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FirstAdministrator } from './access/index.js';
import { Demo } from './demo/index.js';
import type { Config } from './platform/config/index.js';
import { announceIfSlow } from './platform/process/index.js';
import type { RunningSandbox } from './sandbox/contract.js';
import { welcomeText } from './welcome-text.js';

/** Before the desk listens: the demo brand and its networks, in demo mode. Null without. */
export async function openDemo(
  app: NestFastifyApplication,
  { demo, role }: Config,
  say: (line: string) => void,
): Promise<RunningSandbox | null> {
  if (!demo || role !== 'all') return null;
  return announceIfSlow(
    'Making the demo brand and its month of conversations',
    () => app.get(Demo, { strict: false }).prepare(new Date()),
    say,
  );
}

/** Once the desk listens: the networks are told, somebody can sign in, and a newcomer knows where to go. */
export async function welcome(
  app: NestFastifyApplication,
  config: Config,
  sandbox: RunningSandbox | null,
): Promise<void> {
  if (sandbox)
    await app.get(Demo, { strict: false }).connectHooks(sandbox, ownAddress(app, config));
  const administrator = await app.get(FirstAdministrator, { strict: false }).ensure();
  process.stdout.write(
    welcomeText({
      deskUrl: config.publicUrl,
      pagesUrl: sandbox?.url,
      mailboxUrl: sandbox && !config.smtpUrl ? `${config.publicUrl}/demo/mailbox` : undefined,
      dataDir: config.dataDir,
      administrator,
    }),
  );
}

/** Where this process can be reached from this machine. */
function ownAddress(app: NestFastifyApplication, { host }: Config): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${isIP(reachable) === 6 ? `[${reachable}]` : reachable}:${port}`;
}
