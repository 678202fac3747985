import { digestCsv } from './digest-csv.js';
import { digestMail } from './digest-mail.js';
import type { DigestView } from './digest-view.js';

const view: DigestView = {
  id: 'd1',
  scheduleId: 's1',
  name: 'Everything',
  periodStart: new Date('2026-03-01T23:00:00Z'),
  periodEnd: new Date('2026-03-08T23:00:00Z'),
  zone: 'Europe/Brussels',
  scope: { kind: 'all', values: [] },
  brief: {
    complaints: 21,
    before: 6,
    p: 0.004,
    change: 'more',
    customers: 20,
    repeaters: 1,
    rest: 3,
    questions: [],
  },
  madeAt: new Date('2026-03-09T06:00:00Z'),
  sentAt: null,
  groups: [
    {
      topicId: 't1',
      label: 'App <login>',
      count: 18,
      before: 3,
      p: 0.0009,
      change: 'more',
      channels: { facebook: 12, google: 6 },
      sentiment: { negative: 17, neutral: 1 },
      weeks: [1, 0, 2, 1, 3, 18],
      repeaters: 1,
      quotes: [
        {
          messageId: 'm1',
          conversationId: null,
          text: '=cmd "it" <b>spins</b>',
          author: null,
          network: 'facebook',
          sentAt: new Date('2026-03-04T10:00:00Z'),
        },
      ],
      standing: null,
    },
  ],
  questions: [{ messageId: 'm2', text: 'When is the branch open?', count: 7 }],
};
const links = new Map([['t1', 'https://desk.example/standing#token']]);

describe('the mail of a digest', () => {
  const mail = digestMail(view, { language: 'en', deskUrl: 'https://desk.example', links });

  it('names what it is about and when', () => {
    expect(mail.subject).toBe('Complaints: Everything, 2 March 2026 to 8 March 2026');
  });

  it('says the same in text as in HTML', () => {
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('21 complaints from 20 customers');
      expect(part).toContain('18 complaints; 3 in the period before: more than before');
      expect(part).toContain('chance alone does this less than once in 1,000');
      expect(part).toContain('https://desk.example/standing#token');
      expect(part).toContain('https://desk.example/digests/d1');
      expect(part).toContain('When is the branch open?');
      expect(part).toContain('3 more are about other things.');
    }
  });

  it('shows words of customers as words', () => {
    expect(mail.html).toContain('&lt;b&gt;spins&lt;/b&gt;');
    expect(mail.html).not.toContain('<b>');
    expect(mail.html).not.toMatch(/<script|<img|<link|src=/);
  });

  it('leaves out the way into the desk for those without an account', () => {
    const plain = digestMail(view, { language: 'fr', deskUrl: null, links });
    expect(plain.html).not.toContain('/digests/d1');
    expect(plain.text).toContain('Plaintes : Everything');
  });
});

describe('the file of a digest', () => {
  it('has a line a group, and nothing that a spreadsheet computes', () => {
    const [headings, line] = digestCsv(view).split('\r\n');
    expect(headings?.split(',')).toHaveLength(18);
    expect(line).toContain('App <login>,18,3,more,0.0009,1');
    expect(line).toContain(`"'=cmd ""it""`);
  });
});
