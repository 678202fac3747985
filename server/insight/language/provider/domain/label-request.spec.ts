import { labelRequest, readLabelAnswer } from './label-request.js';

describe('labels by a language model', () => {
  it('sends the message without names', () => {
    expect(labelRequest('Eva here, call 0475 12 34 56', ['Eva'])[1]!.content).toBe(
      '---\n[name] here, call [number]\n---',
    );
  });

  it('takes a label, also out of a fence', () => {
    expect(
      readLabelAnswer('```json\n{"sentiment":"negative","intents":["question","complaint"]}\n```'),
    ).toEqual({ sentiment: 'negative', intents: ['complaint', 'question'] });
  });

  it.each([
    'I cannot do that',
    '{"sentiment":"sad","intents":[]}',
    '{"sentiment":"negative","intents":["rage"]}',
    '{"sentiment":"negative"}',
    '{broken}',
    '',
  ])('takes nothing from: %s', (answer) => expect(readLabelAnswer(answer)).toBeNull());
});
