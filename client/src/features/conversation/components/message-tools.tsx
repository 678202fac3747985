import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import {
  CheckCheck,
  Copy,
  Ellipsis,
  ExternalLink,
  Eye,
  EyeOff,
  Lock,
  Reply,
  Tags,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import type { Action } from '../../../ui/actions/action';
import { ActionMenu } from '../../../ui/actions/action-menu';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { safeAddress } from '../../../ui/text/linkify';
import { useNoAnswerNeeded } from '../api/no-answer-needed';
import { useHiding } from './use-hiding';
import { answerModes } from '../model/answer-modes';
import { useCompose } from './compose-context';
import { useThreadLabels } from './label-context';
import { useThread } from './thread-context';

/** Fades in when the pointer or the focus is on its message; always there on touch screens. */
const Button = styled(IconButton)(({ theme }) => ({
  flexShrink: 0,
  transition: 'opacity 80ms',
  '@media (hover: hover)': {
    opacity: 0,
    'li:hover > * &, li:focus-within > * &, li:hover > &, li:focus-within > &, &[aria-expanded="true"]':
      { opacity: 1 },
  },
  '&[data-floats="true"]': {
    position: 'absolute',
    top: 4,
    right: 4,
    backgroundColor: theme.vars.palette.hark.ground.raised,
  },
}));

interface Props {
  message: Message;
  /** Stands over the upper right corner of its positioned parent, taking no width. */
  floats?: boolean;
}

/** Everything that can be done with one message. */
export function MessageTools({ message, floats = true }: Props) {
  const { t } = useTranslation('conversation');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const actions = useMessageActions(message);
  if (actions.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        data-floats={floats}
        aria-label={t('message.tools', { name: message.author.name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden />
      </Button>
      <ActionMenu anchor={anchor} actions={actions} onClose={() => setAnchor(null)} />
    </>
  );
}

function useMessageActions(message: Message): Action[] {
  const { t } = useTranslation('conversation');
  const { conversation } = useThread();
  const onCompose = useCompose();
  const onError = useProblemNotice();
  const noAnswerNeeded = useNoAnswerNeeded();
  const hiding = useHiding(message);
  const { correct } = useThreadLabels();
  const action = (id: string, title: string, icon: Action['icon'], run: Action['run']): Action => ({
    id: `message.${id}`,
    title,
    icon,
    group: 'conversation',
    run,
  });
  const marked = message.noAnswerNeeded !== null;
  const address = message.permalink === null ? null : safeAddress(message.permalink);
  const modes = answerModes(conversation, message);
  return [
    ...(modes.includes('public')
      ? [
          action('answer', t('message.answer'), Reply, () =>
            onCompose({ type: 'answer', message, mode: 'public' }),
          ),
        ]
      : []),
    ...(modes.includes('private')
      ? [
          action('answer-privately', t('message.answerPrivately'), Lock, () =>
            onCompose({ type: 'answer', message, mode: 'private' }),
          ),
        ]
      : []),
    ...(message.can.includes('no-answer-needed')
      ? [
          action(
            'no-answer-needed',
            marked ? t('message.answerNeeded') : t('message.noAnswerNeeded'),
            CheckCheck,
            () => noAnswerNeeded.mutate({ message, on: !marked }, { onError }),
          ),
        ]
      : []),
    ...(message.can.includes('hide')
      ? [action('hide', t('message.hide'), EyeOff, () => hiding(true))]
      : []),
    ...(message.can.includes('unhide')
      ? [action('unhide', t('message.unhide'), Eye, () => hiding(false))]
      : []),
    ...(correct !== null && message.direction === 'inbound'
      ? [action('label', t('labels.correct'), Tags, () => correct(message.id))]
      : []),
    ...(message.text === ''
      ? []
      : [
          action('copy', t('message.copy'), Copy, () =>
            navigator.clipboard.writeText(message.text),
          ),
        ]),
    ...(address === null
      ? []
      : [
          action('open', t('message.onNetwork'), ExternalLink, () => {
            window.open(address, '_blank', 'noopener,noreferrer');
          }),
        ]),
  ];
}
