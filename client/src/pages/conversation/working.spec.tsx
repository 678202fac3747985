import { screen, waitFor, within } from '@testing-library/react';
import { aConversation, anEvent, aPublication } from '../../testing/conversation/conversation';
import { aMessage, anAnswer, at, customer } from '../../testing/conversation/message';
import { aDesk, openConversation } from '../../testing/conversation/open-conversation';
import { renderRoute } from '../../testing/render-route';

const closure = '/conversations/:id/closure';

describe('resolving', () => {
  it('asks for the outcome, says what happened and can be undone', async () => {
    const { user, network } = await openConversation();
    await user.keyboard('e');
    await user.click(await screen.findByRole('menuitem', { name: 'Solved' }));
    await waitFor(() =>
      expect(network.callsTo('POST', closure)[0]?.body).toEqual({ outcome: 'solved' }),
    );
    expect(await screen.findAllByText('Resolved: Solved')).not.toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(network.callsTo('DELETE', closure)).toHaveLength(1));
    expect(await screen.findByRole('button', { name: 'Resolve' })).toBeInTheDocument();
  });

  it('wants a reason when the customer gets no answer', async () => {
    const { user, network } = await openConversation();
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    await user.click(await screen.findByRole('menuitem', { name: /No answer needed/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Why is no answer needed?' });
    await user.click(within(dialog).getByRole('button', { name: 'Resolve' }));
    expect(await within(dialog).findByText('Fill this in.')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox'), 'thanks only');
    await user.click(within(dialog).getByRole('button', { name: 'Resolve' }));
    await waitFor(() =>
      expect(network.callsTo('POST', closure)[0]?.body).toEqual({
        outcome: 'no-answer-needed',
        reason: 'thanks only',
      }),
    );
  });
});

describe('snoozing', () => {
  it('until the customer replies', async () => {
    const { user, network } = await openConversation();
    await user.keyboard('s');
    await user.click(await screen.findByRole('menuitem', { name: 'When the customer replies' }));
    await waitFor(() =>
      expect(network.callsTo('PUT', '/conversations/:id/snooze')[0]?.body).toEqual({ until: null }),
    );
    expect(await screen.findAllByText('Snoozed until the customer replies')).not.toHaveLength(0);
  });

  it('until a time that is still to come', async () => {
    const { user, network } = await openConversation();
    await user.click(screen.getByRole('button', { name: 'Snooze' }));
    await user.click(await screen.findByRole('menuitem', { name: /time of your choice/ }));
    const field = await screen.findByLabelText('Date and time');
    await user.clear(field);
    await user.type(field, '2020-01-01T10:00');
    await user.click(screen.getByRole('button', { name: 'Snooze' }));
    expect(await screen.findByText('This time has passed already.')).toBeInTheDocument();
    expect(network.callsTo('PUT', '/conversations/:id/snooze')).toHaveLength(0);
  });
});

describe('assigning', () => {
  it('finds a colleague by typing', async () => {
    const { user, network } = await openConversation();
    network.on('PUT', '/conversations/:id/assignment', () =>
      aConversation({ seq: 2, assignee: { id: 'bram', name: 'Bram Jacobs' } }),
    );
    await user.keyboard('a');
    await user.type(await screen.findByRole('combobox', { name: 'Find a colleague' }), 'jac');
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(network.callsTo('PUT', '/conversations/:id/assignment')[0]?.body).toEqual({
        userId: 'bram',
        teamId: null,
      }),
    );
    expect(await screen.findByText('Assigned to Bram Jacobs')).toBeInTheDocument();
  });
});

describe('the thread', () => {
  it('remembers how far one has read', async () => {
    const { network } = await openConversation({
      messages: [aMessage({ position: 1 }), aMessage({ position: 2 })],
      conversation: aConversation({ lastPosition: 2 }),
    });
    await waitFor(() =>
      expect(network.callsTo('PUT', '/conversations/:id/read-marker')[0]?.body).toEqual({
        position: 2,
      }),
    );
  });

  it('shows and announces what arrives while one reads', async () => {
    const { desk, live } = await openConversation();
    desk.messages = [...desk.messages, aMessage({ position: 2, text: 'One more thing' })];
    desk.conversation = { ...desk.conversation, seq: 5, lastPosition: 2 };
    live.hear('changed', { conversationId: 'conversation-1', seq: 5, listTouched: true });
    expect(
      await screen.findByText('New message from Marie Dubois: One more thing'),
    ).toBeInTheDocument();
    expect(screen.getByText('One more thing')).toBeInTheDocument();
  });

  it('shows hidden and removed comments as such, with who hid them', async () => {
    await openConversation({
      conversation: aConversation({ kind: 'comment', publication: aPublication() }),
      messages: [
        aMessage({ id: 'k1', kind: 'comment', position: 1, hiddenAt: at(5) }),
        aMessage({ kind: 'comment', position: 2, removedAt: at(6), removedBy: 'author' }),
      ],
      events: [anEvent('message.hidden', { data: { messageId: 'k1' } })],
    });
    expect(await screen.findByText(/Hidden from the public by Anna Peeters/)).toBeInTheDocument();
    expect(screen.getByText(/Removed by its author/)).toBeInTheDocument();
    expect(screen.getByText('Our spring rates are here.')).toBeInTheDocument();
  });

  it('folds what other people say among themselves until one asks', async () => {
    const others = [2, 3, 4, 5].map((position) =>
      aMessage({ position, kind: 'comment', author: customer('Tom', 'c2'), parentMessageId: 'm1' }),
    );
    const { user } = await openConversation({
      conversation: aConversation({ kind: 'comment' }),
      messages: [aMessage({ kind: 'comment' }), ...others],
    });
    expect(screen.queryByText('Message 3')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show 4 comments between other people' }));
    expect(screen.getByText('Message 3')).toBeInTheDocument();
  });

  it('shows what an edit of a review changed, and that the stars rose after our reply', async () => {
    const { user } = await openConversation({
      conversation: aConversation({ kind: 'review', network: 'google-reviews', rating: 4 }),
      messages: [
        aMessage({
          kind: 'review',
          rating: 4,
          text: 'Slow, but solved',
          editedAt: at(30),
          revisions: [{ text: 'Slow and rude', rating: 2, replacedAt: at(30) }],
        }),
        anAnswer({ kind: 'review', position: 2, sentAt: at(20) }),
      ],
    });
    expect(screen.getByText('Rating changed from 2 to 4 after our reply')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'edited' }));
    expect(screen.getByText('rude', { exact: false, selector: 'del' })).toBeInTheDocument();
    expect(screen.getByText('solved', { exact: false, selector: 'ins' })).toBeInTheDocument();
  });

  it('never makes anything of markup or script in a text', async () => {
    const text = '<img src=x onerror=alert(1)> javascript:alert(1) https://a.example/x';
    await openConversation({ messages: [aMessage({ text })] });
    const thread = screen.getByRole('region', { name: 'Messages' });
    expect(within(thread).getByText(/onerror=alert/)).toBeInTheDocument();
    expect(within(thread).queryByRole('img')).toBeNull();
    const links = within(thread).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://a.example/x']);
    expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  });

  it('marks that a thank-you needs no answer', async () => {
    const thanks = aMessage({ text: 'Thanks!', can: ['no-answer-needed'] });
    const { user, network } = await openConversation({ messages: [thanks] });
    const path = '/messages/:id/no-answer-needed';
    network.on('PUT', path, { ...thanks, noAnswerNeeded: { at: at(9), by: null } });
    await user.click(screen.getByRole('button', { name: /Commands for the message/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'No answer needed' }));
    expect(await screen.findByText('No answer needed')).toBeInTheDocument();
    expect(network.callsTo('PUT', path)[0]?.params.id).toBe('m1');
  });
});

describe('when it cannot be shown', () => {
  it('says that the conversation is gone', async () => {
    const { network } = aDesk();
    network.refuse('GET', '/conversations/:id', 404, 'conversation.not-found');
    await renderRoute('/inbox/all/gone', { network });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This conversation is no longer here',
    );
  });

  it('tries again to load the messages', async () => {
    const { network, desk } = aDesk();
    network.refuse('GET', '/conversations/:id/messages', 500, 'server.failed');
    const { user } = await renderRoute('/inbox/all/conversation-1', { network });
    const again = await screen.findByRole('button', { name: 'Try again' });
    network.on('GET', '/conversations/:id/messages', { items: desk.messages, nextCursor: null });
    await user.click(again);
    expect(await screen.findByText('Message 1')).toBeInTheDocument();
  });
});
