import { NOTICE_KIND_NAMES } from './notice-kinds.js';
import { noticeMail } from './notice-mail.js';

const reader = { name: 'Chloé', language: 'fr' };
const notice = (over = {}) => ({
  kind: 'assigned' as const,
  conversationId: 'c1',
  customerName: 'Lena Maes',
  params: {},
  ...over,
});

it('says each thing in the language of its reader, with the way to it', () => {
  const { subject, text } = noticeMail(
    reader,
    [notice(), notice({ kind: 'approval-requested', conversationId: null, customerName: null })],
    'https://desk.example',
  );
  expect(subject).toBe('Hark : 2 choses pour vous');
  expect(text).toContain('Une conversation vous a été attribuée (Lena Maes)');
  expect(text).toContain('https://desk.example/inbox/all/c1');
  expect(text).toContain('https://desk.example/approvals');
});

it.each(NOTICE_KIND_NAMES)('has words and an address for %s', (kind) => {
  for (const language of ['en', 'fr', 'nl', 'xx']) {
    const { text } = noticeMail({ name: 'Ann', language }, [notice({ kind })], 'https://d.example');
    expect(text).not.toContain('undefined (');
    expect(text).toContain('https://d.example/');
  }
});
