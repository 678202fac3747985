import { useTranslation } from 'react-i18next';
import { NewTokenButton } from '../../features/tokens/components/new-token-button';
import { TokenList } from '../../features/tokens/components/token-list';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

/** Every token of the desk. */
export const TokensPage = () => (
  <Permitted ability="tokens.manage">
    <Tokens />
  </Permitted>
);

function Tokens() {
  const { t } = useTranslation('tokens');
  return (
    <Page title={t('title')} intro={t('intro')} actions={<NewTokenButton primary />}>
      <TokenList />
    </Page>
  );
}
