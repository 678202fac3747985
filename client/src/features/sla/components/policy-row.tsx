import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { ArrowDown, ArrowUp, GripVertical, Pencil, Trash2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../api/types/sla';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { ListRow, RowWords } from '../../../ui/list/list';
import { usePolicyText } from './use-policy-text';

/** In px: rows of one height can be dragged. */
export const policyHeight = 84;

const Row = styled(ListRow)(({ theme }) => ({
  height: policyHeight,
  position: 'relative',
  backgroundColor: theme.vars.palette.hark.ground.raised,
  'li:first-of-type&': { borderRadius: '10px 10px 0 0' },
  'li:last-of-type&': { borderRadius: '0 0 10px 10px' },
  '& .grip': { color: theme.vars.palette.hark.text.faint, cursor: 'grab', flexShrink: 0 },
  '&[data-off="true"] .words': { opacity: 0.6 },
  [theme.breakpoints.down('sm')]: { '& .running': { display: 'none' } },
}));

const Words = styled(RowWords)({
  '& > span': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    display: '-webkit-box',
    WebkitLineClamp: 1,
    WebkitBoxOrient: 'vertical',
  },
});

const Name = styled('button')({
  all: 'unset',
  cursor: 'pointer',
  fontWeight: 500,
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
});

interface Props {
  policy: Policy;
  place: { index: number; count: number };
  drag: Pick<ComponentProps<'li'>, 'style' | 'onPointerDown'>;
  onEdit: () => void;
  onMove: (to: number) => void;
  onSwitch: (on: boolean) => void;
  onRemove: () => void;
}

/** One policy in its place: the first that matches applies. */
export function PolicyRow({ policy, place, drag, onEdit, onMove, onSwitch, onRemove }: Props) {
  const { t } = useTranslation(['sla', 'common']);
  const text = usePolicyText()(policy);
  const { name, enabled, running } = policy;
  const { index, count } = place;
  const actions: Action[] = [
    { id: 'edit', title: t('common:action.edit'), icon: Pencil, group: 'page', run: onEdit },
    {
      id: 'up',
      title: t('up'),
      icon: ArrowUp,
      group: 'page',
      enabled: index > 0,
      run: () => onMove(index - 1),
    },
    {
      id: 'down',
      title: t('down'),
      icon: ArrowDown,
      group: 'page',
      enabled: index < count - 1,
      run: () => onMove(index + 1),
    },
    { id: 'remove', title: t('remove'), icon: Trash2, group: 'page', run: onRemove },
  ];
  return (
    <Row data-off={!enabled} style={drag.style}>
      <span className="grip" title={t('drag')} onPointerDown={drag.onPointerDown as never}>
        <GripVertical size={16} aria-hidden />
      </span>
      <Words className="words">
        <strong>
          <Name type="button" onClick={onEdit}>
            {index + 1}. {name}
          </Name>
        </strong>
        <span title={text.who}>{text.who}</span>
        <span title={text.what}>{text.what}</span>
      </Words>
      {running > 0 && (
        <span className="running">
          <Badge>{t('running', { count: running })}</Badge>
        </span>
      )}
      <Switch
        checked={enabled}
        onChange={(_, on) => onSwitch(on)}
        slotProps={{ input: { 'aria-label': t('switch', { name }) } }}
      />
      <MoreButton label={t('more', { name })} actions={actions} />
    </Row>
  );
}
