import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { request } from 'undici';
import { DeskAtWork } from '../support/desk-at-work.js';
import { eventually } from '../support/eventually.js';
import { commentEntry, delivery } from '../support/facebook-feed.js';
import { postHook, postSigned, sha256 } from '../support/signed-webhook.js';
import { MALFORMED } from '../support/malformed-bodies.js';
import { unique } from '../support/unique.js';

let desk: DeskAtWork;
let secrets: Record<string, string>;
let pageId: string;

beforeAll(async () => {
  desk = await DeskAtWork.open();
  const channels = await desk.sandbox.channels();
  const settings = (network: string) => channels.find((one) => one.network === network)!.settings;
  pageId = String(settings('facebook')['pageId']);
  secrets = {
    facebook: String(settings('facebook')['appSecret']),
    discourse: String(settings('discourse')['webhookSecret']),
  };
});
afterAll(() => desk?.close());

const ADDRESSES = ['facebook of the app', 'facebook of the page', 'discourse'] as const;
type Address = (typeof ADDRESSES)[number];

const urlOf = (address: Address): string =>
  address === 'facebook of the app'
    ? `${desk.hark.url}/hooks/facebook`
    : desk.channels[address.split(' ')[0]!]!.webhookUrl;
const secretOf = (address: Address): string => secrets[address.split(' ')[0]!]!;

const journalled = async (): Promise<number> => {
  const [row] = await desk.rows<{ count: string }>('select count(*) from inbound_event');
  return Number(row!.count);
};

const goodOne = (text: string): string =>
  delivery(commentEntry({ pageId, postId: `${pageId}_1`, text }));

/** The desk is there and works in what comes next. */
async function stillWorks(): Promise<void> {
  expect(desk.hark.hasEnded).toBe(false);
  const text = unique('Good after bad.');
  const answer = await postSigned(
    urlOf('facebook of the page'),
    secrets['facebook']!,
    goodOne(text),
  );
  expect(answer.status).toBe(200);
  await desk.admin.arrives(text);
}

describe.each(ADDRESSES)('The webhook address of %s', (address) => {
  it.each(Object.entries(MALFORMED))('takes %s when it is signed, and goes on', async (_, body) => {
    const answer = await postSigned(urlOf(address), secretOf(address), body);

    expect([200, 400]).toContain(answer.status);
  });

  it('has worked through all of it, and brings in what comes next', async () => {
    await stillWorks();
    await eventually(async () => {
      const waiting = await desk.rows(`select id from inbound_event where state = 'new'`);
      expect(waiting).toEqual([]);
    });
  });

  it('keeps nothing of what is not signed, badly signed, or signed in a strange way', async () => {
    const before = await journalled();
    const body = goodOne('I am forged.');
    const right = sha256(secretOf(address), body);
    const header = address === 'discourse' ? 'x-discourse-event-signature' : 'x-hub-signature-256';
    const flipped = right.slice(0, -1) + (right.endsWith('0') ? '1' : '0');
    const signatures: (string | string[] | undefined)[] = [
      undefined,
      '',
      'sha256=',
      'sha256',
      flipped,
      right.slice(0, -2),
      `${right}00`,
      right.replace('sha256=', 'sha1='),
      right.replace('sha256=', ''),
      sha256('', body),
      sha256('undefined', body),
      'x'.repeat(8_000),
      [flipped, right],
      `sha256=${'é'.repeat(32)}`,
    ];

    for (const signature of signatures) {
      const headers = signature === undefined ? {} : { [header]: signature };
      const answer = await postHook(urlOf(address), body, headers);
      expect({ signature, status: answer.status }).toEqual({ signature, status: 401 });
    }
    const changed = await postHook(urlOf(address), `${body}\n`, { [header]: right });

    expect(changed.status).toBe(401);
    expect(await journalled()).toBe(before);
    await stillWorks();
  });

  it('refuses what is far too big', async () => {
    const before = await journalled();
    const statusCode = await exchange(urlOf(address), 'Content-Length: 10485760\r\n\r\n');

    expect(statusCode).toBe(413);
    expect(await journalled()).toBe(before);
    await stillWorks();
  });

  it('looks at bytes alone: compressed, in chunks, of whatever type they claim to be', async () => {
    const zipped = gzipSync(goodOne('I am packed.'));
    for (const type of ['text/html', 'multipart/form-data; boundary=x', 'x/y', 'text/xml']) {
      const answer = await postSigned(urlOf(address), secretOf(address), zipped, {
        'content-type': type,
        'content-encoding': 'gzip',
      });
      expect({ type, status: answer.status }).toEqual({ type, status: 200 });
    }
    const body = '{"object":"page","entry":[]}';
    const signed = sha256(secretOf(address), body);
    const chunked =
      `X-Hub-Signature-256: ${signed}\r\nX-Discourse-Event-Signature: ${signed}\r\n` +
      `Transfer-Encoding: chunked\r\n\r\n${[...body].map((byte) => `1\r\n${byte}\r\n`).join('')}0\r\n\r\n`;
    expect(await exchange(urlOf(address), chunked)).toBe(200);
    await stillWorks();
  });

  it('refuses a type that is none', async () => {
    const answer = await postSigned(urlOf(address), secretOf(address), goodOne('Typed.'), {
      'content-type': 'application/json\tx',
    });
    expect(answer.status).toBe(415);
    await stillWorks();
  });
});

/** Sends these headers and what follows them as they are; answers the status. */
function exchange(url: string, rest: string): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n${rest}`,
      );
    });
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])));
    socket.on('error', reject);
  });
}

describe('Addresses', () => {
  it.each([
    ['of no channel', '/hooks/facebook/01890000-0000-7000-8000-000000000000', 404],
    ['of no network', '/hooks/nowhere', 404],
    ['of a network without webhooks', '/hooks/google-reviews', 404],
    ['with an id that is none', '/hooks/facebook/..%2f..%2fetc', 404],
    ['with an id that breaks SQL', "/hooks/facebook/'%20or%201=1--", 404],
  ])('%s take nothing', async (_, path, status) => {
    const before = await journalled();
    const answer = await postSigned(desk.hark.url + path, secrets['facebook']!, goodOne('Lost.'));
    expect(answer.status).toBe(status);
    expect(await journalled()).toBe(before);
  });

  it('of one network do not take what another signed', async () => {
    const answer = await postSigned(
      urlOf('discourse'),
      secrets['facebook']!,
      goodOne('Wrong door.'),
    );
    expect(answer.status).toBe(401);
  });

  it.each([
    '?hub.mode=subscribe&hub.verify_token=a&hub.verify_token=b&hub.challenge=1',
    '?hub.mode[]=subscribe&hub.verify_token[]=x&hub.challenge[]=1',
    '?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=%3Cscript%3E',
    '?__proto__[x]=1',
    '',
  ])('are not verified by %s', async (query) => {
    const { statusCode, body } = await request(`${desk.hark.url}/hooks/facebook${query}`);
    expect(statusCode).toBe(403);
    expect(await body.text()).not.toContain('<script>');
  });
});
