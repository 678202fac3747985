export type ConnectStep = 'network' | 'settings' | 'webhook' | 'test';

/** The steps of connecting, in order. Networks that are only read have no webhook to set up. */
export const connectSteps = (hasWebhook: boolean): ConnectStep[] =>
  hasWebhook ? ['network', 'settings', 'webhook', 'test'] : ['network', 'settings', 'test'];

/** Where one stands, by the address of the page. */
export function connectStepOf(address: URLSearchParams, hasWebhook: boolean): ConnectStep {
  if (address.has('channel')) {
    return hasWebhook && address.get('step') !== 'test' ? 'webhook' : 'test';
  }
  return address.has('network') ? 'settings' : 'network';
}
