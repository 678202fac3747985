import type { ChannelSettings } from '../../contract.js';

/** A setting that must be there. @throws Error with a sentence naming it. */
export function requiredSetting(settings: ChannelSettings, name: string): string {
  const value = optionalSetting(settings, name);
  if (value === undefined) throw new Error(`The setting "${name}" is missing.`);
  return value;
}

export function optionalSetting(settings: ChannelSettings, name: string): string | undefined {
  const value = settings[name];
  if (value === undefined || value === null) return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

/** An address prefix without its final slash. @throws Error with a sentence. */
export function baseUrlSetting(settings: ChannelSettings, fallback?: string): string {
  const value = optionalSetting(settings, 'baseUrl') ?? fallback;
  if (value === undefined) throw new Error('The setting "baseUrl" is missing.');
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(
      'The setting "baseUrl" must be an address that starts with https:// or http://.',
    );
  }
  return value.replace(/\/+$/, '');
}
