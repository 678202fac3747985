import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Command, Ellipsis } from 'lucide-react';
import { Fragment, Suspense, lazy, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { railWidth } from '../../theme/tokens';
import { Kbd } from '../../ui/kbd/kbd';
import { AccountMenu } from '../account/account-menu';
import { beginsGroup, divideSections, groupGap, railEntry } from './in-sight';
import { Mark } from './mark';
import { SectionMark, useSectionCounts, withCount } from './section-mark';
import { isUnder } from './sections';
import { useHeight } from './use-height';
import { useSections } from './use-sections';
import type { Overlay } from './use-shell-actions';

const SectionMenu = lazy(async () => ({
  default: (await import('./section-menu')).SectionMenu,
}));

const Root = styled('nav')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 4,
  flexShrink: 0,
  width: railWidth,
  padding: '10px 0',
  boxSizing: 'border-box',
  borderRight: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

export const railItem = {
  width: railEntry.height,
  height: railEntry.height,
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
const Sections = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  gap: railEntry.gap,
  minHeight: 0,
});
const GroupLine = styled('span')(({ theme }) => ({
  flexShrink: 0,
  height: 1,
  margin: `${(groupGap - railEntry.gap - 1) / 2}px 8px`,
  backgroundColor: theme.vars.palette.hark.line.soft,
}));
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
  const { element, height } = useHeight<HTMLDivElement>();
  const { inSight, behind } = divideSections(useSections(), height);
  const countOf = useSectionCounts();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <Root aria-label={t('nav.label')}>
      <Brand>
        <Mark size={28} />
      </Brand>
      <Sections ref={element}>
        {inSight.map((section, index) => (
          <Fragment key={section.id}>
            {beginsGroup(inSight, index) && <GroupLine aria-hidden />}
            <Tooltip placement="right" title={hint(t(`nav.${section.id}`), section.shortcut)}>
              <Item
                component={Link}
                to={section.path}
                aria-label={withCount(t(`nav.${section.id}`), countOf(section))}
                aria-current={isUnder(pathname, section) ? 'page' : undefined}
              >
                <section.icon size={19} strokeWidth={1.7} aria-hidden />
                <SectionMark count={countOf(section)} />
              </Item>
            </Tooltip>
          </Fragment>
        ))}
        {behind.length > 0 && (
          <Tooltip placement="right" title={t('nav.more')}>
            <Item
              aria-label={t('nav.more')}
              aria-haspopup="menu"
              aria-expanded={anchor !== null}
              aria-current={
                behind.some((section) => isUnder(pathname, section)) ? 'page' : undefined
              }
              onClick={(event) => setAnchor(event.currentTarget)}
            >
              <Ellipsis size={19} strokeWidth={1.7} aria-hidden />
            </Item>
          </Tooltip>
        )}
      </Sections>
      <Suspense>
        {anchor !== null && (
          <SectionMenu
            sections={behind}
            anchorEl={anchor}
            anchorOrigin={{ vertical: 'center', horizontal: 'right' }}
            transformOrigin={{ vertical: 'center', horizontal: 'left' }}
            onClose={() => setAnchor(null)}
          />
        )}
      </Suspense>
      <Tooltip placement="right" title={hint(t('palette.title'), 'mod+k')}>
        <Item aria-label={t('palette.open')} onClick={() => onOpen('palette')}>
          <Command size={18} strokeWidth={1.7} aria-hidden />
        </Item>
      </Tooltip>
      <AccountMenu placement="right" />
    </Root>
  );
}
