import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { fastify } from 'fastify';
import type { Driver } from 'neo4j-driver';

const RELATED = (type: string) =>
  `[Entity!]! @relationship(type: "${type}", direction: OUT, queryDirection: UNDIRECTED, properties: "Stated")`;

const TYPE_DEFINITIONS = `
  type Entity @node {
    id: ID!
    name: String!
    type: String!
    partners: ${RELATED('PARTNERS_WITH')}
    industries: ${RELATED('FOCUSES_ON')}
  }
  type Stated @relationshipProperties {
    id: ID!
    status: String!
  }
`;

/** @neo4j/graphql behind Apollo Server and the same HTTP server as ours. */
export async function startPeer(
  driver: Driver,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, driver }).getSchema();
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginLandingPageDisabled()] });
  await apollo.start();
  const app = fastify();
  await app.register(fastifyApollo(apollo));
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}
