import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';

/** A link moves conversations between people: everything that names a customer is asked for again. */
export const refreshPeople = (client: QueryClient) =>
  Promise.all([
    client.invalidateQueries({ queryKey: keys.customers }),
    client.invalidateQueries({ queryKey: keys.customerLists }),
    client.invalidateQueries({ queryKey: ['conversation'] }),
    client.invalidateQueries({ queryKey: keys.lists }),
  ]);
