import { type QuestionMail, questionMail } from './question-mail.js';

const mail = (over: Partial<QuestionMail> = {}): QuestionMail => ({
  language: 'en',
  department: 'Legal',
  askedBy: 'Anna',
  text: 'May we promise a refund?',
  context: [{ author: 'Jan', at: new Date('2026-11-20T16:58:00Z'), text: 'I want my money back!' }],
  dueAt: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Europe/Brussels',
  link: 'https://desk.example/answer#token',
  canReply: true,
  isReminder: false,
  ...over,
});

describe('the mail to a department', () => {
  it('says who asks what, the context, until when, and where to answer', () => {
    const { subject, text } = questionMail(mail());
    expect(subject).toBe('A question from customer care');
    expect(text).toContain('Anna asks Legal');
    expect(text).toContain('May we promise a refund?');
    expect(text).toContain('  I want my money back!');
    expect(text).toContain('Monday, 23 November 2026 at 11:00');
    expect(text).toContain('https://desk.example/answer#token');
    expect(text).toContain('replying to this mail');
  });

  it.each(['en', 'fr', 'nl'] as const)('is whole in %s, as a reminder too', (language) => {
    const first = questionMail(mail({ language, askedBy: null }));
    const second = questionMail(mail({ language, isReminder: true }));
    expect(second.subject).not.toBe(first.subject);
    expect(first.text).not.toMatch(/undefined|null/);
  });

  it('does not offer to answer by mail where nobody reads it', () => {
    expect(questionMail(mail({ canReply: false })).text).not.toContain('replying');
  });

  it('shows markup of a customer as text', () => {
    const { html } = questionMail(mail({ text: '<img src=x onerror="alert(1)">' }));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });
});
