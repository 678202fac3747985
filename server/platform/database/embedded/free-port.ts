import { createServer } from 'node:net';

/** The wished port when nobody listens there on loopback, else one that is free now. */
export async function freePort(wished = 0): Promise<number> {
  return (await listenOnce(wished)) ?? (await listenOnce(0)) ?? Promise.reject(noneFree());
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

const noneFree = () => new Error('No TCP port is free on 127.0.0.1.');
