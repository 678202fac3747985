import { Problem } from '../../../api/problem';
import { aMessage } from '../../../testing/conversation/message';
import { sendTrouble } from './send-trouble';

const problem = (status: number, code: string, document = {}) =>
  sendTrouble(new Problem(status, code, '', document));

describe('sendTrouble', () => {
  it('hands over what came meanwhile', () => {
    const messages = [aMessage({ position: 7 })];
    expect(problem(409, 'reply.something-new', { messages, lastPosition: 8 })).toEqual({
      kind: 'something-new',
      messages,
      lastPosition: 8,
    });
    expect(problem(409, 'reply.something-new', { messages })).toMatchObject({ lastPosition: 7 });
  });

  it.each([
    [0, 'network.unreachable'],
    [503, 'http.503'],
  ])('says that nobody answered for %i', (status, code) => {
    expect(problem(status, code)).toEqual({ kind: 'unreachable' });
  });

  it.each([
    [422, 'reply.too-long', 'too-long'],
    [422, 'reply.window-closed', 'window-closed'],
    [403, 'permission.denied', 'denied'],
    [404, 'conversation.not-found', 'gone'],
    [422, 'reply.some-new-rule', 'other'],
  ])('names the reason of %i %s', (status, code, reason) => {
    expect(problem(status, code)).toEqual({ kind: 'refused', reason });
  });

  it('a fault of our own is told in general words', () => {
    expect(sendTrouble(new TypeError('x'))).toEqual({ kind: 'refused', reason: 'other' });
  });
});
