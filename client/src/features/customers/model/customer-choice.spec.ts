import { addressOf, choiceIn } from './customer-choice';

it.each(['', 'q=anna', 'segment=influencer&sort=followers', 'q=a+b&sort=complaints'])(
  'the address %j says the same there and back',
  (address) => {
    expect(addressOf(choiceIn(new URLSearchParams(address))).toString()).toBe(address);
  },
);

it('what nobody knows is as usual', () => {
  expect(choiceIn(new URLSearchParams('segment=x&sort=y'))).toEqual({
    q: '',
    segment: null,
    sort: 'contact',
  });
});
