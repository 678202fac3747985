import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../field/choice';
import { type FactInfo, type Group, groupOf, isGroup, modeOf, partsOf } from './condition';
import { newTest, withNewPart, withoutPart, withPart } from './edit-condition';
import { TestRow } from './test-row';

const Box = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  minWidth: 0,
  '&[data-inner="true"]': {
    padding: '8px 0 8px 12px',
    borderLeft: `2px solid ${theme.vars.palette.hark.line.strong}`,
  },
}));

const Bar = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, flexWrap: 'wrap' });

const Empty = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

/** A group deeper than this would be refused. */
const deepest = 6;

interface Props {
  label: string;
  facts: readonly FactInfo[];
  group: Group;
  depth: number;
  onChange: (group: Group) => void;
  onRemove?: () => void;
}

/** Several conditions of which all or one must hold, and groups of them. */
export function GroupBox({ label, facts, group, depth, onChange, onRemove }: Props) {
  const { t } = useTranslation('conditions');
  const mode = modeOf(group);
  const parts = partsOf(group);
  const [first] = facts;
  return (
    <Box role="group" aria-label={label} data-inner={depth > 0}>
      {(parts.length > 1 || depth > 0) && (
        <Bar>
          <Choice
            quiet
            label={t('mode.label')}
            value={mode}
            options={[
              { value: 'all', label: t('mode.all') },
              { value: 'any', label: t('mode.any') },
            ]}
            onChange={(next) => onChange(groupOf(next, parts))}
          />
          {onRemove && (
            <IconButton size="small" aria-label={t('removeGroup')} onClick={onRemove}>
              <X size={14} aria-hidden />
            </IconButton>
          )}
        </Bar>
      )}
      {parts.length === 0 && <Empty>{t(mode === 'all' ? 'emptyAll' : 'emptyAny')}</Empty>}
      {parts.map((part, index) =>
        isGroup(part) ? (
          <GroupBox
            key={index}
            label={t('group')}
            facts={facts}
            group={part}
            depth={depth + 1}
            onChange={(next) => onChange(withPart(group, index, next))}
            onRemove={() => onChange(withoutPart(group, index))}
          />
        ) : (
          <TestRow
            key={index}
            facts={facts}
            test={part}
            onChange={(next) => onChange(withPart(group, index, next))}
            onRemove={() => onChange(withoutPart(group, index))}
          />
        ),
      )}
      <Bar>
        <Button
          size="small"
          startIcon={<Plus size={14} aria-hidden />}
          disabled={!first}
          onClick={() => first && onChange(withNewPart(group, newTest(first)))}
        >
          {t('addTest')}
        </Button>
        {depth < deepest && parts.length > 0 && (
          <Button
            size="small"
            startIcon={<Plus size={14} aria-hidden />}
            disabled={!first}
            onClick={() =>
              first &&
              onChange(
                withNewPart(group, groupOf(mode === 'all' ? 'any' : 'all', [newTest(first)])),
              )
            }
          >
            {t('addGroup')}
          </Button>
        )}
      </Bar>
    </Box>
  );
}
