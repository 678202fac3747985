import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { HarkProcess } from '../../support/hark-process.js';
import { Visitor } from '../../support/visitor.js';
import { DeskWorld } from './support/desk-world.js';

describe('a process that dies before it has accepted a reply', () => {
  it('has accepted nothing by halves, and the same click again is one reply', async () => {
    const world = await DeskWorld.open();
    const anna = await world.person();
    const { conversationId, externalId } = await world.customerSays({
      do: 'comment',
      text: 'My card does not work',
      author: 'Mia',
    });
    await anna.desk.put(`/api/v1/conversations/${conversationId}/drafts/public`, { body: 'Hello' });
    const lastSeenPosition = await world.positionOf(conversationId);
    const request = {
      clientId: randomUUID(),
      body: 'Hello',
      mode: 'public',
      lastSeenPosition,
      then: 'resolve',
    };

    const dataDir = world.folderOf('doomed');
    mkdirSync(dataDir);
    const doomed = await HarkProcess.start({
      dataDir,
      databaseUrl: world.databaseUrl,
      env: { HARK_ROLE: 'web', HARK_FAILPOINT: 'reply.before-commit' },
    });
    const there = new Visitor(doomed.url, { authorization: anna.authorization });
    await expect(
      there.post(`/api/v1/conversations/${conversationId}/replies`, request),
    ).rejects.toThrow();
    expect(await doomed.ended).toMatchObject({ signal: 'SIGKILL' });

    const shown = await anna.desk.get(`/api/v1/conversations/${conversationId}`);
    expect(shown.body).toMatchObject({ status: 'open', messageCount: 1 });
    const draft = await anna.desk.get(`/api/v1/conversations/${conversationId}/drafts/public`);
    expect(draft.body).toMatchObject({ body: 'Hello' });

    const { status, body } = await world.reply(anna, conversationId, request);
    expect(status).toBe(201);
    await world.becomes(anna, body.id, 'sent');
    expect(world.sandbox.control.effects({ parentId: externalId })).toHaveLength(1);
    await world.close();
  });
});
