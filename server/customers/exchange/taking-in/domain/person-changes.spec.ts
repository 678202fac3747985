import { nameOf, personChanges } from './person-changes.js';

const known = { name: 'Eva', email: 'Eva@mail.example', phone: null, language: 'nl' };

it('a record changes only what it says differently', () => {
  expect(personChanges(known, { key: '1', name: 'Eva', phone: '+32 2 555 01 01' })).toEqual({
    phone: '+32 2 555 01 01',
  });
});

it('an address is the same however it is written', () => {
  expect(personChanges(known, { key: '1', email: 'eva@MAIL.example' })).toEqual({});
});

it('somebody without a name is called by what is known of them', () => {
  expect(nameOf({ key: 'C-1', email: 'eva@mail.example' })).toBe('eva@mail.example');
  expect(nameOf({ key: 'C-1' })).toBe('C-1');
});
