import { placesIn } from './variables';

describe('places in a text', () => {
  it('are the known variables, wherever they stand', () => {
    const text = 'Dear {{ customer.name }}, {{today|soon}} {{agent.name}}';
    expect(
      placesIn(text).map(({ variable, start, end }) => [variable, text.slice(start, end)]),
    ).toEqual([
      ['customer.name', '{{ customer.name }}'],
      ['today', '{{today|soon}}'],
      ['agent.name', '{{agent.name}}'],
    ]);
  });

  it('are nothing that only looks like one', () => {
    expect(placesIn('{{ message }} {{constructor}} {{toString}} {customer.name} {{')).toEqual([]);
  });
});
