import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Languages, Mail, Maximize2, Pencil, Phone } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Customer } from '../../../api/types/customers';
import { Avatar } from '../../../ui/avatar/avatar';
import { languageOf } from '../model/language';
import { EditCustomerDialog } from './edit-customer-dialog';

const Root = styled('header')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 12,
  padding: '16px 12px 12px 16px',
});

const Words = styled('div')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  '& h2': {
    margin: 0,
    fontSize: '1rem',
    fontWeight: 650,
    lineHeight: 1.35,
    overflowWrap: 'anywhere',
  },
  '& ul': { margin: '4px 0 0', padding: 0, listStyle: 'none' },
  '& li': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 6,
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
    overflowWrap: 'anywhere',
  },
  '& a': { display: 'inline-block', minHeight: 24 },
  '& svg': { flexShrink: 0, marginTop: 2 },
}));

interface Props {
  customer: Customer;
  /** The address of their page, where this is not it. */
  page?: string;
  tools?: ReactNode;
}

/** Who it is and how to reach them. */
export function CustomerHead({ customer, page, tools }: Props) {
  const { t } = useTranslation('customer');
  const [editing, setEditing] = useState(false);
  const { name, email, phone, can } = customer;
  const language = languageOf(customer.language);
  const picture = customer.identities.find(({ avatarUrl }) => avatarUrl !== null)?.avatarUrl;
  return (
    <Root>
      <Avatar name={name} url={picture} size={40} />
      <Words>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <ul>
          {language && (
            <li>
              <Languages size={13} aria-hidden />
              {t(`language.${language}`)}
            </li>
          )}
          {email !== null && (
            <li>
              <Mail size={13} aria-hidden />
              <Link href={`mailto:${encodeURIComponent(email)}`} color="inherit">
                {email}
              </Link>
            </li>
          )}
          {phone !== null && (
            <li>
              <Phone size={13} aria-hidden />
              <Link href={`tel:${encodeURIComponent(phone)}`} color="inherit">
                {phone}
              </Link>
            </li>
          )}
        </ul>
      </Words>
      {page !== undefined && (
        <Tooltip title={t('openPage')}>
          <IconButton component={RouterLink} to={page} size="small" aria-label={t('openPage')}>
            <Maximize2 size={14} aria-hidden />
          </IconButton>
        </Tooltip>
      )}
      {can.includes('edit') && (
        <Tooltip title={t('edit.button')}>
          <IconButton size="small" aria-label={t('edit.button')} onClick={() => setEditing(true)}>
            <Pencil size={14} aria-hidden />
          </IconButton>
        </Tooltip>
      )}
      {tools}
      {editing && <EditCustomerDialog customer={customer} onClose={() => setEditing(false)} />}
    </Root>
  );
}
