import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CONFIG } from '../config/index.js';
import { EgressModule } from './egress.module.js';
import { NetworkHttp } from './network-http.js';
import { PayloadHttp } from './payload-http.js';

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((_request, response) => response.end('inside'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function egressWith(egressAllow: string[]) {
  @Global()
  @Module({ providers: [{ provide: CONFIG, useValue: { egressAllow } }], exports: [CONFIG] })
  class Configured {}
  return Test.createTestingModule({ imports: [Configured, EgressModule] }).compile();
}

it('lets configured addresses profit from the allow list, and what payloads point to never', async () => {
  const app = await egressWith([address]);
  const request = { method: 'GET', url: `http://${address}/` } as const;
  expect(await app.get(NetworkHttp).request(request)).toMatchObject({ kind: 'response' });
  expect(await app.get(PayloadHttp).request(request)).toMatchObject({ code: 'blocked' });
  await app.close();
});

it('does not start with an entry that cannot be read', async () => {
  await expect(egressWith(['http://x/y'])).rejects.toThrow(
    'HARK_EGRESS_ALLOW: "http://x/y" is neither a host, nor host:port, nor an address range.',
  );
});
