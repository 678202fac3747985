import { abilitiesOf } from './abilities.js';
import { userActions } from './user-actions.js';

const administrator = { userId: 'ada', abilities: abilitiesOf('administrator') };
const bo = { id: 'bo', role: 'agent', isDisabled: false } as const;

describe('With the account of somebody else', () => {
  it('an administrator may do everything', () => {
    expect(userActions(administrator, bo)).toEqual([
      'edit',
      'change-role',
      'disable',
      'reset-password',
    ]);
  });

  it('an administrator may let a disabled person in again', () => {
    expect(userActions(administrator, { ...bo, isDisabled: true })).toContain('enable');
  });

  it('there is no password to reset when it is a program', () => {
    expect(userActions(administrator, { ...bo, role: 'api' })).not.toContain('reset-password');
  });

  it('nobody else may do anything', () => {
    expect(userActions({ userId: 'sue', abilities: abilitiesOf('supervisor') }, bo)).toEqual([]);
  });
});

it('With their own account administrators cannot lock themselves out', () => {
  expect(
    userActions(administrator, { id: 'ada', role: 'administrator', isDisabled: false }),
  ).toEqual(['edit']);
});
