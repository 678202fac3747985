import { fireEvent, screen, waitFor } from '@testing-library/react';
import { aNote } from '../../testing/conversation/message';
import { openConversation } from '../../testing/conversation/open-conversation';

const drafts = '/conversations/:id/drafts/:mode';
const notes = '/conversations/:id/notes';
const editor = () => screen.findByRole('textbox', { name: 'Private reply' });
const note = () => screen.findByRole('textbox', { name: 'Internal note' });
const draft = (body: string) => ({
  mode: 'private' as const,
  body,
  attachments: [],
  updatedAt: '2026-03-02T09:00:00.000Z',
});

describe('drafts', () => {
  it('are kept on the server after a pause in the typing', async () => {
    const { user, network } = await openConversation();
    await user.type(await editor(), 'Not finis');
    await waitFor(() => expect(network.callsTo('PUT', drafts)).toHaveLength(1));
    expect(network.callsTo('PUT', drafts)[0]?.body).toEqual({
      body: 'Not finis',
      attachmentIds: [],
    });
    expect(await screen.findByText('Draft saved')).toBeInTheDocument();
  });

  it('show every stroke at once, however fast one types', async () => {
    await openConversation();
    const field = await editor();
    for (const value of ['H', 'He', 'Hel']) {
      fireEvent.change(field, { target: { value } });
      expect(field).toHaveValue(value);
    }
  });

  it('are there again when one comes back', async () => {
    await openConversation({ drafts: { private: draft('Begun yesterday') } });
    await waitFor(async () => expect(await editor()).toHaveValue('Begun yesterday'));
  });

  it('never replace what is being written; the other one is offered', async () => {
    const { user, desk } = await openConversation();
    await user.type(await editor(), 'Written here');
    desk.drafts.private = { ...draft('Written elsewhere'), updatedAt: '2999-01-01T00:00:00.000Z' };
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText(/something else here in another window/)).toBeInTheDocument();
    expect(await editor()).toHaveValue('Written here');
    await user.click(screen.getByRole('button', { name: 'Show that' }));
    expect(await editor()).toHaveValue('Written elsewhere');
  });

  it('stay in the composer when the server does not answer, and say so', async () => {
    const { user, network } = await openConversation();
    await editor();
    network.cutOff();
    await user.type(await editor(), 'Offline words');
    expect(await screen.findByText(/Draft kept here only/)).toBeInTheDocument();
    expect(await editor()).toHaveValue('Offline words');
  });

  it('are forgotten by the server once emptied', async () => {
    const { user, network } = await openConversation({ drafts: { private: draft('Old') } });
    await waitFor(async () => expect(await editor()).toHaveValue('Old'));
    await user.clear(await editor());
    await waitFor(() => expect(network.callsTo('DELETE', drafts)).toHaveLength(1));
  });
});

describe('internal notes', () => {
  it('mention a colleague who was chosen from the list', async () => {
    const { user, network, desk } = await openConversation();
    const written = aNote({ position: 2, text: 'Ask @Bram Jacobs please' });
    network.on('POST', notes, () => {
      desk.messages = [...desk.messages, written];
      return written;
    });
    await user.keyboard('n');
    await user.type(await note(), 'Ask @br');
    expect(await screen.findByRole('option', { name: /Bram Jacobs/ })).toBeInTheDocument();
    await user.keyboard('{Enter}please');
    expect(await note()).toHaveValue('Ask @Bram Jacobs please');
    await user.click(screen.getByRole('button', { name: 'Add note' }));
    await waitFor(() =>
      expect(network.callsTo('POST', notes)[0]?.body).toMatchObject({
        body: 'Ask @Bram Jacobs please',
        mentions: ['bram'],
      }),
    );
    expect(await screen.findByText('Internal note', { selector: '[title]' })).toBeInTheDocument();
  });

  it('an @ in a reply to a customer offers nobody', async () => {
    const { user } = await openConversation();
    await user.type(await editor(), 'Hello @br');
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
