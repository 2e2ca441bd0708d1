import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { DocumentResolver } from './document/document.resolver.ts';
import { SectionResolver, SentenceResolver } from './document/section.resolver.ts';
import { EntityResolver } from './entity/entity.resolver.ts';
import { EvidenceResolver, MentionResolver } from './evidence/quote.resolver.ts';
import { NeighborhoodResolver, PathResolver } from './graph/graph.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { PlanResolver } from './plan/plan.resolver.ts';
import { RelationResolver } from './relation/relation.resolver.ts';
import { StatsResolver } from './stats/stats.resolver.ts';
import { TargetOwnerResolver, TargetResolver } from './target/target.resolver.ts';

let built: GraphQLSchema | undefined;

/** The schema of the API; built once a process. `npm run derive` writes it to `api/schema.graphql`. */
export function apiSchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: [
      DocumentResolver,
      EntityResolver,
      EvidenceResolver,
      MentionResolver,
      NeighborhoodResolver,
      NodeResolver,
      PathResolver,
      PlanResolver,
      RelationResolver,
      SectionResolver,
      SentenceResolver,
      StatsResolver,
      TargetOwnerResolver,
      TargetResolver,
    ],
    // Arguments are checked where they are used, so that a refusal carries Innograph's own codes.
    validate: false,
  });
  return built;
}
