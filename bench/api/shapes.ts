/** The three questions, as our API and as @neo4j/graphql are asked them, and as Cypher has them. */

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Shape {
  readonly ours: (id: string, index: number) => Question;
  readonly peers: (id: string, index: number) => Question;
  readonly cypher: string;
}

const ENDS = 'edges { properties { id status } node { id name type } }';
const AROUND = 'partners(limit: 100) { id name type } industries(limit: 100) { id name type }';

/** The made-up graph has two types of relations; the peer is asked for these two alone. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'entity, 20 relations, ends': {
    ours: (id) => ({
      query:
        'query ($id: ID!) { entity(id: $id) { id name type relations(first: 20) { nodes { id type status source { id name type } target { id name type } } } } }',
      variables: { id },
    }),
    peers: (id) => ({
      query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name type partnersConnection(first: 20) { ${ENDS} } industriesConnection(first: 20) { ${ENDS} } } }`,
      variables: { id },
    }),
    cypher: `MATCH (e:Entity {id: $id}) OPTIONAL MATCH (e)-[r]-(f:Entity)
      RETURN e.id, e.name, e.type, r.id, type(r), r.status, f.id, f.name, f.type ORDER BY type(r), r.status, f.name, r.id LIMIT 20`,
  },
  'two steps around': {
    ours: (id) => ({
      query:
        'query ($id: ID!) { neighborhood(ids: [$id], depth: 2, limit: 100) { entities { id name type } relations { id type source { id } target { id } } } }',
      variables: { id },
    }),
    peers: (id) => ({
      query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name type partners(limit: 100) { id name type ${AROUND} } industries(limit: 100) { id name type ${AROUND} } } }`,
      variables: { id },
    }),
    cypher: `MATCH (e:Entity {id: $id})-[r*1..2]-(f:Entity)
      RETURN DISTINCT f.id, f.name, f.type LIMIT 100`,
  },
  search: {
    ours: (_id, index) => ({
      query:
        'query ($search: String!) { entities(search: $search, first: 10) { totalCount nodes { id name type } } }',
      variables: { search: `第${index}` },
    }),
    peers: (_id, index) => ({
      query:
        'query ($search: String!) { entitiesConnection(where: { name: { contains: $search } }, first: 10) { totalCount edges { node { id name type } } } }',
      variables: { search: `第${index}` },
    }),
    cypher: `MATCH (e:Entity) WHERE e.name CONTAINS $search
      WITH collect(e) AS found RETURN size(found), [e IN found[..10] | [e.id, e.name, e.type]]`,
  },
};
