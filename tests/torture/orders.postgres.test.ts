import { test } from 'vitest';
import { newSchema } from '../support/database.ts';
import { amount, timeFor } from './amount.ts';
import { expectOneHash } from './any-order.ts';

const ORDERS = amount(1, 20);

test('in any order, on a server as in a file: one hash', { timeout: timeFor(ORDERS, 120_000) }, () =>
  expectOneHash({ orders: ORDERS, articles: amount(16, 40) }, newSchema),
);
