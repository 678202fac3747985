import { loadConfig } from './config.js';

describe('loadConfig', () => {
  it('gives a desk on loopback with demo data when nothing is set', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      role: 'all',
      host: '127.0.0.1',
      port: 3000,
      demo: true,
      sandboxPort: 3900,
    });
    expect(config.publicUrl).toBe('http://127.0.0.1:3000');
  });

  it.each([
    [{ PORT: 'abc' }, /PORT is "abc"/],
    [{ PORT: '70000' }, /PORT is "70000"/],
    [{ HARK_ROLE: 'both' }, /HARK_ROLE is "both", but it must be one of all, web, worker/],
    [{ HARK_ROLE: 'web' }, /set DATABASE_URL/],
    [{ HARK_DEMO: 'no' }, /HARK_DEMO is "no"/],
    [{ HARK_SECRET: 'short' }, /HARK_SECRET is too short/],
    [{ REDIS_URL: 'http://x' }, /REDIS_URL/],
    [{ HARK_PUBLIC_URL: 'desk.example' }, /HARK_PUBLIC_URL/],
    [
      { HARK_EGRESS_ALLOW: '10.0.0.0/8,http://x/y' },
      /HARK_EGRESS_ALLOW: "http:\/\/x\/y" is neither a host/,
    ],
  ])('refuses %j with a sentence that names the variable', (env, sentence) => {
    expect(() => loadConfig(env)).toThrow(sentence);
  });

  it('does not repeat a connection string, which may hold a password', () => {
    expect(() => loadConfig({ DATABASE_URL: 'mysql://u:hunter2@h/db' })).toThrow(/DATABASE_URL/);
    expect(() => loadConfig({ DATABASE_URL: 'mysql://u:hunter2@h/db' })).not.toThrow(/hunter2/);
  });
});
