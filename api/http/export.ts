import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { InnographError } from '#common/errors';
import type { GraphStore } from '#cypher/port';
import { entityTypeSchema } from '#ontology';
import { CSV_TABLES, EXPORT_FORMATS, exportGraph, isExportFormat } from '#export';

/** A parameter that may come more than once, or with commas. */
const listSchema = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().flatMap((part) => part.split(',')))
  .pipe(z.array(z.string().min(1).max(64)).max(1_000));

const querySchema = z.strictObject({
  table: z.enum(CSV_TABLES).optional(),
  type: listSchema.pipe(z.array(entityTypeSchema)).optional(),
  plan: listSchema.optional(),
  year: listSchema.pipe(z.array(z.coerce.number<string>().int())).optional(),
  region: listSchema.optional(),
});

/** As much as a large answer of GraphQL. */
const WORK = 100;

const USAGE = `The options are type (${entityTypeSchema.options.join(', ')}), plan and region (ids), year, each also as a list with commas, and for csv table (${CSV_TABLES.join(', ')}).`;

/**
 * `/export.json`, `.graphml`, `.csv`, `.jsonld`, `.cypher`: the graph, streamed; the whole of it, or what plans of
 * these years and regions say of entities of these types.
 */
export function serveExport(app: FastifyInstance, store: GraphStore): void {
  const config = { access: 'read', work: WORK } as const;
  app.get<{ Params: { format: string } }>('/export.:format', { config }, async (request, reply) => {
    const { format } = request.params;
    if (!isExportFormat(format)) {
      throw new InnographError(
        'NOT_FOUND',
        `There is no such format; there are ${Object.keys(EXPORT_FORMATS).join(', ')}.`,
      );
    }
    const query = querySchema.safeParse(request.query);
    if (!query.success || (query.data.table !== undefined && format !== 'csv')) {
      throw new InnographError('USAGE', USAGE);
    }
    const { table, type, plan, year, region } = query.data;
    const options = { table, types: type, planIds: plan, years: year, regionIds: region };
    // Once the first line is sent, nothing but the end of the connection can say that the store is away.
    await store.version();
    const name = table === undefined ? 'innograph' : `innograph-${table}`;
    return reply
      .header('content-disposition', `attachment; filename="${name}.${format}"`)
      .type(EXPORT_FORMATS[format].mediaType)
      .send(Readable.from(exportGraph(store, format, options), { objectMode: false }));
  });
}
