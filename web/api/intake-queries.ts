import { graphql } from '../gql/index.ts';

/** What is asked to bring documents in, and to take them away. */

export const VIEWER = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      name
      scopes
    }
  }
`);

export const DOCUMENTS = graphql(/* GraphQL */ `
  query Documents($first: Int!) {
    documents(first: $first) {
      totalCount
      nodes {
        id
        name
        format
        plans {
          id
          title
          counts {
            entities
            relations
            targets
          }
        }
      }
    }
  }
`);

export const PLANS_OF = graphql(/* GraphQL */ `
  query PlansOf($id: ID!) {
    document(id: $id) {
      plans {
        id
      }
    }
  }
`);

export const REMOVE_DOCUMENT = graphql(/* GraphQL */ `
  mutation RemoveDocument($id: ID!) {
    removeDocument(id: $id) {
      id
      name
    }
  }
`);

export const CANCEL_JOB = graphql(/* GraphQL */ `
  mutation CancelJob($id: ID!) {
    cancelJob(id: $id) {
      id
      state
    }
  }
`);

export const JOB_PROGRESS = graphql(/* GraphQL */ `
  subscription JobProgress($id: ID!) {
    jobProgress(id: $id) {
      id
      state
      total
      done
      error {
        code
        message
      }
      files(first: 500) {
        name
        outcome
        documentId
        plans
        entities
        relations
        targets
        warnings {
          kind
          name
          said
          takenAs
        }
        error {
          code
          message
        }
      }
    }
  }
`);
