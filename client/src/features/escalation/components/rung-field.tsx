import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { ArrowDown, ArrowUp, Trash2, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDepartments } from '../../../api/departments';
import { useColleagues, useTeams } from '../../../api/people';
import type { TargetKind } from '../../../api/types/escalation';
import { SelectField } from '../../../ui/field/select-field';
import { namesSomebody, type RungValue, withKind } from '../model/ladder-values';
import { WithinField } from './within-field';

const Root = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: 8,
  padding: 12,
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Fields = styled('div')({ display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 });
const Tools = styled('div')({ display: 'flex', flexDirection: 'column' });

const kinds: readonly TargetKind[] = ['team-lead', 'manager', 'person', 'team', 'department'];

interface Props {
  rung: RungValue;
  /** Counted from 1. */
  place: number;
  count: number;
  onChange: (rung: RungValue) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One rung: whom it asks and how long they have. */
export function RungField({ rung, place, count, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation('escalation');
  const choices = useChoices(rung.kind);
  return (
    <Root aria-label={t('ladders.rung', { place })}>
      <Fields>
        <SelectField
          label={t('ladders.who', { place })}
          value={rung.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`target.${kind}`) }))}
          onChange={({ target }) =>
            onChange(withKind(rung, kinds.find((kind) => kind === target.value) ?? rung.kind))
          }
        />
        {namesSomebody(rung.kind) && (
          <SelectField
            label={t('ladders.whom', { place })}
            displayEmpty
            value={choices.some(({ id }) => id === rung.id) ? (rung.id ?? '') : ''}
            options={[
              { value: '', label: t('ladders.choose') },
              ...choices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ target }) => onChange({ ...rung, id: target.value || null })}
          />
        )}
        <WithinField
          label={t('ladders.within', { place })}
          value={rung.acknowledgeWithin}
          onChange={(acknowledgeWithin) => onChange({ ...rung, acknowledgeWithin })}
        />
      </Fields>
      <Tools>
        <Tool
          icon={ArrowUp}
          title={t('ladders.up', { place })}
          disabled={place === 1}
          onClick={() => onMove(-1)}
        />
        <Tool
          icon={ArrowDown}
          title={t('ladders.down', { place })}
          disabled={place === count}
          onClick={() => onMove(1)}
        />
        <Tool icon={Trash2} title={t('ladders.takeAway', { place })} onClick={onRemove} />
      </Tools>
    </Root>
  );
}

function useChoices(kind: TargetKind): { id: string; name: string }[] {
  const people = useColleagues().data ?? [];
  const teams = useTeams().data ?? [];
  const departments = useDepartments(kind === 'department').data ?? [];
  if (kind === 'person') return people;
  if (kind === 'team') return teams;
  return kind === 'department' ? departments : [];
}

interface ToolProps {
  icon: LucideIcon;
  title: string;
  disabled?: boolean;
  onClick: () => void;
}

const Tool = ({ icon: Icon, title, disabled, onClick }: ToolProps) => (
  <Tooltip title={title}>
    <span>
      <IconButton size="small" aria-label={title} disabled={disabled} onClick={onClick}>
        <Icon size={15} aria-hidden />
      </IconButton>
    </span>
  </Tooltip>
);
