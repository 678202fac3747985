/** What a person typed wrongly; the message is for them. */
export class UsageError extends Error {}
