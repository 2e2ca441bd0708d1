import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Page, PageRequest } from '#cypher/port';
import { ARGUMENT_LIMITS, checkRange } from './limits.ts';

/** Relay's cursor connections, one factory for every list. */

export const DEFAULT_PAGE_SIZE = 20;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_PAGE_SIZE,
    description: `How many to return, from ${ARGUMENT_LIMITS.first.min} to ${ARGUMENT_LIMITS.first.max}.`,
  })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor of the edge after which to go on.' })
  readonly after?: string | null;
}

/** The page that the arguments ask for; throws LIMIT where `first` is out of range. */
export function pageOf({ first, after }: PageArgs): PageRequest {
  checkRange('first', first, ARGUMENT_LIMITS.first);
  return { first, after: after ?? undefined };
}

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether more edges follow.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the page was asked for with a cursor, so that edges precede it.',
  })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; hand it to `after`.' })
  readonly endCursor!: string | null;
}

/** What a resolver returns for a connection over `Row`. */
export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** A store's page as a connection. */
export function toConnection<Row>(page: Page<Row>, request: PageRequest): Connection<Row> {
  return {
    edges: page.rows,
    nodes: page.rows.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: request.after !== undefined && page.rows.length > 0,
      // Read where they are asked for; see `pageOf`.
      get startCursor() {
        return page.rows[0]?.cursor ?? null;
      },
      get endCursor() {
        return page.rows.at(-1)?.cursor ?? null;
      },
    },
    totalCount: page.totalCount,
  };
}

/** The GraphQL types `<name>Connection` and `<name>Edge` over the type that `node` names. */
export function connectionType(name: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { description: `A place in a list of type ${name}.` })
  class Edge {
    @Field(node, { description: 'What stands there.' })
    readonly node!: object;

    @Field(() => String, { description: 'Names this place; opaque.' })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name}.` })
  class ConnectionOfNode {
    @Field(() => [Edge], { description: 'The page, each with its cursor.' })
    readonly edges!: readonly Edge[];

    @Field(() => [node()], { description: 'The page without cursors.' })
    readonly nodes!: readonly object[];

    @Field(() => PageInfoType, { description: 'Where the page stands.' })
    readonly pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many the whole list holds.' })
    readonly totalCount!: number;
  }
  return ConnectionOfNode;
}
