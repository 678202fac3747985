import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useWorkState } from '../../api/own-work';

const Dot = styled('span')(({ theme }) => ({
  position: 'absolute',
  right: 1,
  bottom: 1,
  width: 10,
  height: 10,
  borderRadius: '50%',
  boxShadow: `0 0 0 2px ${theme.vars.palette.hark.ground.side}`,
  backgroundColor: theme.vars.palette.hark.text.faint,
  '&[data-state="available"]': { backgroundColor: theme.vars.palette.success.main },
  '&[data-state="away"]': { backgroundColor: theme.vars.palette.warning.main },
}));

/** On the own picture: whether work comes by itself. */
export function WorkDot() {
  const { t } = useTranslation('shell');
  const state = useWorkState().data?.state;
  return state ? <Dot data-state={state} title={t(`work.now.${state}`)} /> : null;
}
