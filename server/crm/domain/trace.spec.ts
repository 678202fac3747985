import { traceText } from './trace.js';

describe('what a person is known again by', () => {
  it('is the same however an address or a number is written', () => {
    const email = (value: string) => traceText({ kind: 'email', place: '', value });
    const phone = (value: string) => traceText({ kind: 'phone', place: '', value });
    expect(email(' Anna@Example.org ')).toBe(email('anna@example.org'));
    expect(phone('+32 470 12 34 56')).toBe(phone('0470/12.34.56'));
    expect(phone('0470 12 34 56')).not.toBe(phone('0470 12 34 57'));
  });

  it('is another on another network, and another for a person than for what somebody wrote', () => {
    const on = (place: string) => traceText({ kind: 'identity', place, value: '12' });
    expect(on('facebook')).not.toBe(on('discourse'));
    expect(on('discourse')).not.toBe(traceText({ kind: 'item', place: 'discourse', value: '12' }));
  });
});
