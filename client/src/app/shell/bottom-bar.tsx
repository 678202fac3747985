import ButtonBase from '@mui/material/ButtonBase';
import Divider from '@mui/material/Divider';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { Command, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { AccountMenu } from '../account/account-menu';
import { SectionMenu } from './section-menu';
import { SectionMark, useSectionCounts } from './section-mark';
import { isUnder } from './sections';
import { useSections } from './use-sections';
import type { Overlay } from './use-shell-actions';

const Root = styled('nav')(({ theme }) => ({
  display: 'flex',
  alignItems: 'stretch',
  justifyContent: 'space-around',
  flexShrink: 0,
  minHeight: 56,
  paddingBottom: 'env(safe-area-inset-bottom)',
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Item = styled(ButtonBase)(({ theme }) => ({
  flexDirection: 'column',
  flex: 1,
  gap: 2,
  minWidth: 0,
  padding: '6px 2px',
  fontSize: '0.75rem',
  fontFamily: 'inherit',
  color: theme.vars.palette.hark.text.muted,
  '&[aria-current="page"]': { color: theme.vars.palette.hark.accent.text, fontWeight: 600 },
  '& span': {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
})) as typeof ButtonBase;

const Account = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  flex: 1,
});

const directly = 2;

/** The sections at the foot of a narrow screen; what does not fit is in a menu. */
export function BottomBar({ onOpen }: { onOpen: (overlay: Overlay) => void }) {
  const { t } = useTranslation(['shell', 'common']);
  const { pathname } = useLocation();
  const countOf = useSectionCounts();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const sections = useSections();
  const hidden = sections.slice(directly);
  const close = () => setAnchor(null);
  return (
    <Root aria-label={t('nav.label')}>
      {sections.slice(0, directly).map((section) => (
        <Item
          key={section.id}
          component={Link}
          to={section.path}
          aria-current={isUnder(pathname, section) ? 'page' : undefined}
        >
          <section.icon size={20} strokeWidth={1.7} aria-hidden />
          <SectionMark count={countOf(section)} />
          <span>{t(`nav.${section.id}`)}</span>
        </Item>
      ))}
      <Item
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-current={hidden.some((section) => isUnder(pathname, section)) ? 'page' : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Ellipsis size={20} strokeWidth={1.7} aria-hidden />
        <span>{t('common:action.more')}</span>
      </Item>
      <Account>
        <AccountMenu placement="top" />
      </Account>
      <SectionMenu sections={hidden} anchorEl={anchor} onClose={close}>
        <Divider component="li" />
        <MenuItem
          onClick={() => {
            close();
            onOpen('palette');
          }}
        >
          <Command size={16} aria-hidden />
          {t('palette.title')}
        </MenuItem>
      </SectionMenu>
    </Root>
  );
}
