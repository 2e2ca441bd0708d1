import { graphql } from '../gql/index.ts';

/** What is asked to cite the sentences behind relations. */

export const CITATIONS = graphql(/* GraphQL */ `
  query Citations($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Relation {
        id
        evidenceCount
        evidence(first: 3) {
          sentence {
            text
            place {
              unit
              at
            }
          }
          plan {
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
