/** Name under which the sending of due replies is woken. */
export const DELIVERIES = 'deliveries';
