import { graphql } from '../gql/index.ts';

/** Every question that the page asks. `npm run derive` writes their types into `web/gql/`. */

export const SEARCH = graphql(/* GraphQL */ `
  query Search($text: String!, $types: [EntityType!], $first: Int!) {
    entities(search: $text, types: $types, first: $first) {
      totalCount
      nodes {
        ...Node
      }
    }
  }
`);

export const NODE = graphql(/* GraphQL */ `
  fragment Node on Entity {
    id
    name
    type
    aliases
    scope
    degree
  }
`);

export const EDGE = graphql(/* GraphQL */ `
  fragment Edge on Relation {
    id
    type
    status
    role
    source {
      id
      name
      type
    }
    target {
      id
      name
      type
    }
  }
`);

export const OVERVIEW = graphql(/* GraphQL */ `
  query Overview {
    stats {
      documents
      plans
      sentences
      entities
      relations
      targets
      version
      entitiesByType {
        type
        count
      }
      relationsByStatus {
        status
        count
      }
      relationsByType {
        type
        count
      }
    }
    plans(first: 200) {
      totalCount
      nodes {
        id
        title
        year
        agency {
          ...Node
        }
        region {
          ...Node
        }
        counts {
          entities
          relations
          targets
        }
        document {
          id
          name
        }
      }
    }
    entities(first: 12) {
      nodes {
        ...Node
      }
    }
  }
`);

export const AROUND = graphql(/* GraphQL */ `
  query Around($ids: [ID!]!, $types: [EntityType!], $relationTypes: [RelationType!], $limit: Int!) {
    neighborhood(ids: $ids, types: $types, relationTypes: $relationTypes, limit: $limit) {
      truncated
      omitted
      entities {
        ...Node
      }
      relations {
        ...Edge
      }
    }
  }
`);

export const ENTITY = graphql(/* GraphQL */ `
  query Entity($id: ID!) {
    entity(id: $id) {
      ...Node
      relations(first: 200) {
        totalCount
        nodes {
          ...Edge
        }
      }
      mentions(first: 40) {
        totalCount
        nodes {
          start
          end
          text
          sentence {
            id
            start
            text
            place {
              unit
              at
            }
          }
          section {
            id
            heading
          }
          plan {
            id
            title
          }
          document {
            name
          }
        }
      }
    }
  }
`);

export const TARGETS = graphql(/* GraphQL */ `
  query Targets($planIds: [ID!]!) {
    targets(planIds: $planIds, first: 200) {
      totalCount
      nodes {
        id
        metric
        comparator
        value
        unit
        period
        owners {
          role
          agency {
            id
            name
          }
        }
        evidence(first: 1) {
          sentence {
            id
          }
        }
      }
    }
  }
`);

export const PASSAGE = graphql(/* GraphQL */ `
  fragment Passage on Section {
    id
    heading
    path
    start
    text
    mentions {
      start
      end
      text
      entity {
        id
        name
        type
      }
    }
  }
`);

export const RELATION = graphql(/* GraphQL */ `
  query Relation($id: ID!) {
    relation(id: $id) {
      ...Edge
      evidenceCount
      evidence(first: 20) {
        start
        end
        text
        sentence {
          id
          start
          end
          text
          place {
            unit
            at
          }
        }
        section {
          ...Passage
        }
        plan {
          id
          title
          year
        }
        document {
          id
          name
        }
      }
    }
  }
`);

export const SENTENCE = graphql(/* GraphQL */ `
  query Sentence($id: ID!) {
    sentence(id: $id) {
      id
      start
      end
      text
      place {
        unit
        at
      }
      section {
        ...Passage
      }
      plan {
        id
        title
        year
        document {
          id
          name
        }
      }
    }
  }
`);

export const PATHS = graphql(/* GraphQL */ `
  query Paths($from: ID!, $to: ID!) {
    shortestPaths(from: $from, to: $to, maxLength: 6, limit: 10) {
      length
      entities {
        ...Node
      }
      relations {
        ...Edge
      }
    }
  }
`);
