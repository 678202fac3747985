import { lessonOf } from './lesson-of.js';

const hours = {
  id: 'hours',
  title: 'Opening hours',
  variants: [{ body: 'Hello {{customer.first_name|there}}, we open at nine.' }],
  examples: [{ text: 'When do you open?' }],
};
const choice = { cannedReplyId: 'hours', text: 'Open now?', source: 'search', edited: false };

describe('lessonOf', () => {
  it('teaches the questions in full, the title and the text as hints, variables left out', () => {
    expect(lessonOf([hours], [], [])).toEqual([
      {
        id: 'hours',
        examples: [
          { text: 'When do you open?', importance: 1 },
          { text: 'Opening hours', importance: 0.5 },
          { text: 'Hello  , we open at nine.', importance: 0.15 },
        ],
      },
    ]);
  });

  it('adds what people chose, less where they changed the text, and never what the desk sent itself', () => {
    const choices = [
      choice,
      { ...choice, text: 'Hours?', source: 'suggestion', edited: true },
      { ...choice, text: 'Robot?', source: 'automatic' },
      { ...choice, text: 'Rule?', source: 'rule' },
    ];
    const texts = lessonOf([hours], choices, [])[0]!.examples.slice(1, 3);
    expect(texts).toEqual([
      { text: 'Open now?', importance: 1 },
      { text: 'Hours?', importance: 0.6 },
    ]);
    expect(lessonOf([hours], choices, [])[0]!.examples).toHaveLength(5);
  });

  it('keeps to the newest choices of an answer', () => {
    const choices = Array.from({ length: 500 }, (_, at) => ({ ...choice, text: `Question ${at}` }));
    const examples = lessonOf([hours], choices, [])[0]?.examples ?? [];
    expect(examples.filter(({ text }) => text.startsWith('Question'))).toHaveLength(60);
    expect(examples[1]).toMatchObject({ text: 'Question 0' });
  });

  it('knows that some questions have no answer here', () => {
    expect(lessonOf([hours], [], ['Do you sell tulips?'])[1]).toEqual({
      id: null,
      examples: [{ text: 'Do you sell tulips?', importance: 1 }],
    });
  });
});
