import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Command } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { railWidth } from '../../theme/tokens';
import { Kbd } from '../../ui/kbd/kbd';
import { AccountMenu } from '../account/account-menu';
import { Mark } from './mark';
import { isUnder } from './sections';
import { useSections } from './use-sections';
import type { Overlay } from './use-shell-actions';

const Root = styled('nav')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 4,
  flexShrink: 0,
  width: railWidth,
  padding: '10px 0',
  boxSizing: 'border-box',
  overflowY: 'auto',
  borderRight: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

export const railItem = {
  width: 38,
  height: 38,
  flexShrink: 0,
  borderRadius: 10,
} as const;

const Item = styled(ButtonBase)(({ theme }) => ({
  ...railItem,
  color: theme.vars.palette.hark.text.muted,
  '&:hover': {
    color: theme.vars.palette.hark.text.strong,
    backgroundColor: theme.vars.palette.hark.hover,
  },
  '&[aria-current="page"]': {
    color: theme.vars.palette.hark.accent.text,
    backgroundColor: theme.vars.palette.hark.accent.soft,
  },
})) as typeof ButtonBase;

const Brand = styled('span')({ display: 'inline-flex', padding: '2px 0 8px' });
const Gap = styled('span')({ flex: 1 });
const Hint = styled('span')({ display: 'inline-flex', gap: 8, alignItems: 'center' });

const hint = (words: string, shortcut: string): ReactNode => (
  <Hint>
    {words}
    <Kbd shortcut={shortcut} />
  </Hint>
);

/** The sections at the left edge of a wide screen. */
export function Rail({ onOpen }: { onOpen: (overlay: Overlay) => void }) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  return (
    <Root aria-label={t('nav.label')}>
      <Brand>
        <Mark size={28} />
      </Brand>
      {useSections().map((section) => (
        <Tooltip
          key={section.id}
          placement="right"
          title={hint(t(`nav.${section.id}`), section.shortcut)}
        >
          <Item
            component={Link}
            to={section.path}
            aria-label={t(`nav.${section.id}`)}
            aria-current={isUnder(pathname, section) ? 'page' : undefined}
          >
            <section.icon size={19} strokeWidth={1.7} aria-hidden />
          </Item>
        </Tooltip>
      ))}
      <Gap />
      <Tooltip placement="right" title={hint(t('palette.title'), 'mod+k')}>
        <Item aria-label={t('palette.open')} onClick={() => onOpen('palette')}>
          <Command size={18} strokeWidth={1.7} aria-hidden />
        </Item>
      </Tooltip>
      <AccountMenu placement="right" />
    </Root>
  );
}
