import { screen, waitFor, within } from '@testing-library/react';
import { aConversation, aPublication } from '../../testing/conversation/conversation';
import { aMessage, aTreeNode } from '../../testing/conversation/message';
import { openConversation } from '../../testing/conversation/open-conversation';

const tree = '/publications/:id/tree';
const own = aTreeNode({ id: 'own', text: 'Also for existing customers?' });
const other = {
  ...aTreeNode({
    id: 'other',
    text: 'Three weeks without an answer',
    author: { name: 'Tom Peeters' },
    children: [
      { ...aTreeNode({ id: 'below', text: 'Same here' }), conversationId: 'conversation-2' },
    ],
  }),
  conversationId: 'conversation-2',
};

const open = async () => {
  const view = await openConversation({
    conversation: aConversation({ kind: 'comment', publication: aPublication() }),
    messages: [aMessage({ id: 'own', kind: 'comment', text: 'Also for existing customers?' })],
  });
  view.network.on('GET', tree, { items: [own, other], nextCursor: null });
  return view;
};
const line = () => screen.findByRole('button', { name: '5 other conversations under this post' });

describe('the other conversations under the post', () => {
  it('stand folded, and are not even fetched', async () => {
    const { network } = await open();
    expect(await line()).toHaveAttribute('aria-expanded', 'false');
    expect(network.callsTo('GET', tree)).toHaveLength(0);
  });

  it('unfold in place, without the own one, and fold again', async () => {
    const { user } = await open();
    await user.click(await line());
    const list = await screen.findByRole('list', {
      name: 'The other conversations under this post',
    });
    expect(within(list).getByText('Three weeks without an answer')).toBeVisible();
    expect(within(list).getByText('Same here')).toBeVisible();
    expect(within(list).queryByText('Also for existing customers?')).not.toBeInTheDocument();
    await user.click(await line());
    expect(screen.queryByText('Same here')).not.toBeInTheDocument();
  });

  it('lead to the conversation that answers them', async () => {
    const { user, location } = await open();
    await user.click(await line());
    await user.click(
      await screen.findByRole('link', { name: 'Open the conversation with Tom Peeters' }),
    );
    await waitFor(() => expect(location()).toMatch(/\/conversation-2$/));
  });

  it('say when they could not be loaded, and load again', async () => {
    const { user, network } = await open();
    network.refuse('GET', tree, 403, 'forbidden');
    await user.click(await line());
    await screen.findByText(/could not be loaded|not open to you/);
  });
});
