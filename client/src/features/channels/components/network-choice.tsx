import { styled } from '@mui/material/styles';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Network } from '../../../api/types/channels';
import { paths } from '../../../paths/paths';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { GlyphTile } from './channel-card';

const Row = styled(ListRow)(({ theme }) => ({
  position: 'relative',
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '& a': { color: 'inherit', textDecoration: 'none' },
  '& a::after': { content: '""', position: 'absolute', inset: 0 },
}));

/** First step: which network. Says what a channel of it can do. */
export function NetworkChoice({ networks }: { networks: readonly Network[] }) {
  const { t } = useTranslation(['channels', 'common']);
  return (
    <List aria-label={t('connect.step.network')}>
      {networks.map(({ network, title, capabilities, webhook }) => (
        <Row key={network}>
          <GlyphTile aria-hidden>
            <NetworkGlyph network={network} size={18} />
          </GlyphTile>
          <RowWords>
            <strong>
              <Link to={`${paths.connectChannel}?network=${encodeURIComponent(network)}`}>
                {title}
              </Link>
            </strong>
            <span>
              {(Object.keys(capabilities.kinds) as (keyof typeof capabilities.kinds)[])
                .map((kind) => t(`common:kinds.${kind}`))
                .join(', ')}
              {' · '}
              {webhook ? t('connect.byWebhook') : t('connect.byReading')}
            </span>
          </RowWords>
          <ChevronRight size={16} aria-hidden />
        </Row>
      ))}
    </List>
  );
}
