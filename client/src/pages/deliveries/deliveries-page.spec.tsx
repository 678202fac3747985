import { screen, waitFor, within } from '@testing-library/react';
import { aDeliveryProblem } from '../../testing/administration';
import { anAdministrator, aPage } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';

const me = anAdministrator({ preferences: { firstStepsHidden: true } });

const open = (...problems: ReturnType<typeof aDeliveryProblem>[]) => {
  const network = aNetwork(me)
    .on('GET', '/delivery-problems', aPage(problems))
    .on('POST', '/replies/:id/retry', problems[0] ?? null)
    .on('POST', '/replies/:id/settlement', problems[0] ?? null)
    .on('POST', '/replies/:id/dismissal', problems[0] ?? null);
  return renderRoute('/delivery-problems', { me, network });
};

const unknown = () =>
  aDeliveryProblem({
    id: 'reply-1',
    state: 'unknown',
    failureClass: null,
    can: ['mark-sent', 'mark-not-sent', 'close'],
  });

describe('a delivery problem', () => {
  it('says what happened, what the reply said and what to do', async () => {
    await open(aDeliveryProblem());
    expect(await screen.findByText('What was to be answered is no longer there.')).toBeVisible();
    expect(screen.getByText(/the rate is valid until Friday/)).toBeVisible();
    expect(screen.getByText('Write to the person elsewhere, or leave it.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Chloé Martin' })).toHaveAttribute(
      'href',
      '/inbox/all/conversation-1',
    );
  });

  it('is tried again at once when it provably was not sent', async () => {
    const { user, network } = await open(aDeliveryProblem({ id: 'reply-1' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The reply to Chloé Martin is on its way again.')).toBeVisible();
    expect(network.callsTo('POST', '/replies/:id/retry')[0]?.params).toEqual({ id: 'reply-1' });
  });

  it.each([
    ['It was sent', 'sent'],
    ['It was not sent', 'not-sent'],
  ])('of which nobody knows is settled: "%s"', async (button, outcome) => {
    const { user, network } = await open(unknown());
    expect(await screen.findByText(/Nobody knows whether it arrived/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(() =>
      expect(network.callsTo('POST', '/replies/:id/settlement')[0]?.body).toEqual({ outcome }),
    );
  });

  it('is left only after a yes', async () => {
    const { user, network } = await open(unknown());
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));
    const ask = within(await screen.findByRole('alertdialog'));
    expect(ask.getByText(/leaves this list/)).toBeVisible();
    expect(network.callsTo('POST', '/replies/:id/dismissal')).toHaveLength(0);
    await user.click(ask.getByRole('button', { name: 'Leave it' }));
    await waitFor(() => expect(network.callsTo('POST', '/replies/:id/dismissal')).toHaveLength(1));
  });

  it('of a channel with dead credentials leads to the channels', async () => {
    await open(aDeliveryProblem({ failureClass: 'auth' }));
    expect(await screen.findByRole('link', { name: 'Look at the channels' })).toHaveAttribute(
      'href',
      '/channels',
    );
  });
});

describe('the list', () => {
  it('is good news when it is empty', async () => {
    await open();
    expect(await screen.findByText('Every reply has arrived')).toBeVisible();
  });

  it('goes on with its next page', async () => {
    const network = aNetwork(me).on('GET', '/delivery-problems', ({ query }) =>
      query.get('cursor') === 'two'
        ? aPage([aDeliveryProblem({ body: 'The second page.' })])
        : aPage([aDeliveryProblem({ body: 'The first page.' })], 'two'),
    );
    const { user } = await renderRoute('/delivery-problems', { me, network });
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('The second page.')).toBeVisible();
    expect(screen.getByText('The first page.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });
});
