export const SEGMENTS_DRAIN = 'segments';
