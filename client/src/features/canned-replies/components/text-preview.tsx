import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badge/badge';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { FilledText } from '../../../ui/variables/filled-text';
import { usePreview, useTrialConversations } from '../api/preview';
import type { TextValues } from '../model/canned-values';

const Root = styled('section')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: 12,
  borderRadius: 10,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  backgroundColor: theme.vars.palette.hark.ground.sunken,
  '& > header': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  '& h3': {
    margin: 0,
    fontSize: '0.75rem',
    fontWeight: 500,
    color: theme.vars.palette.hark.text.muted,
  },
  '& .MuiSelect-root': { maxWidth: 280 },
}));

const Muted = styled('p')(({ theme }) => ({
  margin: 0,
  color: theme.vars.palette.hark.text.muted,
}));

/** The text as it would go out in a conversation of one's choice. */
export function TextPreview({ text }: { text: TextValues }) {
  const { t } = useTranslation(['cannedReplies', 'common']);
  const id = useId();
  const [chosen, setChosen] = useState('');
  const networkName = useNetworkName();
  const { data: conversations = [] } = useTrialConversations();
  const fitting = conversations.filter(({ network }) => [null, network].includes(text.network));
  const conversation = fitting.find((row) => row.id === chosen) ?? fitting[0];
  const { data, error } = usePreview(
    conversation && text.body.trim() !== ''
      ? { conversationId: conversation.id, body: text.body, language: text.language }
      : null,
  );
  const tooLong = data?.overLengths[0];
  return (
    <Root aria-labelledby={id}>
      <header>
        <h3 id={id}>{t('preview.title')}</h3>
        {conversation && (
          <Select
            size="small"
            value={conversation.id}
            SelectDisplayProps={{ 'aria-label': t('preview.on') }}
            onChange={({ target }) => setChosen(target.value)}
          >
            {fitting.map((row) => (
              <MenuItem key={row.id} value={row.id}>
                {row.customer?.name ?? t('common:person.unknown')} ·{' '}
                {networkName(row.network, row.kind)}
              </MenuItem>
            ))}
          </Select>
        )}
        {tooLong && (
          <Badge tone="breached">
            {t('preview.tooLong', { count: tooLong.length - tooLong.limit })}
          </Badge>
        )}
      </header>
      {!conversation && <Muted>{t('preview.nothingToTry')}</Muted>}
      {error !== null && <Muted role="alert">{t('preview.failed')}</Muted>}
      {conversation && data && text.body.trim() !== '' && (
        <FilledText text={data.text} gaps={data.unfilled} />
      )}
    </Root>
  );
}
