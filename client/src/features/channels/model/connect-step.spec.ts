import { connectStepOf, connectSteps } from './connect-step';

const at = (search: string, hasWebhook = true) =>
  connectStepOf(new URLSearchParams(search), hasWebhook);

describe('the step of connecting', () => {
  it('follows from the address, so that a reload loses nothing', () => {
    expect(at('')).toBe('network');
    expect(at('network=facebook')).toBe('settings');
    expect(at('channel=1')).toBe('webhook');
    expect(at('channel=1&step=test')).toBe('test');
  });

  it('leaves out the webhook where the network has none', () => {
    expect(at('channel=1', false)).toBe('test');
    expect(connectSteps(false)).not.toContain('webhook');
  });
});
