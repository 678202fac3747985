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
  const url = `${deskUrl}${placeOf(fact)}`;
  if (template === 'standard')
    return {
      type,
      timestamp: at.toISOString(),
      data: { ...withoutWords(fact), conversationId, actorId, url },
    };
  const title = WEBHOOK_TITLES[type];
  const text = typeof data['text'] === 'string' ? `${title}: ${data['text']}` : title;
  return template === 'slack' ? slack(text, url) : teams(text, url);
}

/** Where somebody looks at it. */
function placeOf({ conversationId, data }: WebhookFact): string {
  if (conversationId) return `/inbox/all/${conversationId}`;
  const incidentId = data['incidentId'];
  return typeof incidentId === 'string' ? `/listening/incidents?incident=${incidentId}` : '';
}

/** The title of an incident is written by people and may name some; its id is enough. */
function withoutWords({ type, data }: WebhookFact): Readonly<Record<string, unknown>> {
  if (type !== 'incident.opened') return data;
  const { title: _, ...rest } = data;
  return rest;
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
