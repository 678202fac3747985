import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, LinkSuggestion } from '../../../api/types/customers';
import { Badge } from '../../../ui/badge/badge';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useDismissSuggestion, useLinkSuggestions } from '../api/links';
import { evidenceBehind } from '../model/evidence';
import { EvidenceDialog } from './evidence-dialog';
import { MergeDialog } from './merge-dialog';

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
  '& li + li': { marginTop: 8 },
}));

const Words = styled('div')(({ theme }) => ({
  overflowWrap: 'anywhere',
  lineHeight: 1.4,
  '& svg': { verticalAlign: -2, marginRight: 4 },
  '& small': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

const Choices = styled('div')({ display: 'flex', gap: 4, margin: '2px 0 0 -8px' });

const tones = {
  certain: 'positive',
  strong: 'positive',
  likely: 'dueSoon',
  weak: 'neutral',
} as const;

/** Who may be the same person, with why and how sure. Nothing is linked without a person deciding. */
export function Suggestions({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customer');
  const { data: suggestions = [] } = useLinkSuggestions(customer.id, true);
  const [chosen, setChosen] = useState<LinkSuggestion | null>(null);
  const dismiss = useDismissal(customer.id);
  if (suggestions.length === 0) return null;
  return (
    <Box role="group" aria-label={t('suggestion.title')}>
      <h4>{t('suggestion.title')}</h4>
      <ul>
        {suggestions.map((suggestion) => {
          const { customerId, name, identities, strength, evidence } = suggestion;
          return (
            <li key={customerId}>
              <Words>
                {identities.map(({ id, network }) => (
                  <NetworkGlyph key={id} network={network} size={14} />
                ))}
                <bdi>{name}</bdi>{' '}
                <Badge tone={tones[strength]}>{t(`suggestion.strength.${strength}`)}</Badge>
                {evidence.map(({ reason, value }) => (
                  <small key={`${reason} ${value}`}>
                    {t(`suggestion.${reason}`)}: {value}
                  </small>
                ))}
              </Words>
              <Choices>
                <Button size="small" variant="text" onClick={() => setChosen(suggestion)}>
                  {identities.length === 1 ? t('suggestion.link') : t('suggestion.merge')}
                </Button>
                <Button
                  size="small"
                  variant="text"
                  aria-label={`${t('suggestion.dismiss')}: ${name}`}
                  onClick={() => dismiss(customerId)}
                >
                  {t('suggestion.dismiss')}
                </Button>
              </Choices>
            </li>
          );
        })}
      </ul>
      {chosen && (
        <Acceptance customer={customer} suggestion={chosen} onClose={() => setChosen(null)} />
      )}
    </Box>
  );
}

interface AcceptanceProps {
  customer: Customer;
  suggestion: LinkSuggestion;
  onClose: () => void;
}

/** With one profile it is linked; with several, or none, the two customers are merged. */
function Acceptance({ customer, suggestion, onClose }: AcceptanceProps) {
  const { customerId, name, identities, evidence } = suggestion;
  const knownBy = evidenceBehind(evidence[0]?.reason);
  const [only, ...more] = identities;
  return only && more.length === 0 ? (
    <EvidenceDialog
      customerId={customer.id}
      identityId={only.id}
      name={name}
      evidence={knownBy}
      onClose={onClose}
    />
  ) : (
    <MergeDialog
      customer={customer}
      other={{ id: customerId, name }}
      evidence={knownBy}
      onClose={onClose}
    />
  );
}

function useDismissal(customerId: string) {
  const { t } = useTranslation('customer');
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate } = useDismissSuggestion(customerId);
  return (otherId: string) =>
    mutate(otherId, { onError, onSuccess: () => notice({ text: t('suggestion.dismissed') }) });
}
