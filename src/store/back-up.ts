import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from './store.ts';
import { StoreError } from './store-error.ts';

/**
 * Copies the database into a new file, as it is at one moment, while others read and write. Throws StoreError: `exists` where
 * the file is there already, `no-file` for a database on a server.
 */
export async function backUp(store: Store, file: string): Promise<void> {
  if (existsSync(file))
    throw new StoreError(
      'exists',
      file,
      `${file} is there already: nothing is copied over it. Give another name.`,
    );
  await store.dialect.copyTo(store.db, file);
}

/** Does something with a copy of the database that is gone afterwards. Throws StoreError as `backUp` does. */
export async function withCopy<T>(store: Store, work: (copy: Store) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-copy-'));
  try {
    const file = join(folder, 'copy.sqlite');
    await backUp(store, file);
    const copy = await openStore(file);
    try {
      return await work(copy);
    } finally {
      await copy.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
