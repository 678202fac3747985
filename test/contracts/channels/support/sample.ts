import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ChannelAdapter,
  ChannelSettings,
  HandshakeAnswer,
  RawDelivery,
} from '../../../../server/channels/contract.js';

/** One scripted answer of the network: `on` is method and path, such as `POST /graph/1/comments`. */
export interface Answer {
  on: string;
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

export interface SendSample {
  about: string;
  /** The request that has the effect; absent where the sample is not meant for faults. */
  write?: string;
  reply: {
    kind: 'comment' | 'message' | 'review' | 'forum' | 'mention';
    mode: 'public' | 'private';
    text: string;
    target: Record<string, string>;
    attachments?: { name: string; mime: string; content: string }[];
  };
  answers: Answer[];
  expect: Record<string, unknown>;
  contains: string[];
}

/** What a network's folder says about itself, so that the suite needs to know no network. */
export interface AdapterSample {
  settings: ChannelSettings;
  /** Settings under which the recorded payloads arrived, where they differ. */
  decodeSettings?: ChannelSettings;
  accountId: string;
  badSettings: Record<string, string>[];
  webhook?: {
    header: string;
    prefix: string;
    secretSetting: string;
    knownAnswers: { secret: string; body: string; signature: string }[];
    handshake?: {
      good: { query: Record<string, string>; answer: HandshakeAnswer };
      bad: Record<string, string>[];
    };
  };
  sends: SendSample[];
  refusals: {
    about: string;
    answer: Omit<Answer, 'on'>;
    also?: Answer[];
    expect: Record<string, unknown>;
  }[];
  readBacks: { about: string; send: number; answers: Answer[]; expect: Record<string, unknown> }[];
  polls: {
    about: string;
    state: Record<string, string>;
    answers: Answer[];
    calls: number;
    externalIds: string[];
  }[];
  authFailure: Answer;
  checks: { about: string; answers: Answer[]; expect: boolean[] }[];
  subscribe?: { answers: Answer[] };
  profile?: { personId: string; answers: Answer[]; expect: Record<string, unknown> };
}

/** A delivery as recorded, and what it means: items in part, or `bad` with the reason. */
export interface RecordedPayload {
  file: string;
  about: string;
  origin: 'webhook' | 'poll';
  headers: Record<string, string>;
  raw: Buffer;
  expect: Record<string, unknown>[];
}

const ADAPTERS = join(import.meta.dirname, '../../../../server/channels/adapters');
export const RECEIVED_AT = new Date('2026-09-21T15:00:00.000Z');

/** The sample with its addresses pointing at the given server. */
export function sampleOf(adapter: ChannelAdapter, server = 'http://127.0.0.1:9'): AdapterSample {
  const file = join(ADAPTERS, adapter.network, 'payloads/contract/sample.json');
  const text = readFileSync(file, 'utf8')
    .replaceAll('{server}', server)
    .replaceAll('{host}', new URL(server).host);
  return JSON.parse(text) as AdapterSample;
}

export function payloadsOf(adapter: ChannelAdapter): RecordedPayload[] {
  const folder = join(ADAPTERS, adapter.network, 'payloads');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readPayload(join(folder, file), file));
}

/** Bodies with ids beyond 2^53 must reach the adapter digit for digit, so they are cut out as text. */
function readPayload(path: string, file: string): RecordedPayload {
  const text = readFileSync(path, 'utf8');
  const recorded = JSON.parse(text) as Omit<RecordedPayload, 'raw' | 'file'>;
  const from = text.indexOf('"body":') + '"body":'.length;
  const raw = Buffer.from(text.slice(from, text.lastIndexOf('"expect":')).trim().replace(/,$/, ''));
  return { ...recorded, file, raw };
}

export function deliveryOf(payload: RecordedPayload, more: Partial<RawDelivery> = {}): RawDelivery {
  const { origin, headers, raw } = payload;
  return { origin, headers, body: raw, receivedAt: RECEIVED_AT, ...more };
}

export function decodeSettingsOf(adapter: ChannelAdapter): ChannelSettings {
  const sample = sampleOf(adapter);
  return sample.decodeSettings ?? sample.settings;
}
