import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { channelsAt, crmsAt } from './channels.js';
import type { RunningSandbox, SandboxOptions } from './contract.js';
import { Control } from './control/control.js';
import { Faults } from './faults/faults.js';
import type { Backstage } from './http/api.js';
import { Port } from './http/port.js';
import { buildServer } from './http/server.js';
import { Uploads } from './http/uploads.js';
import { openLedger } from './ledger/open-ledger.js';
import { secretsIn } from './secrets.js';
import { Stage } from './stage.js';
import { Outbox } from './webhooks/outbox.js';

/**
 * Starts the stand-ins on one port. State comes from, and goes to, the journal in the data folder:
 * what an API call was told has happened is on the disk. Throws when the port or folder is taken.
 */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { dataDir, host = '127.0.0.1' } = options;
  await mkdir(dataDir, { recursive: true });
  const secrets = await secretsIn(dataDir);
  const ledger = await openLedger(path.join(dataDir, 'ledger.jsonl'));
  const { world, effects, journal, verified } = ledger;
  let port: Port | undefined;
  const url = () => `http://${host}:${port?.number ?? options.port}`;

  const outbox = new Outbox({
    instance: () => `${url()}/forum`,
    defaults: {
      facebook: secrets.appSecret,
      discourse: secrets.forumWebhookSecret,
      verifyToken: secrets.verifyToken,
    },
    fieldsOf: (pageId) => world.installed.get(pageId) ?? [],
    onSettled: (event, hook) => ledger.note({ settled: { event, url: hook } }),
    onVerified: (hook) => {
      verified.add(hook);
      ledger.note({ verified: hook });
    },
  });
  const stage = new Stage({
    world,
    effects,
    journal,
    announce: (events) => outbox.send(events),
    nextEventSeq: () => ledger.nextEvent(),
  });
  const uploads = new Uploads(path.join(dataDir, 'files'));
  const backstage: Backstage = { stage, faults: new Faults(), secrets, uploads, url };
  const control = new Control({
    backstage,
    outbox,
    journal,
    verified,
    refuse: (ms) => port?.closeFor(ms),
  });
  const app = await buildServer(backstage, control, () => channelsAt(url(), secrets));

  try {
    port = await Port.open(app.server, options.port, host);
    if (options.seed) await control.load(options.seed);
    if (options.hooks) await control.setHooks(options.hooks);
    else outbox.setHooks(ledger.hooks, verified);
    outbox.resume((hook) => ledger.pending.get(hook) ?? []);
  } catch (error) {
    outbox.close();
    await port?.stop();
    await app.close();
    await journal.close();
    throw error;
  }

  return {
    url: url(),
    channels: channelsAt(url(), secrets),
    crms: crmsAt(url(), secrets),
    control,
    async close() {
      outbox.close();
      await port?.stop();
      await app.close();
      await journal.close();
    },
  };
}
