/** An amount of money in the reader's way of writing; as it was told when the currency is unknown. */
export function amountText(amount: string, currency: string | null, language: string): string {
  const value = Number(amount);
  if (currency !== null && /^[A-Za-z]{3}$/.test(currency) && Number.isFinite(value))
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(value);
  return currency === null ? amount : `${amount} ${currency}`;
}
