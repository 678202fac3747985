import { DeskAtWork } from '../support/desk-at-work.js';
import { eventually } from '../support/eventually.js';
import { LiveScreen } from '../support/live-screen.js';

const PATIENCE_MS = 15_000;

let desk: DeskAtWork;

beforeAll(async () => (desk = await DeskAtWork.open()));
afterAll(() => desk?.close());

it('Hark stops at once although somebody has the desk open', async () => {
  const agent = await desk.person();
  const screen = new LiveScreen(desk.hark.url, agent.cookie!);
  await screen.hears('hello');

  const begun = performance.now();
  desk.hark.signal('SIGTERM');
  await eventually(() => {
    if (!desk.hark.hasEnded) throw new Error('It still runs.');
  });

  expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
  expect(screen.isConnected).toBe(false);
  screen.close();
});
