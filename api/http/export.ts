import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import type { GraphStore } from '#cypher/port';
import { CSV_TABLES, EXPORT_FORMATS, exportGraph, isExportFormat } from '#export';

const querySchema = z.strictObject({ table: z.enum(CSV_TABLES).optional() });

/** `/export.json`, `.graphml`, `.csv`, `.jsonld`, `.cypher`: the whole graph, streamed. */
export function serveExport(app: FastifyInstance, store: GraphStore): void {
  app.get<{ Params: { format: string } }>('/export.:format', async (request, reply) => {
    const { format } = request.params;
    if (!isExportFormat(format)) {
      throw new InnographError(
        'NOT_FOUND',
        `There is no such format; there are ${Object.keys(EXPORT_FORMATS).join(', ')}.`,
      );
    }
    const query = querySchema.safeParse(request.query);
    if (!query.success || (query.data.table !== undefined && format !== 'csv')) {
      throw new InnographError('USAGE', `The one option is table, for csv: ${CSV_TABLES.join(', ')}.`);
    }
    const name = query.data.table === undefined ? 'innograph' : `innograph-${query.data.table}`;
    return reply
      .header('content-disposition', `attachment; filename="${name}.${format}"`)
      .type(EXPORT_FORMATS[format].mediaType)
      .send(Readable.from(exportGraph(store, format, query.data), { objectMode: false }));
  });
}
