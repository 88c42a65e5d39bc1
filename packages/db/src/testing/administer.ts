import postgres from 'postgres';

/** One statement on the server's own database, on a connection of its own. */
export async function administer(server: URL, act: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const url = new URL(server);
  url.pathname = '/postgres';
  const sql = postgres(url.href, { max: 1, onnotice: () => {} });
  try {
    await act(sql);
  } finally {
    await sql.end();
  }
}
