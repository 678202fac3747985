import { SetMetadata } from '@nestjs/common';

/** Read by the guard of `access`: a route without a permission must say so openly. */
export const OPEN_TO_ALL = 'hark:open-to-all';

export const OpenToAll = (): ClassDecorator & MethodDecorator => SetMetadata(OPEN_TO_ALL, true);
