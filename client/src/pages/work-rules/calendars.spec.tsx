import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aMe } from '../../testing/builders';
import { aNetwork, renderRoute } from '../../testing/render-route';
import type { Calendar } from '../../api/types/calendars';
import type { Me } from '../../api/types/access';

const lead: Me = { ...aMe(), can: [...aMe().can, 'work-rules.manage'] };
const office = [{ from: 540, to: 1080 }];

const aCalendar = (over: Partial<Calendar> = {}): Calendar => ({
  id: 'hours',
  name: 'Opening hours',
  isDefault: true,
  version: 3,
  timeZone: 'Europe/Brussels',
  week: [office, office, office, office, office, [], []],
  holidays: [],
  extraDays: [],
  isOpen: true,
  changesAt: null,
  can: ['edit'],
  ...over,
});
const night = aCalendar({
  id: 'night',
  name: 'Night',
  isDefault: false,
  can: ['edit', 'remove', 'make-default'],
});

const aDesk = () =>
  aNetwork(lead)
    .on('GET', '/calendars', { items: [aCalendar(), night] })
    .on('POST', '/calendars/preview', {
      isOpen: true,
      countsFrom: '2026-11-20T16:40:00.000Z',
      dueAt: '2026-11-23T08:10:00.000Z',
    })
    .on('PATCH', '/calendars/:id', aCalendar())
    .on('GET', '/calendars/:id/use', { items: [] });

const open = (search = '', network = aDesk()) =>
  renderRoute(`/work-rules/calendars${search}`, { me: lead, network });
const saved = (network: ReturnType<typeof aDesk>) =>
  network.callsTo('PATCH', '/calendars/:id')[0]?.body as Calendar | undefined;

/** The column of Monday, as high as a day. */
async function monday(): Promise<HTMLElement> {
  const grid = await screen.findByRole('group', { name: 'Hours of the week, drawn' });
  const column = grid.querySelector<HTMLElement>('[data-day="0"]')!;
  column.getBoundingClientRect = () => ({ top: 0, height: 1440 }) as DOMRect;
  return column;
}

describe('the calendars', () => {
  it('are told by their hours, and whether they are open', async () => {
    await open();
    const list = within(await screen.findByRole('list', { name: 'All calendars' }));
    expect(list.getAllByText('Mon–Fri 09:00–18:00')).toHaveLength(2);
    expect(list.getByText('Default')).toBeVisible();
  });

  it('say who counts in them before they are removed', async () => {
    const network = aDesk().on('GET', '/calendars/:id/use', {
      items: [{ kind: 'policy', id: 'p', name: 'Complaints' }],
    });
    const { user } = await open('', network);
    await user.click(await screen.findByRole('button', { name: 'More for Night' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(await screen.findByRole('alertdialog')).toHaveTextContent('Policy: Complaints');
    await user.click(screen.getByRole('button', { name: 'Understood' }));
    expect(network.callsTo('DELETE', '/calendars/:id')).toEqual([]);
  });

  it('are removed after a yes', async () => {
    const network = aDesk().on('DELETE', '/calendars/:id', undefined);
    const { user } = await open('', network);
    await user.click(await screen.findByRole('button', { name: 'More for Night' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    const ask = within(await screen.findByRole('alertdialog'));
    await user.click(ask.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(network.callsTo('DELETE', '/calendars/:id')).toHaveLength(1));
  });
});

describe('the week', () => {
  it('is drawn with the mouse, and saved with the version it was made from', async () => {
    const network = aDesk();
    const { user } = await open('?calendar=hours', network);
    const column = await monday();
    const pointer = (type: string, clientY: number) =>
      fireEvent(column, new MouseEvent(type, { bubbles: true, button: 0, clientY }));
    pointer('pointerdown', 1200);
    pointer('pointermove', 1321);
    pointer('pointerup', 1321);
    expect(await screen.findByRole('button', { name: 'Monday, 20:00 to 22:00' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(saved(network)?.week[0]).toEqual([...office, { from: 1200, to: 1320 }]),
    );
    expect(saved(network)?.version).toBe(3);
  });

  it('follows the keyboard: later, longer, away', async () => {
    const { user } = await open('?calendar=hours');
    (await screen.findByRole('button', { name: 'Monday, 09:00 to 18:00' })).focus();
    await user.keyboard('{ArrowDown}{Shift>}{ArrowUp}{ArrowUp}{/Shift}{Alt>}{ArrowDown}{/Alt}');
    expect(screen.getByRole('button', { name: 'Monday, 09:30 to 17:45' })).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(screen.queryByRole('button', { name: /^Monday, / })).not.toBeInTheDocument();
  });

  it('takes times as they are typed, past midnight too, and copies them to other days', async () => {
    const network = aDesk();
    const { user } = await open('?calendar=hours', network);
    const end = await screen.findByRole('textbox', { name: 'Monday: closes at' });
    await user.clear(end);
    await user.type(end, '2{Enter}');
    expect(
      screen.getByRole('button', { name: 'Monday, 09:00 to 02:00 of the next day' }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy the hours of Monday' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sunday' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(saved(network)?.week[6]).toEqual([{ from: 540, to: 1560 }]));
  });
});

describe('a calendar that is being written', () => {
  it('says at once when a message would be due', async () => {
    await open('?calendar=hours');
    expect(await screen.findByText(/is due Mon, Nov 23, 09:10/)).toBeVisible();
  });

  it('says which rule cannot be, in words', async () => {
    const errors = [{ field: 'week.0', code: 'overlapping-intervals', message: 'x' }];
    const network = aDesk().refuse('PATCH', '/calendars/:id', 422, 'calendar.invalid', { errors });
    const { user } = await open('?calendar=hours', network);
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Monday: hours overlap.');
  });

  it('takes holidays of a country over, but those that are there already', async () => {
    const network = aDesk().on('GET', '/public-holidays', {
      items: [
        { on: '2099-05-14', name: 'Ascension Day' },
        { on: '2099-07-21', name: 'National Day' },
      ],
    });
    const { user } = await open('?calendar=hours', network);
    await user.click(await screen.findByRole('button', { name: 'From a country' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Ascension Day' }));
    await user.click(screen.getByRole('button', { name: 'Add 1 day' }));
    expect(network.callsTo('PATCH', '/calendars/:id')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(saved(network)?.holidays).toEqual([
        { on: '2099-07-21', name: 'National Day', open: [] },
      ]),
    );
  });

  it('lets a holiday be changed: another name, open for some hours', async () => {
    const holidays = [{ on: '12-25', name: 'Christmas', open: [] }];
    const network = aDesk().on('GET', '/calendars', { items: [aCalendar({ holidays })] });
    const { user } = await open('?calendar=hours', network);
    await user.click(await screen.findByRole('button', { name: 'Edit Christmas, December 25' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the holiday' }));
    expect(dialog.getByLabelText('Every year on this day')).toBeChecked();
    await user.click(dialog.getByLabelText('Open on this day'));
    const closes = dialog.getByRole('textbox', { name: 'Closes at' });
    await user.clear(closes);
    await user.type(closes, '12');
    await user.click(dialog.getByRole('button', { name: 'More hours' }));
    await user.click(dialog.getByRole('button', { name: 'Change' }));
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    const hours = [
      { from: 540, to: 720 },
      { from: 780, to: 960 },
    ];
    await waitFor(() =>
      expect(saved(network)?.holidays).toEqual([{ on: '12-25', name: 'Christmas', open: hours }]),
    );
  });

  it('does not bring a file of more than 2 MB to the server', async () => {
    const network = aDesk();
    const { user } = await open('?calendar=hours', network);
    await user.click(await screen.findByRole('button', { name: 'From a file' }));
    const file = new File(['x'.repeat(2 * 1024 * 1024 + 1)], 'holidays.ics', {
      type: 'text/calendar',
    });
    await user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('more than 2 MB');
    expect(network.callsTo('POST', '/calendars/holidays-preview')).toEqual([]);
  });

  it('asks before what was changed is lost', async () => {
    const { user, location } = await open('?calendar=hours');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' and more');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const ask = within(await screen.findByRole('alertdialog'));
    await user.click(ask.getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(location()).toBe('/work-rules/calendars'));
  });
});
