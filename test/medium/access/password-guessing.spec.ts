import { AccessDesk, PASSWORD } from './support/access-desk.js';

let desk: AccessDesk;
beforeEach(async () => {
  desk = await AccessDesk.open();
});
afterEach(() => desk.close());

const tryWith = (email: string, password: string) =>
  desk.visitor().post<Record<string, unknown>>('/api/v1/session', { email, password });

const guess = async (email: string, times: number) => {
  for (let count = 0; count < times; count += 1) await tryWith(email, `guess ${count}`);
};

describe('Guessing the password of one account', () => {
  it('ends at the eleventh try, though it were the right one, and says when to come back', async () => {
    const { email } = await desk.person();
    await guess(email, 10);
    const { status, body, headers } = await tryWith(email, PASSWORD);
    expect(status).toBe(429);
    expect(body).toMatchObject({ code: 'rate.limited' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(800);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(900);
  });

  it('looks the same for an account that does not exist', async () => {
    await guess('stranger@lumen.example', 10);
    expect((await tryWith('stranger@lumen.example', PASSWORD)).status).toBe(429);
  });

  it('does not escape by writing the address otherwise', async () => {
    const { email } = await desk.person();
    await guess(email, 5);
    await guess(` ${email.toUpperCase()} `, 5);
    expect((await tryWith(email, PASSWORD)).status).toBe(429);
  });

  it('may go on after a quarter of an hour, and waiting is not made longer by trying', async () => {
    const { email } = await desk.person();
    await guess(email, 10);
    desk.clock.forward({ minutes: 10 });
    for (let count = 0; count < 12; count += 1)
      expect((await tryWith(email, PASSWORD)).status).toBe(429);
    desk.clock.forward({ minutes: 5, seconds: 1 });
    expect((await tryWith(email, PASSWORD)).status).toBe(201);
  });

  it('finds no more room when all tries come at once', async () => {
    const { email } = await desk.person();
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, n) => tryWith(email, `guess ${n}`)),
    );
    const checked = answers.filter(({ status }) => status === 401).length;
    expect(checked).toBeLessThanOrEqual(10);
    expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true);
  });

  it('does not count the mistypings of a person who got in', async () => {
    const { email } = await desk.person();
    for (let round = 0; round < 3; round += 1) {
      await guess(email, 9);
      expect((await tryWith(email, PASSWORD)).status).toBe(201);
      desk.clock.forward({ minutes: 5 });
    }
  });
});

describe('Guessing one password on many accounts', () => {
  it('ends at the thirty-first try from one address', async () => {
    const { email } = await desk.person();
    for (let count = 0; count < 30; count += 1)
      await tryWith(`person-${count}@elsewhere.example`, 'Spring2026!');
    expect((await tryWith(email, PASSWORD)).status).toBe(429);
  });

  it('is not what an office does in which everybody signs in', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => desk.person()));
    for (let round = 0; round < 5; round += 1)
      for (const { email } of people) expect((await tryWith(email, PASSWORD)).status).toBe(201);
  });
});

it('What is counted can be read back by nobody', async () => {
  await tryWith('someone@lumen.example', 'x');
  const [{ all }]: [{ all: string }] = await desk.db.query(
    `select string_agg(a::text, ' ') as all from login_attempt a`,
  );
  expect(all).not.toContain('someone');
  expect(all).not.toContain('127.0.0.1');
});
