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
  for (const { name, type } of tables) await (type === 'NODE' ? readNodes : readEdges)(connection, name);
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

/** Every node with all it holds, then each by its key, which reads the index. */
async function readNodes(connection, table) {
  const columns = await all(connection, `CALL table_info('${table}') RETURN *`);
  const key = columns.find((column) => column['primary key'])?.name;
  await all(connection, `MATCH (n:${table}) RETURN ${readingOf('n', columns)}`);
  const statement = await connection.prepare(
    `UNWIND $keys AS key MATCH (n:${table} {\`${key}\`: key}) RETURN count(n.\`${key}\`) AS found`,
  );
  const result = await connection.query(`MATCH (n:${table}) RETURN n.\`${key}\` AS key`);
  for (let keys = []; result.hasNext(); keys = []) {
    while (keys.length < BATCH && result.hasNext()) keys.push((await result.getNext()).key);
    const [{ found }] = await all(connection, statement, { keys });
    if (found !== keys.length) throw new Error(`the index of ${table} has lost ${keys.length - found} keys`);
  }
  result.close();
}

/** Every edge with all it holds, from either end, as each has its own copy. */
async function readEdges(connection, table) {
  const columns = await all(connection, `CALL table_info('${table}') RETURN *`);
  const pairs = await all(connection, `CALL show_connection('${table}') RETURN *`);
  for (const { 'source table name': from, 'destination table name': to } of pairs) {
    for (const order of ['(a JOIN r) JOIN b', 'a JOIN (r JOIN b)']) {
      const pattern = `(a:${from})-[r:${table}]->(b:${to}) HINT ${order}`;
      await all(connection, `MATCH ${pattern} RETURN ${readingOf('r', columns)}`);
    }
  }
}

/** One row that takes reading all values of all columns: none has to be held. */
function readingOf(name, columns) {
  const greatest = columns.map(({ name: column, type }) =>
    type.endsWith('[]')
      ? `max(size(list_to_string('', ${name}.\`${column}\`)))`
      : `max(${name}.\`${column}\`)`,
  );
  return ['count(*)', ...greatest].join(', ');
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
