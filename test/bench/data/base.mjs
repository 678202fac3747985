import { built } from '../support/built.mjs';
import { FIRST_NAMES, LAST_NAMES } from './names.mjs';

/** Ten channels; `share` of all conversations in percent. The desk of three of them is tested as well. */
export const CHANNELS = [
  { network: 'facebook', family: 'facebook', name: 'Lumen Belgium', share: 30 },
  { network: 'facebook', family: 'facebook', name: 'Lumen France', share: 18 },
  { network: 'google-reviews', family: 'google', name: 'Branch Brussels', share: 12 },
  { network: 'discourse', family: 'discourse', name: 'Lumen Community', share: 10 },
  { network: 'facebook', family: 'facebook', name: 'Lumen Nederland', share: 10 },
  { network: 'google-reviews', family: 'google', name: 'Branch Ghent', share: 7 },
  { network: 'facebook', family: 'facebook', name: 'Lumen Students', share: 5 },
  { network: 'discourse', family: 'discourse', name: 'Investors', share: 4 },
  { network: 'facebook', family: 'facebook', name: 'Lumen Business', share: 3 },
  { network: 'google-reviews', family: 'google', name: 'Branch Liège', share: 1 },
];

/** The channels (by index) of the team whose agent sees only those. */
export const NARROW_TEAM = [1, 4, 8];

export const SECRET = 'the bench keeps no secret worth thirty-two letters';
export const PAGE_SECRET = 'bench-page-secret';
export const pageId = (index) => String(900_000_000_000_000 + index);

/** Nothing listens there: the bench never calls a network. */
const NOWHERE = 'http://127.0.0.1:9';
const AGENTS = 40;
const TAGS = 'card app fees mortgage fraud praise login branch refund savings'.split(' ');

/** Channels, people, teams and tags; answers the channels with their ids. */
export async function writeBase(client) {
  const { newId } = await built('server/platform/kernel/index.js');
  const { SecretBox } = await built('server/platform/config/secret.js');
  const secrets = new SecretBox(SECRET, 'channel-secrets').seal(
    JSON.stringify({
      appSecret: PAGE_SECRET,
      pageAccessToken: 'x',
      verifyToken: 'x',
      accessToken: 'x',
      apiKey: 'x',
      webhookSecret: 'x',
    }),
  );
  const channels = CHANNELS.map((channel, index) => ({ ...channel, index, id: newId() }));
  for (const { id, index, network, name } of channels)
    await client.query(
      `insert into channel (id, network, account_id, name, settings, secrets) values ($1, $2, $3, $4, $5, $6)`,
      [
        id,
        network,
        pageId(index),
        name,
        { name, pageId: pageId(index), baseUrl: NOWHERE },
        secrets,
      ],
    );
  await writePeople(client, newId, channels);
  for (const name of TAGS)
    await client.query('insert into tag (id, name) values ($1, $2)', [newId(), name]);
  return channels;
}

async function writePeople(client, newId, channels) {
  const team = async (name, channelIds) => {
    const id = newId();
    await client.query('insert into team (id, name) values ($1, $2)', [id, name]);
    await client.query('insert into team_channel select $1, unnest($2::uuid[])', [id, channelIds]);
    return id;
  };
  const person = async (email, name, role, teamId) => {
    const id = newId();
    await client.query('insert into user_account (id, email, name, role) values ($1, $2, $3, $4)', [
      id,
      email,
      name,
      role,
    ]);
    await client.query('insert into team_member (team_id, user_id) values ($1, $2)', [teamId, id]);
  };
  const ids = channels.map(({ id }) => id);
  const everything = await team('Everything', ids);
  const narrow = await team(
    'Three channels',
    NARROW_TEAM.map((index) => ids[index]),
  );
  await person('administrator@bench.example', 'Head of Care', 'administrator', everything);
  await person('narrow@bench.example', 'Agent of three channels', 'agent', narrow);
  for (let n = 0; n < AGENTS; n += 1)
    await person(
      `agent${n}@bench.example`,
      `${FIRST_NAMES[n % FIRST_NAMES.length]} ${LAST_NAMES[n % LAST_NAMES.length]}`,
      'agent',
      everything,
    );
}
