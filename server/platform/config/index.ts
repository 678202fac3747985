export { CONFIG, loadConfig, type Config, type Role } from './config.js';
export { ConfigModule, SECRET } from './config.module.js';
export { SealBroken, SecretBox, loadSecret } from './secret.js';
