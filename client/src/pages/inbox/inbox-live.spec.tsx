import { act, screen } from '@testing-library/react';
import type { ConversationRow } from '../../api/types/conversations';
import { someViews } from '../../testing/builders';
import { anInbox, chloe, dirk, openInbox } from '../../testing/inbox';
import { giveScreenAWidth } from '../../testing/layout';

beforeEach(() => {
  window.localStorage.clear();
  giveScreenAWidth(390);
});

describe('while one reads', () => {
  const hint = (conversationId: string) => ({ conversationId, seq: 9, listTouched: true });

  it('new conversations announce themselves and come in on demand', async () => {
    const rows = [chloe];
    const { user, row, live } = await openInbox('/inbox/unanswered', anInbox(rows));
    await row('Chloé Martin');
    rows.unshift(dirk);
    act(() => live.hear('changed', hint('dirk')));
    const pill = await screen.findByRole('button', { name: '1 new' });
    expect(screen.getAllByRole('row')).toHaveLength(1);
    await user.click(pill);
    expect(await row('Dirk Maes')).toBeVisible();
    expect(screen.queryByText('1 new')).not.toBeInTheDocument();
  });

  it('a changed row changes where it stands', async () => {
    const rows = [chloe, dirk];
    const { row, live } = await openInbox('/inbox/unanswered', anInbox(rows));
    await row('Chloé Martin');
    rows[1] = { ...dirk, assignee: { id: 'bram', name: 'Bram Jacobs' }, seq: 9 };
    act(() => live.hear('changed', hint('dirk')));
    expect(await screen.findByLabelText('Assigned to Bram Jacobs')).toBeInTheDocument();
  });

  it('the counters follow', async () => {
    giveScreenAWidth(1440);
    const { row, live, network } = await openInbox();
    await row('Chloé Martin');
    expect(await screen.findByRole('link', { name: 'Mine, 4' })).toBeVisible();
    const builtIn = [{ key: 'mine' as const, count: { n: 5, atLeast: false } }];
    network.on('GET', '/views', someViews({ builtIn }));
    act(() => live.hear('changed', hint('chloe')));
    expect(await screen.findByRole('link', { name: 'Mine, 5' })).toBeVisible();
  });

  it('an empty list fills by itself', async () => {
    const rows: ConversationRow[] = [];
    const { row, live } = await openInbox('/inbox/unanswered', anInbox(rows));
    await screen.findByText('Everything is answered');
    rows.push(dirk);
    act(() => live.hear('changed', hint('dirk')));
    expect(await row('Dirk Maes')).toBeVisible();
  });
});
