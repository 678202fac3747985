import { PresenceBoard } from './presence-board.js';

const anna = { userId: 'a', name: 'Anna', typing: false };
const bram = { userId: 'b', name: 'Bram', typing: false };

describe('PresenceBoard', () => {
  it('shows each person once, however many processes and windows they use', () => {
    const board = new PresenceBoard();
    board.note({ process: '1', subjectId: 's', lookers: [anna] }, 0);
    board.note({ process: '2', subjectId: 's', lookers: [{ ...anna, typing: true }, bram] }, 0);
    expect(board.at('s', 1)).toEqual([{ ...anna, typing: true }, bram]);
  });

  it('forgets who left', () => {
    const board = new PresenceBoard();
    board.note({ process: '1', subjectId: 's', lookers: [anna] }, 0);
    board.note({ process: '1', subjectId: 's', lookers: [] }, 1);
    expect(board.at('s', 2)).toEqual([]);
  });

  it('forgets what a process said that has been silent for long', () => {
    const board = new PresenceBoard();
    board.note({ process: '1', subjectId: 's', lookers: [anna] }, 0);
    expect(board.at('s', 44_000)).toEqual([anna]);
    expect(board.at('s', 46_000)).toEqual([]);
  });
});
