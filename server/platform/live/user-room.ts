/** The room of one person's own screens. */
export const userRoom = (userId: string): string => `user:${userId}`;
