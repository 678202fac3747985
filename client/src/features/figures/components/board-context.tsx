import { createContext, use } from 'react';
import type { FigureStep, Measure } from '../../../api/types/figures';
import type { Corner } from '../api/figures';
import type { Question } from '../model/question';

/** What every plot of a page shares. */
export interface Board {
  question: Question;
  step: FigureStep;
  /** By key. */
  measures: ReadonlyMap<string, Measure>;
  /** Opens the list of conversations behind something. */
  show: (corner: Omit<Corner, 'question'> & { question?: Question }) => void;
}

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = use(BoardContext);
  if (!board) throw new Error('Figures stand on a board.');
  return board;
}
