// Reads everything in a store once, in a process of its own: on a damaged file the native engine may end its
// process or never return, and then it is this one. Prints what is wrong; silence means sound.
// Usage: node probe.mjs FILE [crashed]
import lbug from '@ladybugdb/core';

const BATCH = 10_000;
const [file, state] = process.argv.slice(2);
const isCrashed = state === 'crashed';
try {
  const database = await open(false).catch((error) => {
    // A log of an earlier version; see CHECKSUMS in open.ts.
    if (!/enableChecksums/.test(String(error))) throw error;
    return open(true);
  });
  const connection = new lbug.Connection(database);
  // Never fold the log in here: see checkpoint.ts.
  await all(connection, 'CALL force_checkpoint_on_close=false');
  const tables = await all(connection, 'CALL show_tables() RETURN *');
  for (const { name } of tables.filter(({ type }) => type === 'NODE')) {
    await readNodes(connection, name, tables);
  }
  await connection.close();
  await database.close();
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
}

async function open(checksums) {
  const database = new lbug.Database(file, 0, true, false, 0, false, -1, !isCrashed, checksums);
  await database.init();
  return database;
}

/** Every node with all it holds, then each by its key, which reads the index, with its edges both ways. */
async function readNodes(connection, table, tables) {
  const columns = await all(connection, `CALL table_info('${table}') RETURN *`);
  const key = columns.find((column) => column['primary key'])?.name;
  const keys = [];
  const result = await connection.query(`MATCH (n:${table}) RETURN n, n.\`${key}\` AS key`);
  while (result.hasNext()) keys.push((await result.getNext()).key);
  result.close();
  const relations = tables.filter(({ type }) => type === 'REL').map(({ name }) => name);
  const pattern = relations.length > 0 ? `-[r:${relations.join('|')}]-(far)` : '';
  for (let from = 0; from < keys.length; from += BATCH) {
    const statement = await connection.prepare(
      `UNWIND $keys AS key MATCH (n:${table} {\`${key}\`: key}) RETURN count(n.\`${key}\`) AS found`,
    );
    const batch = { keys: keys.slice(from, from + BATCH) };
    const [{ found }] = await all(connection, statement, batch);
    if (found !== batch.keys.length)
      throw new Error(`the index of ${table} has lost ${batch.keys.length - found} keys`);
    if (!pattern) continue;
    const edges = await connection.prepare(
      `MATCH (n:${table})${pattern} WHERE n.\`${key}\` IN $keys RETURN r, n.\`${key}\``,
    );
    if (edges.isSuccess()) await drain(await connection.execute(edges, batch));
  }
}

async function drain(result) {
  while (result.hasNext()) await result.getNext();
  result.close();
}

async function all(connection, statement, params) {
  const result =
    typeof statement === 'string'
      ? await connection.query(statement)
      : await connection.execute(statement, params);
  const rows = await result.getAll();
  result.close();
  return rows;
}
