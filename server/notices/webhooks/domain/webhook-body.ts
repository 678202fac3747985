import { WEBHOOK_TITLES, type WebhookTemplate } from './webhook-kinds.js';

/** What happened, as ids and small facts. */
export interface WebhookFact {
  type: keyof typeof WEBHOOK_TITLES;
  at: Date;
  conversationId: string | null;
  actorId: string | null;
  data: Readonly<Record<string, unknown>>;
}

/** The body for one event in the form that the receiver takes. `deskUrl` has no slash at its end. */
export function webhookBody(
  template: WebhookTemplate,
  fact: WebhookFact,
  deskUrl: string,
): Record<string, unknown> {
  const { type, at, conversationId, actorId, data } = fact;
  const url = conversationId ? `${deskUrl}/inbox/all/${conversationId}` : deskUrl;
  if (template === 'standard')
    return {
      type,
      timestamp: at.toISOString(),
      data: { ...data, conversationId, actorId, url },
    };
  const title = WEBHOOK_TITLES[type];
  const text = typeof data['text'] === 'string' ? `${title}: ${data['text']}` : title;
  return template === 'slack' ? slack(text, url) : teams(text, url);
}

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const slack = (text: string, url: string) => ({
  text: `${inSlack(text)} <${url}|Open the desk>`,
});

const inSlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A message with one Adaptive Card, as workflows of Teams take it. */
const teams = (text: string, url: string) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [{ type: 'TextBlock', text, wrap: true }],
        actions: [{ type: 'Action.OpenUrl', title: 'Open the desk', url }],
      },
    },
  ],
});
