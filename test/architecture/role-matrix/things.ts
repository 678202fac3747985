import type { DataSource } from 'typeorm';
import { newId } from '../../../server/platform/kernel/index.js';

/** One of everything that a route can name, all of it on one channel and of one owner. */
export interface Things {
  owner: string;
  team: string;
  channel: string;
  publication: string;
  identity: string;
  otherIdentity: string;
  customer: string;
  /** Another customer, who may be the same person, and their profile. */
  named: string;
  profile: string;
  merge: string;
  consent: string;
  customerNote: string;
  link: string;
  conversation: string;
  sibling: string;
  message: string;
  note: string;
  reply: string;
  matter: string;
  tag: string;
  view: string;
  bulkAction: string;
  /** Its owner's alone. */
  cannedReply: string;
  automaticAnswer: string;
  quarantine: string;
  file: string;
  user: string;
  token: string;
  session: string;
  calendar: string;
  policy: string;
  rule: string;
  /** Its owner's alone. */
  dryRun: string;
  ladder: string;
  department: string;
  escalation: string;
  question: string;
  queue: string;
  absence: string;
  webhook: string;
  customerImport: string;
  crmConnection: string;
  webhookDelivery: string;
  mail: string;
  guideline: string;
  /** Pinned beside the composer of the conversation. */
  guidance: string;
  approvalRule: string;
  topic: string;
  digest: string;
  digestSchedule: string;
  /** Its owner's alone. */
  bulkAnswer: string;
  /** An erasure that waits. */
  privacyRequest: string;
  figureMail: string;
  /** A reply that waits for somebody's word. */
  approval: string;
}

export type Kind = keyof Things;

type Ground = Pick<Things, 'owner' | 'channel' | 'team'>;

const NEW_KINDS = [
  'publication',
  'identity',
  'otherIdentity',
  'customer',
  'named',
  'profile',
  'merge',
  'consent',
  'customerNote',
  'link',
  'conversation',
  'sibling',
  'message',
  'note',
  'reply',
  'matter',
  'tag',
  'view',
  'bulkAction',
  'cannedReply',
  'automaticAnswer',
  'quarantine',
  'file',
  'user',
  'token',
  'session',
  'calendar',
  'policy',
  'rule',
  'dryRun',
  'ladder',
  'department',
  'escalation',
  'question',
  'queue',
  'absence',
  'webhook',
  'customerImport',
  'crmConnection',
  'webhookDelivery',
  'mail',
  'guideline',
  'guidance',
  'approvalRule',
  'topic',
  'digest',
  'digestSchedule',
  'bulkAnswer',
  'privacyRequest',
  'figureMail',
  'approval',
] as const satisfies readonly Kind[];

/** Ids of things that do not exist. */
export function nothing(): Things {
  const kinds: readonly Kind[] = [...NEW_KINDS, 'owner', 'channel', 'team'];
  return Object.fromEntries(kinds.map((kind) => [kind, newId()])) as unknown as Things;
}

/** Fresh things, so that no call finds what an earlier one left behind. */
export async function makeThings(db: DataSource, ground: Ground): Promise<Things> {
  const things = { ...nothing(), ...ground };
  await db.query(statementsFor(things));
  return things;
}

const conversation = (id: string, { channel, publication, identity, matter }: Things): string => `
  insert into conversation (id, channel_id, network, kind, thread_key, publication_id, identity_id, matter_id, status,
    last_message_at, last_message_text, opened_at, unanswered_since, message_count, position, delivery_problem)
  values ('${id}', '${channel}', 'facebook', 'comment', '${id}', '${publication}', '${identity}', '${matter}', 'open',
    now(), 'Where is my card?', now(), now(), 1, 1, true);
  insert into conversation_participant (conversation_id, identity_id, first_at, last_at, message_count)
  values ('${id}', '${identity}', now(), now(), 1);`;

// Every value is an id made here: nothing from outside ever gets into this text.
const statementsFor = (t: Things): string => `
  insert into customer (id, name, email) values ('${t.customer}', 'Customer ${t.customer}', '${t.customer}@mail.example'),
    ('${t.named}', 'Somebody', '${t.customer}@mail.example');
  insert into identity (id, network, external_id, customer_id, name)
  values ('${t.identity}', 'facebook', '${t.identity}', '${t.customer}', 'Customer'),
    ('${t.otherIdentity}', 'facebook', '${t.otherIdentity}', '${t.customer}', 'Another');
  insert into identity (id, network, external_id, customer_id, name)
  values ('${t.profile}', 'facebook', '${t.profile}', '${t.named}', 'Somebody');
  with another as (insert into customer (id, name) values (gen_random_uuid(), 'Absorbed') returning id)
  insert into customer_merge (id, kept_id, absorbed_id, evidence)
  select '${t.merge}', '${t.customer}', id, 'agent-decided' from another;
  insert into customer_consent (id, customer_id, purpose, basis, given_at, source)
  values ('${t.consent}', '${t.customer}', 'Newsletter', 'consent', now(), 'desk');
  with another as (insert into customer (id, name) values (gen_random_uuid(), 'Before') returning id)
  insert into identity_link (id, identity_id, customer_id, previous_customer_id, evidence)
  select '${t.link}', '${t.otherIdentity}', '${t.customer}', id, 'agent-decided' from another;
  insert into customer_note (id, customer_id, author_id, body)
  values ('${t.customerNote}', '${t.customer}', '${t.owner}', 'Prefers the telephone');
  insert into publication (id, channel_id, external_id, kind, text)
  values ('${t.publication}', '${t.channel}', '${t.publication}', 'post', 'New cards');
  insert into matter (id, customer_id, title) values ('${t.matter}', '${t.customer}', 'A card');
  ${conversation(t.conversation, t)}
  insert into conversation_participant (conversation_id, identity_id, first_at, last_at, message_count)
  values ('${t.conversation}', '${t.profile}', now(), now(), 1);
  ${conversation(t.sibling, t)}
  insert into message (id, conversation_id, channel_id, kind, external_id, direction, author_identity_id, text, sent_at, position, search)
  values ('${t.message}', '${t.conversation}', '${t.channel}', 'comment', '${t.message}', 'inbound', '${t.identity}', 'Where is my card?', now(), 1,
    to_tsvector('hark_simple', 'Where is my card?'));
  insert into automatic_answer (id, message_id, conversation_id, decision)
  values ('${t.automaticAnswer}', '${t.message}', '${t.conversation}', 'sent');
  insert into message (id, conversation_id, channel_id, kind, direction, author_user_id, is_public, text, sent_at, position)
  values ('${t.note}', '${t.conversation}', '${t.channel}', 'note', 'note', '${t.owner}', false, 'Look here', now(), 1);
  insert into reply (id, client_message_id, channel_id, conversation_id, message_id, kind, mode, target, body, state, due_at, failure_class, created_by)
  values ('${t.reply}', gen_random_uuid(), '${t.channel}', '${t.conversation}', gen_random_uuid(), 'comment', 'public',
    '{"threadKey":"x","parentExternalId":"x","replyTo":"x"}', 'On its way', 'failed', now(), 'invalid', '${t.owner}');
  insert into tag (id, name) values ('${t.tag}', '${t.tag}');
  delete from saved_view where owner_id = '${t.owner}';
  insert into saved_view (id, owner_id, name, filter) values ('${t.view}', '${t.owner}', 'Mine', '{}');
  insert into canned_reply (id, shortcut, title, scope, owner_id, state)
  values ('${t.cannedReply}', '${t.cannedReply}', 'Hours', 'own', '${t.owner}', 'draft');
  insert into bulk_action (id, client_id, acted_by, action, before)
  values ('${t.bulkAction}', gen_random_uuid(), '${t.owner}', '{"type":"reopen"}', '[]');
  insert into draft (id, conversation_id, user_id, mode, body)
  values (gen_random_uuid(), '${t.conversation}', '${t.owner}', 'public', 'Dear');
  with event as (
    insert into inbound_event (source, network, channel_id, delivery_key, origin, headers, body, state)
    values ('${t.channel}', 'facebook', '${t.channel}', '${t.quarantine}', 'webhook', '{}', '{}', 'quarantined') returning id)
  insert into quarantine (id, inbound_event_id, item_index, network, channel_id, code, reason, fragment)
  select '${t.quarantine}', id, 0, 'facebook', '${t.channel}', 'unreadable', 'Not understood', '{}' from event;
  insert into user_account (id, email, name, role) values ('${t.user}', '${t.user}@lumen.example', 'Somebody', 'agent');
  insert into reply (id, client_message_id, channel_id, conversation_id, message_id, kind, mode, target, body, state, due_at, created_by)
  values ('${t.approval}', gen_random_uuid(), '${t.channel}', '${t.conversation}', gen_random_uuid(), 'comment', 'public',
    '{"threadKey":"x","parentExternalId":"x","replyTo":"x"}', 'May I?', 'awaiting-approval', now(), '${t.user}');
  insert into reply_approval (reply_id, conversation_id, channel_id, author_id, reasons, seen_position, requested_at)
  values ('${t.approval}', '${t.conversation}', '${t.channel}', '${t.user}', '[]', 1, now());
  insert into guideline (id, name, position, condition, texts)
  values ('${t.guideline}', 'Tone', 1, '{"all":[]}', '[{"language":"en","tone":"Warm","dos":[],"donts":[],"crisis":""}]');
  insert into conversation_guidance (id, conversation_id, rule_id, rule_name, text, set_at)
  values ('${t.guidance}', '${t.conversation}', gen_random_uuid(), 'A rule', 'Be kind', now());
  insert into approval_rule (id, name, authors, condition, is_enabled)
  values ('${t.approvalRule}', 'Rule', '{"kind":"people","ids":[],"roles":[],"days":0}', '{"all":[]}', false);
  insert into topic (id, name) values ('${t.topic}', 'App login');
  insert into digest_schedule (id, name, cadence, hour, day, zone, language, scope)
  values ('${t.digestSchedule}', 'Weekly', 'weekly', 7, 1, 'UTC', 'en', '{"kind":"all","values":[]}');
  insert into digest (id, period_start, period_end, zone, scope, brief, made_at)
  values ('${t.digest}', now() - interval '7 days', now(), 'UTC', '{"kind":"all","values":[]}',
    '{"complaints":0,"before":0,"p":1,"change":"as-usual","customers":0,"repeaters":0,"rest":0,"questions":[]}', now());
  insert into bulk_answer (id, client_id, title, created_by)
  values ('${t.bulkAnswer}', gen_random_uuid(), 'Fixed', '${t.owner}');
  insert into customer_import (id, file_name, storage_key, bytes, encoding, delimiter, has_header, source, mapping)
  values ('${t.customerImport}', 'customers.csv', null, 10, 'utf-8', ',', true, 'webshop', '{"columns":[]}');
  insert into crm_connection (id, kind, name, source, base_url, secrets, enabled)
  values ('${t.crmConnection}', 'hubspot', 'A CRM', '${t.crmConnection}', 'http://10.0.0.1', '\\x00', false);
  insert into api_token (id, user_id, name, token_hash) values ('${t.token}', '${t.user}', 'Report', '${t.token}');
  insert into session (id, user_id, token_hash, session_version, expires_at)
  values ('${t.session}', '${t.owner}', '${t.session}', 1, now() + interval '1 day');
  insert into calendar (id, name, rules) values ('${t.calendar}', '${t.calendar}',
    '{"timeZone":"UTC","week":[[],[],[],[],[],[],[{"from":0,"to":1440}]],"holidays":[],"extraDays":[]}');
  insert into sla_policy (id, place, name, condition, targets, warnings, enabled)
  values ('${t.policy}', 1, 'A policy', '{"all":[]}', '[]', '[]', false);
  insert into rule (id, name, position, trigger, condition, actions)
  values ('${t.rule}', '${t.rule}', 1, 'status-changed', '{"all":[]}', '[]');
  insert into rule_version (rule_id, version, act, content)
  values ('${t.rule}', 1, 'made', '{"name":"A rule","trigger":"status-changed","settings":{},"condition":{"all":[]},"actions":[],"stopAfter":false,"isEnabled":false}');
  insert into rule_dry_run (id, asked_by, draft)
  values ('${t.dryRun}', '${t.owner}', '{"trigger":"status-changed","settings":{},"condition":{"all":[]},"actions":[]}');
  insert into routing_queue (id, place, name, condition, strategy, enabled)
  values ('${t.queue}', 1, '${t.queue}', '{"all":[]}', 'pull', false);
  insert into absence (id, user_id, from_at, until_at) values ('${t.absence}', '${t.user}', now(), now() + interval '1 day');
  insert into ladder (id, name, rungs)
  values ('${t.ladder}', '${t.ladder}', '[{"kind":"team-lead","id":null,"acknowledgeWithin":30}]');
  insert into department (id, name, emails, answer_within_minutes)
  values ('${t.department}', '${t.department}', '{legal@lumen.example}', 60);
  insert into department_member (department_id, user_id) values ('${t.department}', '${t.owner}');
  insert into escalation (id, conversation_id, ladder_id, ladder_name, rungs, state, rung, asked_ids, reason,
    note, raised_at, rung_since)
  values ('${t.escalation}', '${t.conversation}', '${t.ladder}', 'Ladder',
    '[{"kind":"team-lead","id":null,"acknowledgeWithin":30}]', 'raised', 1, '{${t.owner}}', 'other', 'Look', now(), now());
  update conversation set escalated_since = now() where id = '${t.conversation}';
  insert into question (id, conversation_id, department_id, text, state, asked_at, due_at)
  values ('${t.question}', '${t.conversation}', '${t.department}', 'May we?', 'open', now(), now() + interval '1 day');
  insert into privacy_request (id, kind, subject_mark, requested_at, due_at)
  values ('${t.privacyRequest}', 'erasure', '', now(), now());
  insert into figure_mail (id, name, cadence, hour, next_at)
  values ('${t.figureMail}', 'Every week', 'weekly', 7, now() + interval '1 day');
  insert into webhook_endpoint (id, name, url, kinds, secret, enabled)
  values ('${t.webhook}', 'A program', 'https://program.example/hook', '{}', '\\x00', false);
  insert into webhook_delivery (id, endpoint_id, cause, type, body)
  values ('${t.webhookDelivery}', '${t.webhook}', '${t.webhookDelivery}', 'test', '{}');
  insert into mail (id, recipient, subject, text, state)
  values ('${t.mail}', 'ann@lumen.example', 'Hello', 'Hello', 'given-up');`;
