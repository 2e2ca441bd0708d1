import { graphql } from '../gql/index.ts';

/** How far promises have come, and lists that do not add up. */

export const COMMITMENTS = graphql(/* GraphQL */ `
  query Commitments(
    $region: String
    $years: [Int!]
    $planIds: [ID!]
    $first: Int!
    $after: String
    $lang: Lang!
  ) {
    commitments(region: $region, years: $years, planIds: $planIds, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        entity {
          id
          name
          type
        }
        movement
        movementLabel(lang: $lang)
        steps {
          status
          plan {
            id
            title
            year
          }
          evidence {
            ...Cited
          }
        }
      }
    }
  }
`);

export const LISTINGS = graphql(/* GraphQL */ `
  query Listings(
    $region: String
    $years: [Int!]
    $planIds: [ID!]
    $first: Int!
    $after: String
    $lang: Lang!
  ) {
    unevenListings(region: $region, years: $years, planIds: $planIds, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        of
        stated
        listed
        contradicts
        reason(lang: $lang)
        evidence {
          ...Cited
        }
      }
    }
  }
`);
