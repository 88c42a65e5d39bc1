import type postgres from 'postgres';

type Client = postgres.Sql;

/** Lists of many lengths, each a statement of its own, are not worth the server's memory. */
const mostParameters = 60;

/**
 * The driver with statements kept prepared on their connection. The query builder asks the server to parse each
 * statement anew and to describe it before it sends the values: two round trips where one is enough.
 */
export function keepStatements(client: Client): Client {
  return new Proxy(client, {
    get(target, property, receiver) {
      if (property === 'unsafe') {
        return (
          query: string,
          parameters: postgres.ParameterOrJSON<never>[] = [],
          options: postgres.UnsafeQueryOptions = {},
        ) => target.unsafe(query, parameters, { ...options, prepare: parameters.length <= mostParameters });
      }
      if (property === 'begin' || property === 'savepoint') {
        return (...args: [never, never]) => {
          const run = args.at(-1) as unknown as (transaction: Client) => Promise<unknown>;
          const start = Reflect.get(target, property, receiver) as (...given: unknown[]) => Promise<unknown>;
          return start(...args.slice(0, -1), (transaction: Client) => run(keepStatements(transaction)));
        };
      }
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
}
