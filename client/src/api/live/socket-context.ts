import { createContext } from 'react';
import { openSocket, type LiveSocket } from './socket';

/** How a socket is opened; a test opens its own. */
export const SocketContext = createContext<() => Promise<LiveSocket>>(openSocket);
