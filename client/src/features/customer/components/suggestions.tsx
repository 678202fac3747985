import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkSuggestion } from '../../../api/types/customers';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { useLinkSuggestions } from '../api/links';
import { reasonOf } from '../model/evidence';
import { EvidenceDialog } from './evidence-dialog';

const Box = styled('div')(({ theme }) => ({
  marginTop: 10,
  padding: '8px 10px',
  borderRadius: 6,
  border: `1px dashed ${theme.vars.palette.hark.line.strong}`,
  '& h4': {
    margin: '0 0 4px',
    fontSize: '0.75rem',
    fontWeight: 600,
    color: theme.vars.palette.hark.text.muted,
  },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': { display: 'flex', alignItems: 'center', gap: 8 },
  '& li > svg': { flexShrink: 0 },
}));

const Words = styled('span')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  overflowWrap: 'anywhere',
  lineHeight: 1.35,
  '& small': { display: 'block', color: theme.vars.palette.hark.text.muted },
}));

/** Profiles that may be the same person, with why. Nothing is linked without a person deciding. */
export function Suggestions({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customer');
  const networkName = useNetworkName();
  const { data: suggestions = [] } = useLinkSuggestions(customerId, true);
  const [chosen, setChosen] = useState<LinkSuggestion | null>(null);
  if (suggestions.length === 0) return null;
  const nameOf = ({ name, handle }: LinkSuggestion) => name ?? handle ?? t('identities.unknown');
  const whyOf = ({ reason }: LinkSuggestion) => {
    const known = reasonOf(reason);
    return known ? t(`suggestion.${known}`) : reason;
  };
  return (
    <Box>
      <h4>{t('suggestion.title')}</h4>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.identityId}>
            <NetworkGlyph network={suggestion.network} />
            <Words>
              {nameOf(suggestion)}
              <small>
                {networkName(suggestion.network)} · {whyOf(suggestion)}
              </small>
            </Words>
            <Button size="small" onClick={() => setChosen(suggestion)}>
              {t('suggestion.link')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <EvidenceDialog
          customerId={customerId}
          identityId={chosen.identityId}
          name={nameOf(chosen)}
          onClose={() => setChosen(null)}
        />
      )}
    </Box>
  );
}
