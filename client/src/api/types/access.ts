import type { Schemas } from './schemas';

export type Ability = Schemas['Ability'];
export type Preferences = Schemas['PreferencesDto'];
export type ThemeChoice = NonNullable<Preferences['theme']>;
export type Density = NonNullable<Preferences['density']>;
export type Me = Schemas['MeDto'];
export type SignInOptions = Schemas['SignInOptionsDto'];
export type Session = Schemas['SessionDto'];
export type Presence = Schemas['Presence'];
export type Colleague = Schemas['ColleagueDto'];
export type User = Schemas['UserDto'];
export type Team = Schemas['TeamDto'];
export type ApiToken = Schemas['ApiTokenDto'];
export type AuditEntry = Schemas['AuditEntryDto'];
