import { readFileSync } from 'node:fs';
import { AccessModule, DEFAULT_TEAM, Teams } from '../access/index.js';
import {
  ChannelCredentialsModule,
  ChannelsModule,
  ConnectChannel,
  DescribeChannel,
  ForgetCredentials,
} from '../channels/index.js';
import type { Config } from '../platform/config/index.js';
import { EgressModule } from '../platform/egress/index.js';
import { FilesModule } from '../platform/files/index.js';
import { readArguments } from './read-arguments.js';
import { runCommand } from './run-command.js';
import { UsageError } from './usage-error.js';
import { withApp } from './with-app.js';

const adding = {
  usage: 'npm run channels -- add NETWORK --file settings.json',
  verb: 'add',
  options: { file: { type: 'string' } },
  required: ['file'],
  words: ['network'],
} as const;

const forgetting = {
  usage: 'npm run channels -- forget-credentials',
  verb: 'forget-credentials',
  options: {},
  required: [],
} as const;

await runCommand((config, args) =>
  args[0] === forgetting.verb ? forget(config, args) : add(config, args),
);

function add(config: Config, args: string[]): Promise<object> {
  const given = readArguments(args, adding);
  const settings = readSettings(String(given['file']));
  return withApp(config, [EgressModule, FilesModule, AccessModule, ChannelsModule], async (app) => {
    const id = await app.get(ConnectChannel).connect(String(given['network']), settings, null);
    // Agents who were added at the command line are in this team: they see the channel at once.
    const teams = app.get(Teams);
    await teams.grantChannel(await teams.ensure(DEFAULT_TEAM), id);
    return app.get(DescribeChannel).addresses(id);
  });
}

/** After HARK_SECRET was lost: those channels are to be connected again, from their pages. */
function forget(config: Config, args: string[]): Promise<object> {
  readArguments(args, forgetting);
  return withApp(config, [ChannelCredentialsModule], async (app) => ({
    forgotten: await app.get(ForgetCredentials).ofClosed(),
  }));
}

function readSettings(file: string): Record<string, unknown> {
  let settings: unknown;
  try {
    settings = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    throw new UsageError(`${file} must hold one JSON object with the settings of the channel.`);
  return settings as Record<string, unknown>;
}
