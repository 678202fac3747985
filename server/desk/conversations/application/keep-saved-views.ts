import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { denied, newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import { SavedViewRepository, type SavedViewRow } from '../data/saved-view.repository.js';
import type { ConversationFilter } from '../domain/conversation-filter.js';
import { type SavedViewAbility, savedViewAbilities } from '../domain/saved-view-abilities.js';

const MOST_VIEWS = 50;

export interface SavedViewChange {
  name?: string;
  filter?: ConversationFilter;
  isShared?: boolean;
}

/** Nobody else sees a new view unless it is said so. */
type NewSavedView = Pick<Required<SavedViewChange>, 'name' | 'filter'> &
  Pick<SavedViewChange, 'isShared'>;

/** Saved views: made, changed, shared and removed by those who may. */
@Injectable()
export class KeepSavedViews {
  constructor(private readonly views: SavedViewRepository) {}

  async add(me: Principal, given: NewSavedView): Promise<SavedViewRow> {
    const view = { ...given, isShared: given.isShared ?? false };
    if (view.isShared && !me.abilities.includes('views.share')) throw sharingDenied();
    if ((await this.views.countOf(me.userId)) >= MOST_VIEWS)
      throw unprocessable('view.too-many', `You have ${MOST_VIEWS} views. Remove one first.`);
    const id = newId();
    await this.views.add({ id, ownerId: me.userId, ...view });
    return { id, ...view, owner: { id: me.userId, name: me.name } };
  }

  /** Throws 404 for what is not theirs to see, 403 for what is not theirs to change. */
  async change(me: Principal, id: string, change: SavedViewChange): Promise<SavedViewRow> {
    const view = await this.toChange(me, id, 'edit');
    const sharing = change.isShared !== undefined && change.isShared !== view.isShared;
    if (sharing && change.isShared && !savedViewAbilities(view, me).includes('share'))
      throw sharingDenied();
    await this.views.change(id, change);
    return { ...view, ...change };
  }

  async remove(me: Principal, id: string): Promise<void> {
    await this.toChange(me, id, 'remove');
    await this.views.remove(id);
  }

  private async toChange(
    me: Principal,
    id: string,
    ability: SavedViewAbility,
  ): Promise<SavedViewRow> {
    const view = await this.views.visible(me.userId, id);
    if (!view) throw notFound('view');
    if (!savedViewAbilities(view, me).includes(ability))
      throw denied('This view belongs to somebody else.');
    return view;
  }
}

const sharingDenied = () => denied('Your role does not allow sharing views.');
