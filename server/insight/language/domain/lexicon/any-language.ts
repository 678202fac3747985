/** Cues that need no language: pictures, punctuation, and what only those who sell or swindle write. */
export const GLAD = /[😀😃😄😁😊🙂😍🥰😘👍👏🙏❤♥💙💚🎉😎🤩💪✨🙌]|(?:^|\s)[:;=]-?[)D]+|<3/gu;
export const CROSS = /[😡🤬😠👎😤😢😭🙄😞😒💩🤦😩😫😣]|(?:^|\s)[:=]['’]?-?[(/]+/gu;

/** Each alone is enough. */
export const SPAM = [
  /\b(?:whatsapp|telegram|t\.me|wa\.me)\b.{0,40}(?:\+?\d[\d\s.-]{7,}|@\w+)/i,
  /\b(?:crypto|bitcoin|forex|btc|usdt)\b.{0,80}\b(?:profit|invest\w*|earn\w*|return\w*|trader|mentor|gewinn|winst|gain\w*)/i,
  /\b(?:earn|make|win|gagnez|verdien)\b.{0,20}(?:[$€£]\s?\d|\d+\s?(?:[$€£]|euros?|dollars?)).{0,40}\b(?:day|week|hour|home|jour|semaine|dag|week|thuis)/i,
  /\b(?:free|gratis|gratuit)\b.{0,30}\b(?:followers|iphone|gift ?card|voucher|likes)\b/i,
  /\b(?:click|tap|cliquez|klik)\b.{0,25}\b(?:link|here|ici|hier)\b.{0,60}https?:/i,
  /\b(?:loan|pr[eê]t|lening)\b.{0,50}\b(?:no credit check|without guarantee|sans garantie|zonder controle|3\s?%)/i,
  /\bcongratulations?\b.{0,40}\b(?:won|winner|selected)\b/i,
];
