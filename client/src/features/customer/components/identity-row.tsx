import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Identity } from '../../../api/types/customers';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { ExternalLink } from '../../../ui/link/external-link';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useUnlink } from '../api/links';
import { useEvidenceText } from './use-evidence-text';

const Row = styled('li')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  '& > svg': { flexShrink: 0, marginTop: 3, color: theme.vars.palette.hark.text.muted },
}));

const Words = styled('div')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  overflowWrap: 'anywhere',
  lineHeight: 1.4,
  '& small': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

interface Props {
  identity: Identity;
  mayUnlink: boolean;
}

/** One profile: name, network, reach, and by which evidence it is this customer's. */
export function IdentityRow({ identity, mayUnlink }: Props) {
  const { t, i18n } = useTranslation('customer');
  const networkName = useNetworkName();
  const evidenceText = useEvidenceText();
  const unlink = useAskedUnlink();
  const { network, handle, profileUrl, followers, lastSeenAt, link } = identity;
  const name = identity.name ?? handle ?? t('identities.unknown');
  const evidence = link && evidenceText(link.evidence);
  const reach =
    followers !== null &&
    t('identities.followers', {
      count: followers,
      replace: { count: new Intl.NumberFormat(i18n.language).format(followers) },
    });
  return (
    <Row>
      <NetworkGlyph network={network} />
      <Words>
        {profileUrl === null ? name : <ExternalLink href={profileUrl}>{name}</ExternalLink>}
        <small>
          {networkName(network)}
          {handle !== null && handle !== name && ` · @${handle}`}
          {reach && ` · ${reach}`} · {t('identities.seen')} <TimeAgo at={lastSeenAt} />
        </small>
        {link && evidence && (
          <small title={link.detail ?? undefined}>
            {link.by === null
              ? t('identities.linked', { evidence })
              : t('identities.linkedBy', { evidence, name: link.by.name })}
          </small>
        )}
      </Words>
      {link && mayUnlink && (
        <Tooltip title={t('identities.unlink')}>
          <IconButton
            size="small"
            aria-label={`${t('identities.unlink')}: ${name}`}
            onClick={() => void unlink(link.id, name)}
          >
            <Unlink size={14} aria-hidden />
          </IconButton>
        </Tooltip>
      )}
    </Row>
  );
}

function useAskedUnlink() {
  const { t } = useTranslation('customer');
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const unlink = useUnlink();
  return async (linkId: string, name: string) => {
    const agreed = await confirm({
      title: t('identities.unlinkTitle', { name }),
      text: t('identities.unlinkText'),
      confirm: t('identities.unlink'),
    });
    if (!agreed) return;
    unlink.mutate(linkId, {
      onError,
      onSuccess: () => notice({ text: t('identities.unlinked') }),
    });
  };
}
