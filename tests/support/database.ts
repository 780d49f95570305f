import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';

/** What the tests of this project run on: each of them runs once on either. */
export const DIALECT = process.env['HEARSAY_TEST_DIALECT'] === 'postgres' ? 'postgres' : 'sqlite';

/** The address of a database that is not there yet: a file in a folder that is gone after the test, or a schema on the test server. */
export async function newDatabase(): Promise<string> {
  if (DIALECT === 'postgres') return newSchema();
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return path.join(folder, 'hearsay.sqlite');
}

/** The same where nothing else opens it: no file is needed. */
export async function emptyDatabase(): Promise<string> {
  return DIALECT === 'postgres' ? newSchema() : ':memory:';
}

/** A schema of its own on the server of this test run. */
export async function newSchema(): Promise<string> {
  const answer = await fetch(inject('postgresDoor'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(server);
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create schema ${name}`);
  await client.end();
  const address = new URL(server);
  address.searchParams.set('options', `-csearch_path=${name}`);
  return address.href;
}
