import {
  aComposer,
  aConversation,
  aMode,
  noteMode,
} from '../../../testing/conversation/conversation';
import { aMessage, anAnswer, at } from '../../../testing/conversation/message';
import { answerModes } from './answer-modes';

const composer = aComposer(aMode(), aMode({ mode: 'private', available: false }), noteMode());
const comments = aConversation({ kind: 'comment', composer });

describe('answerModes', () => {
  it('offers what the network and the person allow here and now', () => {
    expect(answerModes(comments, aMessage({ kind: 'comment' }))).toEqual(['public']);
    expect(answerModes({ ...comments, can: ['note'] }, aMessage())).toEqual([]);
  });

  it('offers nothing for our own words, removed ones, or where there is no tree', () => {
    expect(answerModes(comments, anAnswer())).toEqual([]);
    expect(answerModes(comments, aMessage({ removedAt: at(2) }))).toEqual([]);
    expect(answerModes(aConversation(), aMessage())).toEqual([]);
  });
});
