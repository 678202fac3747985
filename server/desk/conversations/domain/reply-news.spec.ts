import { isNews, toldOf } from './reply-news.js';

const message = (deliveryState: string | null, externalId: string | null = null) => ({
  deliveryState,
  externalId,
});

describe('isNews', () => {
  it('is what the message does not say yet', () => {
    expect(isNews(message('queued'), { replyId: 'r', state: 'sent' })).toBe(true);
    expect(isNews(message('sent'), { replyId: 'r', state: 'read' })).toBe(true);
    expect(isNews(message('failed'), { replyId: 'r', state: 'queued' })).toBe(true);
  });

  it('is not the same once more, unless the network’s id is new', () => {
    expect(isNews(message('sent', 'a'), { replyId: 'r', state: 'sent', externalId: 'a' })).toBe(
      false,
    );
    expect(isNews(message('sent'), { replyId: 'r', state: 'sent', externalId: 'a' })).toBe(true);
  });

  it.each(['queued', 'unknown', 'sending', 'delivered'] as const)(
    'is not "%s" for what was read already',
    (state) => expect(isNews(message('read'), { replyId: 'r', state })).toBe(false),
  );

  it('is that the network failed it after all', () => {
    expect(isNews(message('sent'), { replyId: 'r', state: 'failed' })).toBe(true);
  });
});

describe('toldOf', () => {
  it('names what happened', () => {
    expect(toldOf('queued', 'sent')).toEqual(['reply.sent']);
    expect(toldOf('queued', 'cancelled')).toEqual(['reply.undone']);
  });

  it('says that an open question was settled', () => {
    expect(toldOf('unknown', 'sent')).toEqual(['reply.sent', 'reply.settled']);
    expect(toldOf('unknown', 'failed')).toEqual(['reply.failed', 'reply.settled']);
    expect(toldOf('unknown', 'queued')).toEqual(['reply.queued']);
  });

  it('has nothing to say where only the network’s id is new', () => {
    expect(toldOf('sent', 'sent')).toEqual([]);
  });
});
