import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OUTCOMES, needsReason } from '../../../api/outcomes';
import type { BulkAction } from '../../../api/types/views';
import { snoozeChoices } from '../../../ui/time/snooze-choices';
import { useNow } from '../../../ui/time/use-now';
import { useZone } from '../../../ui/time/zone-context';
import { BulkAssign } from './bulk-assign';
import { BulkReason } from './bulk-reason';
import { BulkTag } from './bulk-tag';

export type BulkMenu = 'assign' | 'resolve' | 'snooze' | 'priority' | 'tag';

interface Props {
  open: { menu: BulkMenu; anchor: HTMLElement } | null;
  onClose: () => void;
  onAct: (action: BulkAction) => void;
}

/** The choices behind each button of the bulk bar. */
export function BulkMenus({ open, onClose, onAct }: Props) {
  const anchorOf = (menu: BulkMenu) => (open?.menu === menu ? open.anchor : null);
  const [asking, setAsking] = useState<ResolveAction | null>(null);
  const choices = {
    resolve: useResolveChoices(),
    snooze: useSnoozeChoices(),
    priority: usePriorityChoices(),
  };
  return (
    <>
      {(['resolve', 'snooze', 'priority'] as const).map((menu) => (
        <Menu key={menu} open={open?.menu === menu} anchorEl={anchorOf(menu)} onClose={onClose}>
          {choices[menu].map(({ key, label, action }) => (
            <MenuItem
              key={key}
              onClick={() => {
                onClose();
                if (action.type === 'resolve' && needsReason(action.outcome)) setAsking(action);
                else onAct(action);
              }}
            >
              {label}
            </MenuItem>
          ))}
        </Menu>
      ))}
      <BulkAssign anchor={anchorOf('assign')} onClose={onClose} onAct={onAct} />
      <BulkTag anchor={anchorOf('tag')} onClose={onClose} onAct={onAct} />
      {asking && <BulkReason action={asking} onClose={() => setAsking(null)} onAct={onAct} />}
    </>
  );
}

type ResolveAction = Extract<BulkAction, { type: 'resolve' }>;

interface MenuChoice {
  key: string | number;
  label: string;
  action: BulkAction;
}

function useResolveChoices(): MenuChoice[] {
  const { t } = useTranslation('common');
  return OUTCOMES.map((outcome) => ({
    key: outcome,
    label: t(`outcome.${outcome}`),
    action: { type: 'resolve', outcome },
  }));
}

function useSnoozeChoices(): MenuChoice[] {
  const { t } = useTranslation('inbox');
  return snoozeChoices(useNow(), useZone()).map(({ key, until }) => ({
    key,
    label: t(`snooze.${key}`),
    action: { type: 'snooze', until },
  }));
}

function usePriorityChoices(): MenuChoice[] {
  const { t } = useTranslation('common');
  return ([1, 2, 3, 4] as const).map((priority) => ({
    key: priority,
    label: t(`priority.${priority}`),
    action: { type: 'priority', priority },
  }));
}
