import { ChildProgram } from '../support/child-program.js';
import { DeskAtWork } from '../support/desk-at-work.js';

const OTHER = { HARK_SECRET: 'another secret of at least thirty-two characters' };

let desk: DeskAtWork;

beforeAll(async () => (desk = await DeskAtWork.open()));
afterAll(() => desk?.close());

it('With another secret Hark says what is wrong; when the secret is lost, credentials are entered anew', async () => {
  await desk.hark.stop();
  await desk.hark.launch(OTHER);
  expect(await desk.hark.ended).toMatchObject({ code: 1 });
  const sentences = desk.hark.output.trim().split('\n');
  expect(sentences.filter((line) => line.includes('HARK_SECRET'))).toEqual([
    expect.stringMatching(/^The stored credentials of ".+" cannot be opened.+forget-credentials/),
  ]);
  expect(desk.hark.output).not.toContain('authenticate data');

  const environment = { ...desk.hark.environment, ...OTHER };
  const forgetting = await ChildProgram.start('cli/channels.js', environment, [
    'forget-credentials',
  ]);
  expect(await forgetting.ended).toMatchObject({ code: 0 });
  const { forgotten } = JSON.parse(forgetting.output) as { forgotten: { id: string }[] };
  const { id } = desk.channels['facebook']!;
  expect(forgotten).toContainEqual(expect.objectContaining({ id }));

  await desk.hark.start(OTHER);
  expect(await desk.admin.read(`/channels/${id}`)).toMatchObject({ state: 'auth-failed' });
  const accounts = await desk.sandbox.channels();
  const { settings } = accounts.find(({ network }) => network === 'facebook')!;
  await desk.admin.tell('PATCH', `/channels/${id}`, { settings });
  expect(await desk.admin.read(`/channels/${id}`)).toMatchObject({ state: 'connected' });
});
