import type { SandboxAct } from '../contract.js';
import type { Fields } from '../http/fields.js';
import { ImpossibleAct } from '../scene.js';
import type { World } from '../world/world.js';

/** The act that a visitor's form asks for. Visitors change only what the name they play has written. */
export function actFromForm(world: World, fields: Fields): SandboxAct {
  const need = (name: string): string => {
    const value = fields.text(name)?.trim();
    if (!value) throw new ImpossibleAct(`The form lacks "${name}".`);
    return value;
  };
  const author = need('as');
  const ownedBy = (authorId: string | undefined, id: string): string => {
    const person = authorId === undefined ? undefined : world.people.get(authorId);
    if (person?.name !== author) throw new ImpossibleAct(`${author} has not written that.`);
    return id;
  };
  const ownComment = () => {
    const id = need('commentId');
    return ownedBy(world.comments.get(id)?.authorId, id);
  };
  const ownReview = () => {
    const id = need('reviewId');
    return ownedBy(world.reviews.get(id)?.authorId, id);
  };
  const ownPost = () => {
    const id = need('postId');
    return ownedBy(world.forumPosts.get(id)?.authorId, id);
  };

  const what = need('do');
  switch (what) {
    case 'comment':
      return { do: what, author, postId: need('postId'), text: need('text') };
    case 'reply':
      return { do: what, author, commentId: need('commentId'), text: need('text') };
    case 'edit':
      return { do: what, commentId: ownComment(), text: need('text') };
    case 'remove':
      return { do: what, commentId: ownComment() };
    case 'recommendation': {
      const recommends = fields.text('recommends') !== 'false';
      return { do: what, author, pageId: need('pageId'), recommends, text: need('text') };
    }
    case 'recommendation-remove': {
      const storyId = need('storyId');
      return { do: what, storyId: ownedBy(world.recommendations.get(storyId)?.authorId, storyId) };
    }
    case 'message':
      return { do: what, author, pageId: need('pageId'), text: need('text') };
    case 'review':
      return { do: what, author, stars: Number(need('stars')), text: need('text') };
    case 'review-edit': {
      const stars = Number(need('stars'));
      return { do: what, reviewId: ownReview(), stars, text: need('text') };
    }
    case 'review-remove':
      return { do: what, reviewId: ownReview() };
    case 'topic':
      return { do: what, author, title: need('title'), text: need('text') };
    case 'post': {
      const replyToNumber = Number(fields.text('replyToNumber') ?? 0);
      const answer = replyToNumber > 1 ? { replyToNumber } : {};
      return { do: what, author, topicId: need('topicId'), text: need('text'), ...answer };
    }
    case 'post-edit':
      return { do: what, postId: ownPost(), text: need('text') };
    case 'post-remove':
      return { do: what, postId: ownPost() };
    default:
      throw new ImpossibleAct('Visitors cannot do that.');
  }
}
