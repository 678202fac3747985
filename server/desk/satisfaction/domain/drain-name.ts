export const SATISFACTION_DRAIN = 'satisfaction';
