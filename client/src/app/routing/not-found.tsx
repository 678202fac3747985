import Button from '@mui/material/Button';
import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../paths/paths';
import { MessageBlock } from '../../ui/states/message-block';

export function NotFound() {
  const { t } = useTranslation('common');
  return (
    <MessageBlock
      icon={Compass}
      title={t('state.notFoundTitle')}
      text={t('state.notFoundText')}
      actions={
        <Button component={Link} to={paths.home}>
          {t('state.toInbox')}
        </Button>
      }
    />
  );
}
