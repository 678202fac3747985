import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { NoticeSettings } from '../../features/notices/components/notice-settings';
import { LooksSettings } from '../../features/settings/components/looks-settings';
import { PasswordForm } from '../../features/settings/components/password-form';
import { ProfileForm } from '../../features/settings/components/profile-form';
import { SessionList } from '../../features/settings/components/session-list';
import { ShortcutSettings } from '../../features/settings/components/shortcut-settings';
import { NewTokenButton } from '../../features/tokens/components/new-token-button';
import { TokenList } from '../../features/tokens/components/token-list';
import { Page } from '../../ui/page/page';
import { Section } from '../../ui/page/section';

/** What one decides for oneself. */
export function SettingsPage() {
  const { t } = useTranslation(['settings', 'notices', 'common']);
  const { id, email, role, can } = useMe();
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Section
        title={t('profile.title')}
        text={t('profile.text', { email, role: t(`common:role.${role}`) })}
      >
        <ProfileForm />
      </Section>
      <Section title={t('looks.title')} text={t('looks.text')}>
        <LooksSettings />
      </Section>
      <Section title={t('shortcuts.title')} text={t('shortcuts.text')}>
        <ShortcutSettings />
      </Section>
      <Section title={t('notices:settings.title')} text={t('notices:settings.text')}>
        <NoticeSettings />
      </Section>
      <Section title={t('password.title')} text={t('password.text')}>
        <PasswordForm />
      </Section>
      <Section title={t('sessions.title')} text={t('sessions.text')}>
        <SessionList />
      </Section>
      {can.includes('tokens.manage') && (
        <Section title={t('tokens.title')} text={t('tokens.text')}>
          <TokenList
            ownerId={id}
            create={
              <div>
                <NewTokenButton ownOnly />
              </div>
            }
          />
        </Section>
      )}
    </Page>
  );
}
