import { join } from 'node:path';
import { test } from 'vitest';
import { amount, timeFor } from './amount.ts';
import { expectOneHash } from './any-order.ts';

const ORDERS = amount(2, 20);

test(
  'in any order, by one process or several, anywhere in the world: one hash',
  { timeout: timeFor(ORDERS, 120_000) },
  () =>
    expectOneHash({ orders: ORDERS, articles: amount(24, 40) }, async (folder, order) =>
      join(folder, `order-${String(order)}.sqlite`),
    ),
);
