import { ThemeProvider } from '@mui/material/styles';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { theme } from '../../theme/theme';
import { Divide } from './divide';
import { usePaneWidth } from './use-pane-width';

function Pane({ name }: { name: string }) {
  const pane = usePaneWidth({ name, initial: 300, min: 200, max: 340 });
  return (
    <ThemeProvider theme={theme}>
      <Divide label="Width of the list" pane={pane} paneIs="before" />
    </ThemeProvider>
  );
}

const width = () => screen.getByRole('separator').getAttribute('aria-valuenow');

describe('the line between two panes', () => {
  beforeEach(() => window.localStorage.clear());

  it('moves with the arrow keys, within the limits', async () => {
    const user = userEvent.setup();
    render(<Pane name="a" />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(width()).toBe('316');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(width()).toBe('340');
    await user.keyboard('{ArrowLeft}');
    expect(width()).toBe('324');
  });

  it('is where one left it, and goes back by a double click', async () => {
    const user = userEvent.setup();
    const { unmount } = render(<Pane name="b" />);
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    unmount();
    render(<Pane name="b" />);
    expect(width()).toBe('284');
    await user.dblClick(screen.getByRole('separator'));
    expect(width()).toBe('300');
  });

  it('begins anew when what was kept is no number', () => {
    window.localStorage.setItem('hark-pane-c', 'wide');
    render(<Pane name="c" />);
    expect(width()).toBe('300');
  });
});
