import Divider from '@mui/material/Divider';
import Menu, { type MenuProps } from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { beginsGroup } from './in-sight';
import { isUnder, type Section } from './sections';

interface Props extends Pick<
  MenuProps,
  'anchorEl' | 'anchorOrigin' | 'transformOrigin' | 'children'
> {
  sections: readonly Section[];
  onClose: () => void;
}

/** The sections for which the bar has no room, by name; `children` stand below them. */
export function SectionMenu({ sections, children, ...menu }: Props) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  return (
    <Menu {...menu} open={Boolean(menu.anchorEl)}>
      {sections.flatMap((section, index) => [
        beginsGroup(sections, index) && <Divider key={`before-${section.id}`} component="li" />,
        <MenuItem
          key={section.id}
          component={Link}
          to={section.path}
          selected={isUnder(pathname, section)}
          aria-current={isUnder(pathname, section) ? 'page' : undefined}
          onClick={menu.onClose}
        >
          <section.icon size={16} aria-hidden />
          {t(`nav.${section.id}`)}
        </MenuItem>,
      ])}
      {children}
    </Menu>
  );
}
