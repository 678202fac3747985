import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { usePresence } from '../../../api/live/use-presence';
import { Avatar } from '../../../ui/avatar/avatar';

const Faces = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  flexShrink: 0,
  '& > span > span': { boxShadow: `0 0 0 2px ${theme.vars.palette.hark.ground.pane}` },
  '& > span + span': { marginLeft: -6 },
}));

const atMost = 3;

/** The faces of those who look at the same conversation; said in words under the thread. */
export function PresenceFaces({ conversationId }: { conversationId: string }) {
  const { viewers } = usePresence(conversationId);
  if (viewers.length === 0) return null;
  return (
    <Tooltip title={viewers.map(({ name }) => name).join(', ')}>
      <Faces aria-hidden>
        {viewers.slice(0, atMost).map(({ userId, name }) => (
          <Avatar key={userId} name={name} size={24} />
        ))}
      </Faces>
    </Tooltip>
  );
}
