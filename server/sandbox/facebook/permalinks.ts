/** Where a post, or a comment under it, can be seen: on our own public page. */
export function permalink(postId: string, commentId?: string): string {
  const path = `/facebook/p/${encodeURIComponent(postId)}`;
  return commentId ? `${path}?comment_id=${encodeURIComponent(commentId)}` : path;
}
