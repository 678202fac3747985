import { adapters } from '../adapters.js';
import { webhookAddresses } from './webhook-addresses.js';

const addressesOf = (network: string) => {
  const adapter = adapters.find((candidate) => candidate.network === network);
  if (!adapter) throw new Error(`There is no adapter for ${network}.`);
  return webhookAddresses('https://desk.example', adapter, 'channel-1');
};

describe('webhookAddresses', () => {
  it('gives a network with one address per app both addresses', () => {
    expect(addressesOf('facebook')).toEqual({
      webhookUrl: 'https://desk.example/hooks/facebook/channel-1',
      appWebhookUrl: 'https://desk.example/hooks/facebook',
    });
  });

  it('gives a network that delivers per channel its own address alone', () => {
    expect(addressesOf('discourse')).toEqual({
      webhookUrl: 'https://desk.example/hooks/discourse/channel-1',
      appWebhookUrl: null,
    });
  });

  it('gives none to a network that is only read back', () => {
    expect(addressesOf('google-reviews')).toEqual({ webhookUrl: null, appWebhookUrl: null });
  });
});
