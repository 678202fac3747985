import { screen, waitFor, within } from '@testing-library/react';
import { aComposer, aConversation, aMode, noteMode } from '../../testing/conversation/conversation';
import { aMessage, anAnswer, at } from '../../testing/conversation/message';
import { openConversation } from '../../testing/conversation/open-conversation';

const replies = '/conversations/:id/replies';
const editor = () => screen.findByRole('textbox', { name: 'Private reply' });
const send = () => screen.findByRole('button', { name: 'Send privately' });
const bodyOf = (call: { body: unknown } | undefined) => call?.body as Record<string, unknown>;

describe('answering a direct message', () => {
  it('sends the words with the last message that was seen, and empties the composer', async () => {
    const { user, network } = await openConversation({
      messages: [aMessage({ position: 1 }), aMessage({ position: 2 })],
      conversation: aConversation({ lastPosition: 2 }),
    });
    await user.type(await editor(), '  We are looking into it. ');
    await user.click(await send());
    await waitFor(() => expect(network.callsTo('POST', replies)).toHaveLength(1));
    expect(bodyOf(network.callsTo('POST', replies)[0])).toMatchObject({
      body: 'We are looking into it.',
      mode: 'private',
      lastSeenPosition: 2,
      then: null,
      clientId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(await editor()).toHaveValue('');
    expect(await screen.findByText('We are looking into it.')).toBeInTheDocument();
  });

  it('sends with the keyboard, and resolves with it', async () => {
    const { user, network } = await openConversation();
    await user.type(await editor(), 'Done');
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await waitFor(() => expect(network.callsTo('POST', replies)).toHaveLength(1));
    expect(bodyOf(network.callsTo('POST', replies)[0])).toMatchObject({ then: 'resolve' });
  });

  it('shows the words at once, before the server has answered', async () => {
    const { user, network } = await openConversation();
    network.on('POST', replies, () => new Promise<never>(() => undefined));
    await user.type(await editor(), 'On its way');
    await user.click(await send());
    const thread = screen.getByRole('region', { name: 'Messages' });
    expect(await within(thread).findByText('On its way')).toBeInTheDocument();
    expect(within(thread).getByText('Sending')).toBeInTheDocument();
  });

  it('takes a reply back within its seconds and gives the words back', async () => {
    const { user, network, desk } = await openConversation();
    network.on('DELETE', '/replies/:id', () => {
      desk.messages = desk.messages.slice(0, 1);
      return {};
    });
    await user.type(await editor(), 'Too early');
    await user.click(await send());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await editor()).toHaveValue('Too early'));
    expect(network.callsTo('DELETE', '/replies/:id')[0]?.params.id).toBe('reply-2');
    expect(await editor()).toHaveFocus();
    const thread = screen.getByRole('region', { name: 'Messages' });
    await waitFor(() => expect(within(thread).queryByText('Too early')).toBeNull());
  });

  it('cannot send nothing, nor more than the network takes', async () => {
    const mode = aMode({ mode: 'private', maxLength: { limit: 5, unit: 'codepoints' } });
    const { user } = await openConversation({
      conversation: aConversation({ composer: aComposer(mode, noteMode()) }),
    });
    expect(await send()).toBeDisabled();
    await user.type(await editor(), 'Hello');
    expect(await send()).toBeEnabled();
    await user.type(await editor(), '!');
    expect(await send()).toBeDisabled();
    expect(screen.getByText('1 character too long')).toBeInTheDocument();
  });
});

describe('when something came meanwhile', () => {
  const came = aMessage({
    position: 3,
    text: 'Found it, thanks',
    author: { name: 'Marie Dubois' },
  });

  async function collide() {
    const view = await openConversation();
    view.network.refuse('POST', replies, 409, 'reply.something-new', {
      messages: [came],
      lastPosition: 3,
    });
    await view.user.type(await editor(), 'Please look behind the cushion');
    await view.user.click(await send());
    return { ...view, bar: await screen.findByRole('alert') };
  }

  it('shows what came and keeps the words', async () => {
    const { bar } = await collide();
    expect(bar).toHaveTextContent('Something came while you were writing');
    expect(bar).toHaveTextContent('Marie Dubois: Found it, thanks');
    expect(await editor()).toHaveValue('Please look behind the cushion');
  });

  it('sends anyway when the agent decides so, as the same reply', async () => {
    const { user, network, bar } = await collide();
    await user.click(within(bar).getByRole('button', { name: 'Send anyway' }));
    await waitFor(() => expect(network.callsTo('POST', replies)).toHaveLength(2));
    const [first, second] = network.callsTo('POST', replies).map(bodyOf);
    expect(second).toMatchObject({ sendAnyway: true, lastSeenPosition: 3 });
    expect(second?.clientId).toBe(first?.clientId);
  });

  it('lets the agent adapt; the next try knows what came', async () => {
    const { user, network, bar } = await collide();
    await user.click(within(bar).getByRole('button', { name: 'Adapt my answer' }));
    expect(screen.queryByText(/came while you were writing/)).toBeNull();
    await user.clear(await editor());
    await user.type(await editor(), 'Glad to hear');
    await user.click(await send());
    await waitFor(() => expect(network.callsTo('POST', replies)).toHaveLength(2));
    const [first, second] = network.callsTo('POST', replies).map(bodyOf);
    expect(second).toMatchObject({ body: 'Glad to hear', lastSeenPosition: 3 });
    expect(second).not.toHaveProperty('sendAnyway');
    expect(second?.clientId).not.toBe(first?.clientId);
  });
});

describe('when sending does not work', () => {
  it('keeps the words and repeats the same reply, so that it cannot go out twice', async () => {
    const { user, network } = await openConversation();
    await user.type(await editor(), 'Hello');
    network.refuse('POST', replies, 503, 'http.503');
    await user.click(await send());
    expect(await screen.findByRole('alert')).toHaveTextContent('the server does not answer');
    expect(await editor()).toHaveValue('Hello');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(network.callsTo('POST', replies)).toHaveLength(2));
    const [first, second] = network.callsTo('POST', replies).map(bodyOf);
    expect(second?.clientId).toBe(first?.clientId);
  });

  it('says why the network will not have it', async () => {
    const { user, network } = await openConversation();
    network.refuse('POST', replies, 422, 'reply.window-closed');
    await user.type(await editor(), 'Hello');
    await user.click(await send());
    expect(await screen.findByRole('alert')).toHaveTextContent('the time for this reply is over');
  });

  it('shows a failed reply in its place with why, and sends it again', async () => {
    const failed = anAnswer(
      { position: 2, can: ['retry'] },
      { id: 'r9', state: 'failed', failureClass: 'auth' },
    );
    const { user, network } = await openConversation({ messages: [aMessage(), failed] });
    network.on('POST', '/replies/:id/retry', {});
    expect(screen.getByText(/no longer signed in/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Send again' }));
    await waitFor(() => expect(network.callsTo('POST', '/replies/:id/retry')).toHaveLength(1));
  });

  it('gives back the words of a failed reply, to be changed', async () => {
    const failed = anAnswer(
      { position: 2, text: 'Too rude', can: ['retry'] },
      { id: 'r9', state: 'failed', failureClass: 'invalid' },
    );
    const { user } = await openConversation({ messages: [aMessage(), failed] });
    await user.click(screen.getByRole('button', { name: 'Change the text' }));
    await waitFor(async () => expect(await editor()).toHaveValue('Too rude'));
  });

  it('lets the agent settle a reply of which nobody knows whether it went out', async () => {
    const unknown = anAnswer(
      { position: 2, can: ['mark-sent', 'mark-not-sent'] },
      { id: 'r9', state: 'unknown' },
    );
    const { user, network } = await openConversation({ messages: [aMessage(), unknown] });
    network.on('POST', '/replies/:id/settlement', {});
    await user.click(screen.getByRole('button', { name: 'It was not sent' }));
    await waitFor(() =>
      expect(network.callsTo('POST', '/replies/:id/settlement')[0]?.body).toEqual({
        outcome: 'not-sent',
      }),
    );
  });
});

describe('what the network allows here', () => {
  it('says why a way to answer is closed', async () => {
    const closed = aMode({ mode: 'private', available: false, reason: 'window-closed' });
    const { user } = await openConversation({
      conversation: aConversation({ composer: aComposer(closed, noteMode()) }),
    });
    expect(await screen.findByRole('textbox', { name: 'Internal note' })).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: /Private reply/ }));
    expect(screen.getByText(/time in which the network allows this reply is over/)).toBeVisible();
  });

  it('says who will see it, how long it is possible and how often', async () => {
    const mode = aMode({
      mode: 'private',
      windowEndsAt: new Date(Date.now() + 6.5 * 86_400_000).toISOString(),
      once: 'one-only',
    });
    await openConversation({
      conversation: aConversation({ composer: aComposer(mode, noteMode()) }),
    });
    expect(await screen.findByText('Only Marie Dubois sees this.')).toBeInTheDocument();
    expect(screen.getByText('Possible for 6 more days')).toBeInTheDocument();
    expect(screen.getByText('One reply only.')).toBeInTheDocument();
  });

  it('answers the very comment that was chosen', async () => {
    const comment = aMessage({ id: 'k1', kind: 'comment', isPublic: true, sentAt: at(1) });
    const { user, network } = await openConversation({
      messages: [comment],
      conversation: aConversation({
        kind: 'comment',
        composer: aComposer(aMode(), noteMode()),
      }),
    });
    await user.click(screen.getByRole('button', { name: /Commands for the message/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Answer this comment' }));
    expect(screen.getByText('Answer to Marie Dubois: Message 1')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Public reply' }), 'Hello');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(bodyOf(network.callsTo('POST', replies)[0])).toMatchObject({
        inReplyToMessageId: 'k1',
        mode: 'public',
      }),
    );
  });
});
