import { styled } from '@mui/material/styles';
import type { Message } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { MessageBody } from './message-body';
import { MessageFoot } from './message-foot';
import { MessageMeta } from './message-meta';
import { MessageTools } from './message-tools';

const avatarWidth = 28;

const Row = styled('div')({
  display: 'flex',
  gap: 8,
  maxWidth: '90%',
  marginTop: 10,
  '&[data-continues="true"]': { marginTop: 2 },
  '&[data-side="us"]': { marginLeft: 'auto', flexDirection: 'row-reverse' },
});

const Column = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 2,
  minWidth: 0,
  '[data-side="us"] > &': { alignItems: 'flex-end' },
});

const Bubble = styled('div')(({ theme }) => ({
  maxWidth: '100%',
  boxSizing: 'border-box',
  padding: '6px 12px',
  borderRadius: 10,
  borderTopLeftRadius: 3,
  backgroundColor: theme.vars.palette.hark.pressed,
  '[data-side="us"] > * > &': {
    borderTopLeftRadius: 10,
    borderTopRightRadius: 3,
    backgroundColor: theme.vars.palette.hark.accent.soft,
  },
  '[data-continues="true"] > * > &': { borderRadius: 10 },
}));

const Gap = styled('span')({ width: avatarWidth, flexShrink: 0 });

interface Props {
  message: Message;
  /** Stands under the same name as the message before. */
  continues: boolean;
}

/** A direct message: the customer at the left, we at the right. */
export function BubbleRow({ message, continues }: Props) {
  const side = message.direction === 'inbound' ? 'customer' : 'us';
  const { author } = message;
  return (
    <Row data-side={side} data-continues={continues}>
      {side === 'customer' &&
        (continues ? (
          <Gap />
        ) : (
          <Avatar name={author.name} url={author.avatarUrl} size={avatarWidth} />
        ))}
      <Column>
        {!continues && <MessageMeta message={message} />}
        <Bubble>
          <MessageBody message={message} />
        </Bubble>
        <MessageFoot message={message} />
      </Column>
      <MessageTools message={message} floats={false} />
    </Row>
  );
}
