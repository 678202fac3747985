import type { Schemas } from './schemas';

export type LengthUnit = Schemas['MaxLengthDto']['unit'];
export type ReplyCapability = Schemas['ReplyCapabilityDto'];
export type KindCapabilities = Schemas['KindCapabilitiesDto'];
export type ChannelCapabilities = Schemas['CapabilitiesDto'];
/** One field of a channel's settings, as the adapter describes it: drives the connect form. */
export type SettingsField = Schemas['SettingsFieldDto'];
export type Network = Schemas['NetworkDto'];
export type Channel = Schemas['ChannelDto'];
export type ChannelState = Channel['state'];
export type CheckStep = Schemas['CheckStepDto'];
export type QuarantineItem = Schemas['QuarantineItemDto'];
export type UnsupportedCount = Schemas['UnsupportedDto'];
