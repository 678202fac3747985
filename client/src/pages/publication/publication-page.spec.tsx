import { screen, waitFor } from '@testing-library/react';
import {
  aComposer,
  aConversation,
  aMode,
  aPublication,
  noteMode,
} from '../../testing/conversation/conversation';
import { aTreeNode } from '../../testing/conversation/message';
import { aDesk } from '../../testing/conversation/open-conversation';
import { renderRoute } from '../../testing/render-route';

const tree = '/publications/:id/tree';
const comment = aTreeNode({
  id: 'k1',
  text: 'Also for existing customers?',
  unanswered: true,
  children: [aTreeNode({ id: 'k2', position: 2, text: 'Same question', author: { name: 'Tom' } })],
});

async function openPublication(address = '/publications/publication-1') {
  const { network, desk } = aDesk({
    conversation: aConversation({
      kind: 'comment',
      lastPosition: 7,
      composer: aComposer(aMode(), noteMode()),
    }),
  });
  network.on('GET', '/publications/:id', aPublication()).on('GET', tree, ({ query }) => ({
    items: query.get('filter') === 'hidden' ? [] : [comment],
  }));
  const view = await renderRoute(address, { network });
  await screen.findByText('Our spring rates are here.');
  return { ...view, network, desk };
}

describe('the publication view', () => {
  it('shows the post, its figures and the whole tree', async () => {
    await openPublication();
    expect(await screen.findByText('Also for existing customers?')).toBeInTheDocument();
    expect(screen.getByText('Same question')).toBeInTheDocument();
    expect(screen.getByText('3 unanswered')).toBeInTheDocument();
    expect(screen.getByText('12 comments')).toBeInTheDocument();
  });

  it('shows the next threads when asked', async () => {
    const { user, network } = await openPublication();
    const later = aTreeNode({ id: 'k9', text: 'Much older question' });
    network.on('GET', tree, ({ query }) =>
      query.get('cursor') === 'more'
        ? { items: [later], nextCursor: null }
        : { items: [comment], nextCursor: 'more' },
    );
    await user.click(await screen.findByRole('radio', { name: 'Unanswered' }));
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Much older question')).toBeInTheDocument();
    expect(screen.getByText('Also for existing customers?')).toBeInTheDocument();
  });

  it('leads from a comment to its conversation', async () => {
    await openPublication();
    const link = await screen.findByRole('link', { name: /conversation with Marie Dubois/ });
    expect(link).toHaveAttribute('href', '/inbox/all/conversation-1');
  });

  it('folds the answers to a comment', async () => {
    const { user } = await openPublication();
    await user.click(await screen.findByRole('button', { name: /Fold 1 answer to/ }));
    expect(screen.queryByText('Same question')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show 1 answer' }));
    expect(screen.getByText('Same question')).toBeInTheDocument();
  });

  it('keeps the filter in the address, and finds the way out of an empty one', async () => {
    const { user, location } = await openPublication('/publications/publication-1?filter=hidden');
    expect(await screen.findByText('No comment fits this filter.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all comments' }));
    expect(await screen.findByText('Also for existing customers?')).toBeInTheDocument();
    expect(location()).toBe('/publications/publication-1');
  });

  it('answers a comment in place, in its own conversation', async () => {
    const { user, network } = await openPublication();
    const [answer] = await screen.findAllByRole('button', { name: 'Answer' });
    await user.click(answer!);
    await user.type(await screen.findByRole('textbox', { name: 'Public reply' }), 'Yes, for all');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(network.callsTo('POST', '/conversations/:id/replies')[0]?.body).toMatchObject({
        body: 'Yes, for all',
        inReplyToMessageId: 'k1',
        lastSeenPosition: 7,
      }),
    );
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(network.callsTo('GET', tree).length).toBeGreaterThan(1);
  });

  it('says that a post is no longer there', async () => {
    const { network } = aDesk();
    network
      .refuse('GET', '/publications/:id', 404, 'publication.not-found')
      .on('GET', tree, { items: [] });
    await renderRoute('/publications/gone', { network });
    expect(await screen.findByRole('alert')).toHaveTextContent('no longer here');
  });
});
