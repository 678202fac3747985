import { type AccountChangeFacts, accountChangeRefusal, endsSessions } from './account-rules.js';

const facts = (changes: Partial<AccountChangeFacts>): AccountChangeFacts => ({
  account: { role: 'administrator', isDisabled: false },
  change: {},
  isOwn: false,
  otherAdministrators: 1,
  ...changes,
});

describe('The last administrator', () => {
  it.each([{ disabled: true }, { role: 'agent' as const }])('stays: %j', (change) => {
    expect(accountChangeRefusal(facts({ change, otherAdministrators: 0 }))).toBe(
      'user.last-administrator',
    );
  });

  it('may go once there is another one', () => {
    expect(accountChangeRefusal(facts({ change: { disabled: true } }))).toBeNull();
  });

  it('is not the one who is disabled already', () => {
    const account = { role: 'administrator', isDisabled: true } as const;
    expect(
      accountChangeRefusal(facts({ account, change: { role: 'agent' }, otherAdministrators: 0 })),
    ).toBeNull();
  });
});

describe('Nobody', () => {
  it('changes their own rank or disables themselves', () => {
    expect(accountChangeRefusal(facts({ isOwn: true, change: { role: 'agent' } }))).toBe(
      'user.own-account',
    );
    expect(accountChangeRefusal(facts({ isOwn: true, change: { disabled: true } }))).toBe(
      'user.own-account',
    );
  });

  it('is kept from naming again what is so already', () => {
    expect(
      accountChangeRefusal(
        facts({ isOwn: true, change: { role: 'administrator', disabled: false } }),
      ),
    ).toBeNull();
  });
});

describe('Sessions end', () => {
  const agent = { role: 'agent', isDisabled: false } as const;

  it('when the role changes or the account is disabled', () => {
    expect(endsSessions(agent, { role: 'supervisor' })).toBe(true);
    expect(endsSessions(agent, { disabled: true })).toBe(true);
  });

  it('but not when nothing changes in what the person may do', () => {
    expect(endsSessions(agent, { role: 'agent' })).toBe(false);
    expect(endsSessions({ ...agent, isDisabled: true }, { disabled: false })).toBe(false);
  });
});
