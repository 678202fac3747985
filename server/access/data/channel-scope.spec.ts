import { abilitiesOf } from '../domain/abilities.js';
import { channelScope } from './channel-scope.js';

const agent = { abilities: abilitiesOf('agent'), channelIds: ['page'] };

describe('What somebody may see, as a condition', () => {
  it('is the channels of their teams', () => {
    expect(channelScope(agent, 'c.channel_id', 3)).toEqual({
      sql: 'c.channel_id = any($3::uuid[])',
      params: [['page']],
    });
  });

  it('is nothing for somebody without a channel', () => {
    expect(channelScope({ ...agent, channelIds: [] }, 'channel_id', 1).params).toEqual([[]]);
  });

  it('is everything for an administrator', () => {
    const administrator = { abilities: abilitiesOf('administrator'), channelIds: 'all' as const };
    expect(channelScope(administrator, 'channel_id', 1)).toEqual({ sql: 'true', params: [] });
  });

  it('is nothing for those who read no conversations, whatever their channels', () => {
    const analyst = { abilities: abilitiesOf('analyst'), channelIds: ['page'] };
    expect(channelScope(analyst, 'channel_id', 1)).toEqual({ sql: 'false', params: [] });
  });

  it('takes the name of a column and nothing else', () => {
    expect(() => channelScope(agent, 'channel_id or true', 1)).toThrow(
      'is not the name of a column',
    );
  });
});
