import 'reflect-metadata';
import { createApp } from './app.js';
import { loadConfig } from './platform/config/index.js';
import type { Config } from './platform/config/index.js';
import { migrate, startEmbeddedPostgres } from './platform/database/index.js';
import {
  announceIfSlow,
  explainStartFailure,
  refuseTakenPort,
  Shutdown,
} from './platform/process/index.js';
import { openDemo, welcome } from './welcome.js';

const shutdown = new Shutdown();
let config: Config | undefined;

const say = (line: string) => process.stderr.write(`${line}\n`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end(0));
}
process.once('uncaughtException', (error) => void fail(error));
process.once('unhandledRejection', (reason) => void fail(reason));

try {
  config = loadConfig(process.env);
  await start(config);
} catch (error) {
  if (!shutdown.hasBegun) await fail(error);
}

async function start(settings: Config): Promise<void> {
  const databaseUrl = settings.databaseUrl ?? (await ownDatabase(settings));
  await refuseTakenPort(settings.port, settings.host);
  await announceIfSlow('Bringing the database up to date', () => migrate(databaseUrl), say);
  if (shutdown.hasBegun) return;

  // Closed after the desk, which may still be speaking with them.
  const networks: (() => Promise<void>)[] = [];
  shutdown.add(() => Promise.all(networks.map((close) => close())));
  const app = await createApp(settings, databaseUrl);
  shutdown.add(() => app.close());
  const sandbox = await openDemo(app, settings, say);
  if (sandbox) networks.push(() => sandbox.close());
  if (shutdown.hasBegun) return;
  await app.listen(settings.port, settings.host);
  await welcome(app, settings, sandbox);
}

async function ownDatabase({ dataDir }: Config): Promise<string> {
  const starting = startEmbeddedPostgres({ dataDir });
  // Known before it runs: a Ctrl-C during the start stops it as well.
  shutdown.add(async () => {
    const [postgres] = await Promise.allSettled([starting]);
    if (postgres.status === 'fulfilled') await postgres.value.stop();
  });
  const { url } = await announceIfSlow('Starting the database', () => starting, say);
  return url;
}

async function fail(error: unknown): Promise<void> {
  say(explainStartFailure(error, config));
  await end(1);
}

async function end(code: number): Promise<void> {
  if (shutdown.hasBegun) return;
  const failures = await shutdown.run();
  for (const { message } of failures) say(`While stopping: ${message}`);
  process.exit(failures.length > 0 ? 1 : code);
}
