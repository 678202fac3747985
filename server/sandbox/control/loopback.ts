import type { FastifyRequest } from 'fastify';

const LOOPBACK_ADDRESS = /^(127\.|::1$|::ffff:127\.)/;
const LOOPBACK_HOST = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;

/** Whether a call comes from this machine, and not through a page of some other site in a browser. */
export function isFromThisMachine(request: FastifyRequest): boolean {
  const { origin, host = '' } = request.headers;
  if (!LOOPBACK_ADDRESS.test(request.ip) || !LOOPBACK_HOST.test(host)) return false;
  return origin === undefined || isSameOrigin(request);
}

/** Whether a form was sent by our own page. Browsers say where a form comes from; scripts need not. */
export function isSameOrigin({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  return origin === undefined || origin === `http://${headers.host}`;
}
