import type { EgressResult } from '../../../../platform/egress/contract.js';
import { readChatAnswer } from './chat-answer.js';

const answer = (status: number, body: unknown): EgressResult => ({
  kind: 'response',
  status,
  headers: {},
  body: Buffer.from(''),
  json: () => body,
});
const says = (message: object) => answer(200, { choices: [{ message }] });

describe('readChatAnswer', () => {
  it('takes the text of the first choice', () => {
    expect(readChatAnswer(says({ content: ' All is well.\u0000 ' }))).toEqual({
      outcome: 'answered',
      text: 'All is well.',
      detail: null,
    });
  });

  it('leaves out what a model thinks aloud', () => {
    expect(readChatAnswer(says({ content: '<think>hm</think>It is late.' })).text).toBe(
      'It is late.',
    );
  });

  it('knows a refusal, by status and in words', () => {
    expect(readChatAnswer(answer(401, { error: { message: 'Wrong key' } }))).toMatchObject({
      outcome: 'refused',
      detail: '401: Wrong key',
    });
    expect(readChatAnswer(answer(500, 'oops')).detail).toBe('It answered 500.');
    expect(readChatAnswer(says({ content: null, refusal: 'I will not.' }))).toMatchObject({
      outcome: 'refused',
      detail: 'I will not.',
    });
  });

  it.each([undefined, null, 7, 'text', {}, { choices: [] }, { choices: [{}] }])(
    'calls nonsense what means nothing: %j',
    (body) => expect(readChatAnswer(answer(200, body)).outcome).toBe('nonsense'),
  );

  it('tells slow from gone', () => {
    expect(
      readChatAnswer({ kind: 'unknown', code: 'timeout', detail: 'no whole answer' }).outcome,
    ).toBe('too-slow');
    expect(readChatAnswer({ kind: 'not-sent', code: 'blocked', detail: 'loopback' })).toEqual({
      outcome: 'unreachable',
      text: null,
      detail: 'loopback',
    });
  });
});
