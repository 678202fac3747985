import { actionWords } from './action-words';

it.each([
  ['user.added', { kind: 'whole', action: 'user.added' }],
  ['rule.switched-off', { kind: 'parts', thing: 'rule', what: 'switched-off' }],
  ['rule.juggled', { kind: 'unknown', name: 'rule.juggled' }],
  ['', { kind: 'unknown', name: '' }],
])('%s', (name, words) => expect(actionWords(name)).toEqual(words));
