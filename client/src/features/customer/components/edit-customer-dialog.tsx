import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { problemText } from '../../../ui/states/problem-text';
import { useChangeCustomer } from '../api/change-customer';
import { factOf, looksLikeEmail, looksLikePhone } from '../model/contact-facts';
import { languageOf } from '../model/language';

interface Props {
  customer: Customer;
  onClose: () => void;
}

const languages = ['en', 'fr', 'nl'] as const;

/** Name, language and how to reach the customer. */
export function EditCustomerDialog({ customer, onClose }: Props) {
  const { t } = useTranslation(['customer', 'common']);
  const { t: common } = useTranslation('common');
  const notice = useNotice();
  const change = useChangeCustomer(customer.id);
  const form = useForm({
    defaultValues: {
      name: customer.name,
      language: languageOf(customer.language) ?? '',
      email: customer.email ?? '',
      phone: customer.phone ?? '',
    },
  });
  const { errors } = form.formState;
  const save = form.handleSubmit(({ name, language, email, phone }) =>
    change.mutate(
      {
        name: name.trim(),
        language: factOf(language),
        email: factOf(email),
        phone: factOf(phone),
      },
      {
        onSuccess: () => {
          notice({ text: t('edit.saved') });
          onClose();
        },
      },
    ),
  );
  return (
    <FormDialog
      title={t('edit.title')}
      submit={t('common:action.save')}
      busy={change.isPending}
      refusal={change.isError ? problemText(common, change.error) : null}
      onSubmit={(event) => void save(event)}
      onClose={onClose}
    >
      <TextField
        label={t('edit.name')}
        error={errors.name && t('common:field.required')}
        {...form.register('name', { validate: (name) => name.trim() !== '' })}
      />
      <SelectField
        label={t('edit.language')}
        value={form.watch('language')}
        onChange={({ target }) =>
          form.setValue('language', languages.find((code) => code === target.value) ?? '')
        }
        options={[
          { value: '', label: t('edit.noLanguage') },
          ...languages.map((code) => ({ value: code, label: t(`language.${code}`) })),
        ]}
      />
      <TextField
        label={t('edit.email')}
        type="email"
        optional
        error={errors.email && t('edit.badEmail')}
        {...form.register('email', { validate: (email) => looksLikeEmail(email.trim()) })}
      />
      <TextField
        label={t('edit.phone')}
        type="tel"
        optional
        error={errors.phone && t('edit.badPhone')}
        {...form.register('phone', { validate: (phone) => looksLikePhone(phone.trim()) })}
      />
    </FormDialog>
  );
}
