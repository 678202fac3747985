import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../api/people';
import { useWorkload } from '../../../api/own-work';
import { useMe } from '../../../api/session';
import { Avatar } from '../../../ui/avatar/avatar';
import { useViews } from '../api/views';

const Root = styled('footer')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  flexShrink: 0,
  minHeight: 52,
  padding: '6px 16px',
  boxSizing: 'border-box',
  fontSize: '0.75rem',
  lineHeight: 1.4,
  color: theme.vars.palette.hark.text.muted,
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Faces = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  '& > *': { borderRadius: '50%', boxShadow: `0 0 0 2px ${theme.vars.palette.hark.ground.side}` },
  '& > * + *': { marginLeft: -4 },
}));

const facesShown = 3;

/** The own load and who else is there. */
export function TeamLoad({ folded }: { folded: boolean }) {
  const { t } = useTranslation('inbox');
  const me = useMe();
  const { data: colleagues = [] } = useColleagues();
  const mine = useViews().data?.builtIn.find(({ key }) => key === 'mine')?.count.n ?? 0;
  const { data: work } = useWorkload();
  const online = colleagues.filter(({ id, presence }) => id !== me.id && presence === 'online');
  if (folded) return null;
  return (
    <Root>
      {online.length > 0 && (
        <Faces title={online.map(({ name }) => name).join(', ')}>
          {online.slice(0, facesShown).map(({ id, name }) => (
            <Avatar key={id} name={name} size={22} />
          ))}
        </Faces>
      )}
      <span>
        {work
          ? t('load.share', { load: work.load, capacity: work.capacity })
          : t('load.mine', { count: mine })}
        {work && work.waiting > 0 && ` · ${t('load.waiting', { count: work.waiting })}`}
        <br />
        {online.length > 0 ? t('load.online', { count: online.length }) : t('load.alone')}
      </span>
    </Root>
  );
}
