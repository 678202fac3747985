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
  /\b(?:claim|won|winner|prize|awarded|selected)\b.{0,120}(?:[£€$]\s?\d|\bcash\b|\bcall\b|\bte?xt\b)/i,
  /\b(?:te?xt|reply|send|stuur|envoyez)\b.{0,60}\b(?:to|naar|au)\b\s*\d{4,6}\b/i,
  /\b(?:call|ring|phone)\b.{0,20}\b0\d{8,10}\b.{0,80}\b(?:claim|free|now|prize|award|offer|only)/i,
  /\bfree\b.{0,60}\b(?:call|te?xt|entry|ringtone|minutes|camera|gift|msg)\b.{0,100}(?:\d{4,}|www\.|https?:)/i,
  /\b(?:make|earn|buy|get)\b.{0,20}\b(?:followers|likes|subscribers)\b/i,
];
