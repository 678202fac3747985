import { createHash } from 'node:crypto';
import { Pool } from 'undici';
import { withClient } from './bench-cluster.mjs';
import { built } from './built.mjs';

const API = '/api/v1';

/** Somebody of the bench data at a desk's API, on connections that stay open. */
export class Person {
  #pool;

  constructor(desk, token) {
    this.#pool = new Pool(desk.url, { connections: 8, pipelining: 1 });
    this.headers = { authorization: `Bearer ${token}` };
  }

  static async enter(desk, databaseUrl, email) {
    return new Person(desk, await tokenFor(databaseUrl, email));
  }

  /** The body as it came; throws for anything but a 2xx. */
  async text(path, { method = 'GET', body } = {}) {
    const answer = await this.#pool.request({
      method,
      path: API + path,
      headers:
        body === undefined ? this.headers : { ...this.headers, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 300)
      throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`);
    return text;
  }

  async read(path) {
    return JSON.parse(await this.text(path));
  }

  async tell(method, path, body) {
    return JSON.parse(await this.text(path, { method, body }));
  }

  leave() {
    return this.#pool.close();
  }
}

async function tokenFor(databaseUrl, email) {
  const { newId, randomToken } = await built('server/platform/kernel/index.js');
  const token = `hark_${randomToken()}`;
  const hash = createHash('sha256').update(token).digest();
  const rowCount = await withClient(databaseUrl, async (client) => {
    const written = await client.query(
      `insert into api_token (id, user_id, name, token_hash) select $1, id, 'bench', $2 from user_account where email = $3`,
      [newId(), hash, email],
    );
    return written.rowCount;
  });
  if (rowCount === 0) throw new Error(`Nobody has the address ${email}.`);
  return token;
}
