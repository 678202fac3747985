export {
  type Audience,
  type Hint,
  LIVE_AUDIENCE,
  LIVE_DOOR,
  type LiveDoor,
  type LivePerson,
} from './contract.js';
export { LiveModule } from './live.module.js';
export { Presence } from './presence.js';
export { userRoom } from './user-room.js';
