import { restored } from './restored';

const file = (id: string) => ({ id, name: id, mime: 'image/png', bytes: 1 });

describe('restored', () => {
  it('puts the words back as they were', () => {
    const back = { body: 'Dear Marie', attachments: [file('a')] };
    expect(restored(back, { body: ' ', attachments: [] })).toEqual(back);
  });

  it('keeps what was begun meanwhile below', () => {
    expect(
      restored(
        { body: 'First', attachments: [file('a')] },
        { body: 'Second', attachments: [file('a'), file('b')] },
      ),
    ).toEqual({ body: 'First\n\nSecond', attachments: [file('a'), file('b')] });
  });
});
