import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { CircleCheck, Clock, Flag, Tag, UserRoundPlus, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkAction } from '../../../api/types/views';
import { VisuallyHidden } from '../../../ui/hidden';
import { Spacer, Toolbar } from '../../../ui/page/toolbar';
import { BulkMenus, type BulkMenu } from './bulk-menus';
import type { ListSelection } from './use-list-selection';

const Bar = styled(Toolbar)(({ theme }) => ({
  padding: '0 8px 0 12px',
  gap: 2,
  backgroundColor: theme.vars.palette.hark.accent.soft,
}));

const Count = styled('span')({ fontWeight: 600, whiteSpace: 'nowrap' });

const tools: readonly { menu: BulkMenu; icon: LucideIcon }[] = [
  { menu: 'assign', icon: UserRoundPlus },
  { menu: 'resolve', icon: CircleCheck },
  { menu: 'snooze', icon: Clock },
  { menu: 'priority', icon: Flag },
  { menu: 'tag', icon: Tag },
];

interface Props {
  /** The name of the list, for ears: the bar hides its head. */
  title: string;
  selection: ListSelection;
  total: number;
  busy: boolean;
  onAct: (action: BulkAction) => void;
}

/** What can be done with the selected rows; stands where the head of the list was. */
export function BulkBar({ title, selection, total, busy, onAct }: Props) {
  const { t } = useTranslation('inbox');
  const [open, setOpen] = useState<{ menu: BulkMenu; anchor: HTMLElement } | null>(null);
  const count = selection.ids.size;
  return (
    <Bar role="toolbar" aria-label={t('bulk.label')}>
      <VisuallyHidden as="h1">{title}</VisuallyHidden>
      <Tooltip title={t('bulk.all')}>
        <Checkbox
          checked={count === total}
          indeterminate={count < total}
          onChange={(_, all) => (all ? selection.selectAll() : selection.clear())}
          slotProps={{ input: { 'aria-label': t('bulk.all') } }}
        />
      </Tooltip>
      <Count role="status">{t('bulk.selected', { count })}</Count>
      <Spacer />
      {tools.map(({ menu, icon: Icon }) => (
        <Tooltip key={menu} title={t(`bulk.${menu}`)}>
          <span>
            <IconButton
              disabled={busy}
              aria-label={t(`bulk.${menu}`)}
              aria-haspopup="true"
              aria-expanded={open?.menu === menu}
              onClick={(event) => setOpen({ menu, anchor: event.currentTarget })}
            >
              <Icon size={16} aria-hidden />
            </IconButton>
          </span>
        </Tooltip>
      ))}
      <Tooltip title={t('bulk.clear')}>
        <IconButton aria-label={t('bulk.clear')} onClick={selection.clear}>
          <X size={16} aria-hidden />
        </IconButton>
      </Tooltip>
      <BulkMenus open={open} onClose={() => setOpen(null)} onAct={onAct} />
    </Bar>
  );
}
