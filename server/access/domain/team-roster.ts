export interface Roster {
  memberIds: string[];
  leadIds: string[];
}

/** Who leads a team belongs to it; nobody is in it twice. */
export function rosterOf(memberIds: readonly string[], leadIds: readonly string[]): Roster {
  return { memberIds: [...new Set([...memberIds, ...leadIds])], leadIds: [...new Set(leadIds)] };
}
