import { screen, waitFor, within } from '@testing-library/react';
import type { LinkSuggestion } from '../../api/types/customers';
import { aPage } from '../../testing/builders';
import { aCustomer, anIdentity, aTimelineConversation } from '../../testing/conversation/customer';
import { at } from '../../testing/conversation/message';
import { aDesk } from '../../testing/conversation/open-conversation';
import { giveScreenAWidth } from '../../testing/layout';
import { renderRoute } from '../../testing/render-route';

const review = anIdentity({
  id: 'i-review',
  network: 'google-reviews',
  name: 'M. Dubois',
  link: {
    id: 'link-1',
    evidence: 'given-by-customer',
    detail: null,
    by: { id: 'bram', name: 'Bram Jacobs' },
    at: at(0),
  },
});

async function openPanel(
  over: Parameters<typeof aCustomer>[0] = {},
  suggestions: LinkSuggestion[] = [],
) {
  giveScreenAWidth(1600);
  const { network } = aDesk();
  network.on('GET', '/customers/:id', ({ params }) => aCustomer({ id: params.id, ...over }));
  network.on('GET', '/customers/:id/link-suggestions', { items: suggestions });
  const view = await renderRoute('/inbox/all/conversation-1', { network });
  const panel = await screen.findByRole('complementary', { name: 'Customer Marie Dubois' });
  return { ...view, network, panel: within(panel) };
}

describe('the customer panel', () => {
  it('says who had this customer last, and how it ended', async () => {
    const { panel } = await openPanel({
      summary: {
        conversationCount: 4,
        openCount: 2,
        lastHandledBy: {
          name: 'Bram Jacobs',
          network: 'facebook',
          channelName: 'Lumen Bank',
          at: new Date(Date.now() - 3.5 * 86_400_000).toISOString(),
          outcome: 'solved',
        },
        complaints30d: 3,
        complaints365d: 4,
        complaintTopics: [{ topicId: 't1', name: 'Late cards', last30d: 3, last365d: 4 }],
        moods: [],
        matters: [],
        ratings: [{ rating: 2, at: at(0) }],
      },
    });
    expect(panel.getByText('Last handled by Bram Jacobs')).toBeInTheDocument();
    expect(panel.getByText(/3 days ago/)).toHaveTextContent('3 days ago');
    expect(panel.getByText(/Lumen Bank.*Solved/)).toBeInTheDocument();
    expect(panel.getByText('3 complaints in 30 days')).toBeInTheDocument();
    expect(panel.getByRole('row', { name: 'Late cards 3 4' })).toBeInTheDocument();
    expect(panel.getByRole('img', { name: '2 stars of 5' })).toBeInTheDocument();
  });

  it('undoes a link, after saying what that means', async () => {
    const { user, panel, network } = await openPanel({ identities: [anIdentity(), review] });
    network.on('DELETE', '/links/:id', aCustomer());
    expect(panel.getByText('Linked: the customer said so, by Bram Jacobs')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Undo this link: M. Dubois' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('also those that came after the link');
    await user.click(within(dialog).getByRole('button', { name: 'Undo this link' }));
    await waitFor(() =>
      expect(network.callsTo('DELETE', '/links/:id')[0]?.params.id).toBe('link-1'),
    );
    expect(await screen.findByText('The link was undone.')).toBeInTheDocument();
  });

  it('links a suggested profile on evidence', async () => {
    const { user, panel, network } = await openPanel({}, [
      {
        customerId: 'c2',
        name: 'Marie',
        identities: [{ id: 'i-x', network: 'x', name: 'Marie', handle: 'mdub' }],
        strength: 'certain',
        evidence: [{ reason: 'signed-in-visit', value: 'x: 17' }],
      },
    ]);
    network.on('POST', '/customers/:id/links', aCustomer());
    expect(await panel.findByText('Signed in under the same key: x: 17')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Link' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Link: Marie' }));
    expect(dialog.getByRole('combobox', { name: 'How do you know?' })).toHaveTextContent(
      'signed-in visit',
    );
    await user.type(dialog.getByLabelText(/In a few words/), 'Chat of Monday');
    await user.click(dialog.getByRole('button', { name: 'Link' }));
    await waitFor(() =>
      expect(network.callsTo('POST', '/customers/:id/links')[0]?.body).toEqual({
        identityId: 'i-x',
        evidence: 'signed-in-visit',
        detail: 'Chat of Monday',
      }),
    );
  });

  it('shows what a merge brings along before it is done', async () => {
    const { user, panel, network } = await openPanel({}, [
      {
        customerId: 'c2',
        name: 'M. Dubois',
        identities: [],
        strength: 'strong',
        evidence: [{ reason: 'same-email', value: 'marie@b.example' }],
      },
    ]);
    const side = { name: 'Marie Dubois', email: null, phone: null, language: null };
    const none = { identities: 0, conversations: 0, notes: 0, keys: 0, attributes: 0 };
    network
      .on('GET', '/customers/:id/merge-preview', {
        kept: { ...side, id: 'c1' },
        absorbed: { ...side, id: 'c2' },
        moves: { ...none, events: 2, consents: 1, segments: 0 },
      })
      .on('POST', '/customers/:id/merges', aCustomer());
    await user.click(await panel.findByRole('button', { name: 'Merge' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Merge two customers' }));
    expect(await dialog.findByText('2 purchases and other events')).toBeInTheDocument();
    expect(dialog.queryByText(/note/)).not.toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Merge' }));
    await waitFor(() =>
      expect(network.callsTo('POST', '/customers/:id/merges')[0]?.body).toEqual({
        absorbedId: 'c2',
        evidence: 'agent-decided',
      }),
    );
  });

  it('finds another customer and links one of their profiles', async () => {
    const { user, panel, network } = await openPanel();
    network
      .on('GET', '/customers', aPage([{ id: 'c9', name: 'M. Dubois', networks: ['discourse'] }]))
      .on('GET', '/customers/:id', ({ params }) =>
        params.id === 'c9'
          ? aCustomer({ id: 'c9', identities: [anIdentity({ id: 'i-9', network: 'discourse' })] })
          : aCustomer({ id: params.id }),
      )
      .refuse('POST', '/customers/:id/links', 409, 'identity.linked');
    await user.click(panel.getByRole('button', { name: 'Link another profile' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Link another profile' }));
    expect(dialog.getByRole('button', { name: 'Link' })).toBeDisabled();
    await user.type(dialog.getByLabelText('Find the other customer'), 'dubois');
    await user.click(await dialog.findByRole('button', { name: /M. Dubois/ }));
    await user.click(await dialog.findByRole('radio', { name: /Discourse/ }));
    await user.click(dialog.getByRole('button', { name: 'Link' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('linked already');
  });

  it('keeps notes about the person', async () => {
    const { user, panel, network } = await openPanel();
    network.on('POST', '/customers/:id/notes', {});
    await user.type(
      panel.getByRole('textbox', { name: 'Write a note about this customer' }),
      'Call in the evening',
    );
    await user.click(panel.getByRole('button', { name: 'Save the note' }));
    await waitFor(() =>
      expect(network.callsTo('POST', '/customers/:id/notes')[0]?.body).toEqual({
        body: 'Call in the evening',
      }),
    );
  });

  it('refuses contact facts that cannot be right, and saves the others', async () => {
    const { user, panel, network } = await openPanel();
    network.on('PATCH', '/customers/:id', aCustomer({ email: 'marie@b.example' }));
    await user.click(panel.getByRole('button', { name: 'Edit the contact facts' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Contact facts' }));
    await user.type(dialog.getByLabelText(/E-mail/), 'marie@');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText(/does not look like an e-mail/)).toBeInTheDocument();
    await user.type(dialog.getByLabelText(/E-mail/), 'b.example');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(network.callsTo('PATCH', '/customers/:id')[0]?.body).toMatchObject({
        email: 'marie@b.example',
        phone: null,
      }),
    );
    expect(await panel.findByRole('link', { name: 'marie@b.example' })).toBeInTheDocument();
  });

  it('shows the history over all networks, and of one', async () => {
    const { user, network } = await openPanel({ identities: [anIdentity(), review] });
    const timeline = '/customers/:id/timeline';
    network.on('GET', timeline, ({ query }) =>
      aPage(
        query.get('network') === 'google-reviews'
          ? [aTimelineConversation({ id: 'r', channelName: 'Branch Antwerp', rating: 2 })]
          : [aTimelineConversation({ id: 'm' }), aTimelineConversation({ id: 'r' })],
      ),
    );
    await user.click(screen.getByRole('combobox', { name: 'Network' }));
    await user.click(await screen.findByRole('option', { name: 'Google reviews' }));
    expect(await screen.findByText('Branch Antwerp')).toBeInTheDocument();
    expect(network.callsTo('GET', timeline).at(-1)?.query.get('network')).toBe('google-reviews');
  });
});
