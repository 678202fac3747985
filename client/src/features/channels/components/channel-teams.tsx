import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/people';
import { useCan } from '../../../api/session';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TextLink } from '../../../ui/link/text-link';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 });

/** Which teams work on the channel; administrators see it always. */
export function ChannelTeams({ teamIds }: { teamIds: readonly string[] }) {
  const { t } = useTranslation('channels');
  const mayManage = useCan('teams.manage');
  return (
    <Loaded query={useTeams()} skeleton={<ListSkeleton rows={1} rowHeight={32} />}>
      {(teams) => {
        const own = teams.filter(({ id }) => teamIds.includes(id));
        return (
          <Row>
            {own.map(({ id, name }) => (
              <Badge key={id}>{name}</Badge>
            ))}
            {own.length === 0 && (
              <Typography variant="body2" color="textSecondary">
                {t('teams.none')}
              </Typography>
            )}
            {mayManage && (
              <TextLink to={`${paths.team}?show=teams`} variant="body2">
                {t('teams.change')}
              </TextLink>
            )}
          </Row>
        );
      }}
    </Loaded>
  );
}
