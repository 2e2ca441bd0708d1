import { graphql } from '../gql/index.ts';

/** What is asked to look through the entities by what they have. */

export const BROWSE = graphql(/* GraphQL */ `
  query Browse(
    $search: String
    $types: [EntityType!]
    $relationTypes: [RelationType!]
    $statuses: [Status!]
    $years: [Int!]
    $regionIds: [ID!]
    $planIds: [ID!]
    $first: Int!
  ) {
    entities(
      search: $search
      types: $types
      relationTypes: $relationTypes
      statuses: $statuses
      years: $years
      regionIds: $regionIds
      planIds: $planIds
      first: $first
    ) {
      totalCount
      nodes {
        ...Node
      }
    }
  }
`);

export const FACETS = graphql(/* GraphQL */ `
  query Facets(
    $search: String
    $types: [EntityType!]
    $relationTypes: [RelationType!]
    $statuses: [Status!]
    $years: [Int!]
    $regionIds: [ID!]
    $planIds: [ID!]
    $lang: Lang!
  ) {
    entityFacets(
      search: $search
      types: $types
      relationTypes: $relationTypes
      statuses: $statuses
      years: $years
      regionIds: $regionIds
      planIds: $planIds
    ) {
      types {
        ...Choice
      }
      relationTypes {
        ...Choice
      }
      statuses {
        ...Choice
      }
      years {
        ...Choice
      }
      regionIds {
        ...Choice
      }
      planIds {
        ...Choice
      }
    }
  }
`);

export const CHOICE = graphql(/* GraphQL */ `
  fragment Choice on FacetValue {
    value
    label(lang: $lang)
    count
  }
`);
