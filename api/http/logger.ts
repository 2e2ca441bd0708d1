import type { FastifyRequest } from 'fastify';
import { type DestinationStream, pino } from 'pino';

/**
 * The server's log: a line of JSON for each event, with the id of its request. Never keys, cookies or bodies, nor
 * what stands behind the `?` of an address: that may be a query, or the token that opens a session.
 */
export const serverLogger = (level: string, destination: DestinationStream = pino.destination(2)) =>
  pino(
    {
      level,
      serializers: {
        req: ({ method, url, ip }: FastifyRequest) => ({ method, path: url.split('?')[0], address: ip }),
      },
    },
    destination,
  );
