import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import type { Jobs } from '../jobs/jobs.ts';
import { BODY_MS } from './slow-bodies.ts';
import { receive, tooLarge } from '../jobs/receive.ts';

const querySchema = z.strictObject({ name: z.string().min(1) });

/**
 * `POST /upload?name=…` with the file as `application/octet-stream`: puts it in line and answers with its job. Not
 * multipart: a form of another site could send that without asking.
 */
export async function serveUpload(
  app: FastifyInstance,
  jobs: Jobs,
  mostBytes: number,
  silenceMs = BODY_MS,
): Promise<void> {
  await app.register((scope, _options, done) => {
    // All other types are for the route to refuse, whose words say what to send.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    scope.addContentTypeParser('application/octet-stream', (_request, payload, parsed) =>
      parsed(null, payload),
    );
    scope.post<{ Body: Readable | undefined }>(
      '/upload',
      { bodyLimit: mostBytes, config: { access: 'ingest' } },
      async (request, reply) => {
        const query = querySchema.safeParse(request.query);
        if (!query.success)
          throw new InnographError('USAGE', 'Say what the file is called: /upload?name=长沙县2024.docx');
        if (request.headers['content-type'] !== 'application/octet-stream' || request.body === undefined) {
          throw new InnographError('UNSUPPORTED', 'Send the file itself, as application/octet-stream.');
        }
        if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge(mostBytes);
        // What is refused half-way is not read to its end.
        reply.header('connection', 'close');
        const bounds = { mostBytes, silenceMs };
        const { id, name, state } = await receive(jobs, query.data.name, request.body, bounds);
        reply.removeHeader('connection');
        return reply.code(202).send({ job: { id, name, state } });
      },
    );
    done();
  });
}
