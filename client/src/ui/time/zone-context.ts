import { createContext, use } from 'react';

/** IANA name of the zone in which times are shown: the agent's own. */
export const ZoneContext = createContext<string>('UTC');

export const useZone = () => use(ZoneContext);
