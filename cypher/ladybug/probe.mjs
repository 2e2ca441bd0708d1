// Reads everything in a store once, in a process of its own: on a damaged file the native engine may end its
// process or never return, and then it is this one. Prints what is wrong; silence means sound.
// Usage: node probe.mjs FILE
import lbug from '@ladybugdb/core';

const [file] = process.argv.slice(2);
try {
  const database = new lbug.Database(file);
  await database.init();
  const connection = new lbug.Connection(database);
  for (const { name, type } of await rows(connection, 'CALL show_tables() RETURN *')) {
    const columns = await rows(connection, `CALL table_info('${name}') RETURN *`);
    const pattern = type === 'REL' ? `(a)-[x:${name}]->(b)` : `(x:${name})`;
    // The greatest of a column is found only by reading all of it.
    const read = columns.map(({ name: column, type: kind }, index) => {
      const value = `x.\`${column}\``;
      return `max(${kind.endsWith('[]') ? `size(${value})` : value}) AS c${index}`;
    });
    await rows(connection, `MATCH ${pattern} RETURN ${['count(*) AS n', ...read].join(', ')}`);
  }
  await connection.close();
  await database.close();
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
}

async function rows(connection, text) {
  const result = await connection.query(text);
  const all = await result.getAll();
  result.close();
  return all;
}
