import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { InnographError } from '#common/errors';
import { ViewerResolver } from './access/viewer.resolver.ts';
import type { Context } from './context.ts';
import {
  GapConnectionResolver,
  GapCountResolver,
  GapResolver,
  NearbyResolver,
} from './analysis/gap.resolver.ts';
import {
  EntityChangeResolver,
  PlanDiffResolver,
  RelationChangeResolver,
  TargetChangeResolver,
} from './analysis/diff.resolver.ts';
import {
  CommitmentResolver,
  CommitmentStepResolver,
  LedgerConnectionResolver,
  LedgerResolver,
  ListingResolver,
  ReportedResultResolver,
} from './analysis/ledger.resolver.ts';
import {
  ChainPlaceResolver,
  IndustryClassResolver,
  MatrixCellResolver,
  MatrixConnectionResolver,
  MatrixLinkResolver,
  MatrixRowResolver,
} from './analysis/matrix.resolver.ts';
import { JudgementResolver } from './analysis/judgement.resolver.ts';
import {
  LinkPathResolver,
  SuggestionConnectionResolver,
  SuggestionResolver,
} from './analysis/suggest.resolver.ts';
import { DocumentResolver } from './document/document.resolver.ts';
import { SectionResolver, SentenceResolver } from './document/section.resolver.ts';
import { EntityResolver } from './entity/entity.resolver.ts';
import { EvidenceResolver, MentionResolver } from './evidence/quote.resolver.ts';
import { FacetResolver } from './facets/facet.resolver.ts';
import { FederationResolver } from './federation/federation.resolver.ts';
import { NeighborhoodResolver, PathResolver } from './graph/graph.resolver.ts';
import { JobResolver } from './jobs/job.resolver.ts';
import { leanResolvers } from './lean-resolvers.ts';
import { requireScope } from './access/principal.ts';
import type { Scope } from './access/scopes.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { resolveNodesAtOnce } from './node/node.type.ts';
import { PlanResolver } from './plan/plan.resolver.ts';
import { RelationResolver } from './relation/relation.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { StatsResolver } from './stats/stats.resolver.ts';
import { TargetOwnerResolver, TargetResolver } from './target/target.resolver.ts';

let built: GraphQLSchema | undefined;

function refuseTopics(): never {
  throw new InnographError(
    'INTERNAL',
    'Subscriptions follow their own source; nothing is published by topic.',
  );
}

/** The schema of the API; built once a process. `npm run derive` writes it to `api/schema.graphql`. */
export function apiSchema(): GraphQLSchema {
  built ??= resolveNodesAtOnce(
    leanResolvers(
      buildSchemaSync({
        resolvers: [
          MatrixCellResolver,
          MatrixConnectionResolver,
          MatrixLinkResolver,
          MatrixRowResolver,
          ChainPlaceResolver,
          IndustryClassResolver,
          LinkPathResolver,
          SuggestionConnectionResolver,
          SuggestionResolver,
          EntityChangeResolver,
          PlanDiffResolver,
          RelationChangeResolver,
          TargetChangeResolver,
          CommitmentResolver,
          CommitmentStepResolver,
          LedgerConnectionResolver,
          LedgerResolver,
          ListingResolver,
          ReportedResultResolver,
          DocumentResolver,
          EntityResolver,
          EvidenceResolver,
          GapConnectionResolver,
          GapCountResolver,
          GapResolver,
          MentionResolver,
          FacetResolver,
          FederationResolver,
          JobResolver,
          JudgementResolver,
          NearbyResolver,
          NeighborhoodResolver,
          NodeResolver,
          PathResolver,
          PlanResolver,
          RelationResolver,
          SearchResolver,
          SectionResolver,
          SentenceResolver,
          StatsResolver,
          TargetOwnerResolver,
          TargetResolver,
          ViewerResolver,
        ],
        // Arguments are checked where they are used, so that a refusal carries Innograph's own codes.
        validate: false,
        // type-graphql asks for one even where every subscription brings its own source, as ours do.
        pubSub: { publish: refuseTopics, subscribe: refuseTopics },
        authChecker: ({ context }: { readonly context: Context }, needed: Scope[]) => {
          for (const scope of needed) requireScope(context.principal, scope);
          return true;
        },
      }),
    ),
  );
  return built;
}
