/** Events that this module writes. */
export interface NoticeEvents {
  'notice.written': { noticeId: string; userId: string };
}
