export { HttpModule } from './http.module.js';
export { OPEN_TO_ALL, OpenToAll } from './open-to-all.js';
export { openApiDocument, serveOpenApi } from './openapi.js';
export { type Page, PageQuery } from './paging.js';
export { refuseEarly } from './problem.filter.js';
export { secureHeaders } from './security-headers.js';
export { serveClient } from './static-client.js';
export { validationPipe } from './validation.js';
