import { createContext } from 'react';
import type { SavedView } from '../../../api/types/views';

/** Opens the dialog in which a saved view gets another name. */
export const RenameContext = createContext<(view: SavedView) => void>(() => undefined);
