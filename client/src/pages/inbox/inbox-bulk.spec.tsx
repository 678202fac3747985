import { screen } from '@testing-library/react';
import { anInbox, openInbox } from '../../testing/inbox';
import { giveScreenAWidth } from '../../testing/layout';

beforeEach(() => {
  window.localStorage.clear();
  giveScreenAWidth(390);
});

describe('doing something with many', () => {
  const result = { id: 'b1', done: 2, failed: [], undoUntil: '2099-01-01T00:00:00.000Z' };

  async function twoSelected(network = anInbox().on('POST', '/bulk-actions', result)) {
    const desk = await openInbox('/inbox/unanswered', network);
    await desk.row('Chloé Martin');
    await desk.user.keyboard('x{Shift>}j{/Shift}');
    expect(await screen.findByText('2 selected')).toBeVisible();
    return desk;
  }

  it('gives them to a colleague in one request', async () => {
    const { user, network } = await twoSelected();
    await user.click(screen.getByRole('button', { name: 'Assign' }));
    await user.click(await screen.findByRole('option', { name: /Bram Jacobs/ }));
    expect(await screen.findByText('2 conversations changed')).toBeVisible();
    expect(network.callsTo('POST', '/bulk-actions')[0]?.body).toMatchObject({
      conversationIds: ['chloe', 'dirk'],
      action: { type: 'assign', userId: 'bram', teamId: null },
    });
    expect(screen.queryByText('2 selected')).not.toBeInTheDocument();
  });

  it('can be taken back', async () => {
    const network = anInbox()
      .on('POST', '/bulk-actions', result)
      .on('DELETE', '/bulk-actions/:id', { ...result, undoUntil: null });
    const { user } = await twoSelected(network);
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Solved' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back for 2 conversations')).toBeVisible();
    expect(network.callsTo('DELETE', '/bulk-actions/:id')[0]?.params.id).toBe('b1');
  });

  it('says how many it could not be done to', async () => {
    const failed = [{ conversationId: 'dirk', code: 'conversation.resolved', detail: '' }];
    const network = anInbox().on('POST', '/bulk-actions', { ...result, done: 1, failed });
    const { user } = await twoSelected(network);
    await user.click(screen.getByRole('button', { name: 'Priority' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Urgent' }));
    expect(await screen.findByText(/1 changed, 1 not/)).toBeVisible();
  });

  it('keeps the selection when the server does not answer', async () => {
    const { user, network } = await twoSelected();
    network.cutOff();
    await user.click(screen.getByRole('button', { name: 'Snooze' }));
    await user.click(await screen.findByRole('menuitem', { name: 'In a week' }));
    expect(await screen.findByText(/does not answer/)).toBeVisible();
    expect(screen.getByText('2 selected')).toBeVisible();
  });

  it('asks once why no answer is needed', async () => {
    const { user, network } = await twoSelected();
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    await user.click(await screen.findByRole('menuitem', { name: 'No answer needed' }));
    await user.type(await screen.findByLabelText('Reason'), 'Only thanks');
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    await screen.findByText('2 conversations changed');
    expect(network.callsTo('POST', '/bulk-actions')[0]?.body).toMatchObject({
      action: { type: 'resolve', outcome: 'no-answer-needed', reason: 'Only thanks' },
    });
  });
});
