import { judgeItem } from './judge-item.js';
import { parseQuery } from './parse-query.js';
import { isNearPrint, printOf } from './text-print.js';

const item = (title: string, text: string, sentiment: string | null = null) => ({
  title,
  text,
  sentiment,
});

describe('relevance', () => {
  const query = parseQuery('lumen');

  it('is higher in a title, early, often and with anger, and says why', () => {
    const much = judgeItem(query, item('Lumen again', 'Lumen lumen lumen', 'negative'));
    const little = judgeItem(query, item('Banks', `${'word '.repeat(100)} lumen`));
    expect(much).toEqual({
      relevance: 1,
      why: ['title:lumen', 'early:lumen', 'often:4', 'negative:'],
    });
    expect(little).toEqual({ relevance: 0.35, why: ['once:lumen'] });
  });

  it('has no phrase that begins in the title and ends in the text', () => {
    expect(judgeItem(parseQuery('"lumen card"'), item('About Lumen', 'Card lost'))).toBeNull();
  });
});

describe('the print of a text', () => {
  const text =
    'Since this morning I cannot log in to the Lumen app, it shows a white screen and nothing else. ' +
    'I have tried to install it again twice. Does anybody know what to do, or is it down for everybody?';

  it('stays near when a few words change', () => {
    const again = text.replace('white screen', 'blank screen');
    expect(isNearPrint(printOf('App down', text), printOf('App down', again))).toBe(true);
  });

  it('is far for another text and empty for a short one', () => {
    const other =
      'My branch in Ghent has new opening hours, they now close at noon on Fridays, which is a pity.';
    expect(isNearPrint(printOf('App down', text), printOf('Hours', other))).toBe(false);
    expect(isNearPrint(printOf('', 'Thanks!'), printOf('', 'Thanks!'))).toBe(false);
  });
});
