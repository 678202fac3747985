import type { SettingsField } from '../../../api/types/channels';
import { settingsFault, startingText, valuesOf } from './settings-values';

const field = (over: Partial<SettingsField>): SettingsField => ({
  name: 'name',
  label: 'Name',
  help: '',
  required: true,
  secret: false,
  type: 'text',
  ...over,
});

const token = field({ name: 'token', secret: true });
const seconds = field({ name: 'seconds', type: 'number', required: false, default: 120 });

describe('the settings form', () => {
  it('begins with what is known and the defaults, never with a secret', () => {
    const known = { name: 'Lumen', token: 'must not be shown' };
    expect(startingText([field({}), token, seconds], known)).toEqual({
      name: 'Lumen',
      token: '',
      seconds: '120',
    });
  });

  it('sends numbers as numbers and leaves out what is empty', () => {
    const text = { name: ' Lumen ', token: '  ', seconds: '60' };
    expect(valuesOf([field({}), token, seconds], text)).toEqual({ name: 'Lumen', seconds: 60 });
  });
});

describe('a field', () => {
  it('must be filled in when it is required, but a secret that is set may stay empty', () => {
    expect(settingsFault(token, ' ', false)).toBe('missing');
    expect(settingsFault(token, '', true)).toBeNull();
    expect(settingsFault(seconds, '', false)).toBeNull();
  });

  it.each([
    ['number', '0', 'notANumber'],
    ['number', 'often', 'notANumber'],
    ['number', '30', null],
    ['url', 'forum.example.com', 'notAnAddress'],
    ['url', 'javascript:alert(1)', 'notAnAddress'],
    ['url', 'https://forum.example.com', null],
    ['json', '{"a":', 'notJson'],
    ['json', '{"a": 1}', null],
  ] as const)('of type %s with "%s" is judged %s', (type, text, fault) => {
    expect(settingsFault(field({ type }), text, false)).toBe(fault);
  });
});
