import { useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section';
import { CustomerFinder } from './customer-finder';
import { PersonCard } from './person-card';
import { RequestList } from './request-list';

/** What people ask by law: found by their name, asked for here, with what became of it. */
export function PrivacyTab() {
  const { t } = useTranslation('privacy');
  const [address, setAddress] = useSearchParams();
  const customerId = address.get('customer');
  const choose = (id: string | null) =>
    setAddress(id === null ? {} : { customer: id }, { replace: id === null });
  return (
    <>
      <Section title={t('person.title')} text={t('person.text')}>
        <CustomerFinder onChoose={choose} />
        {customerId && (
          <PersonCard key={customerId} customerId={customerId} onClose={() => choose(null)} />
        )}
      </Section>
      <Section title={t('requests.title')} text={t('requests.text')}>
        <RequestList />
      </Section>
    </>
  );
}
