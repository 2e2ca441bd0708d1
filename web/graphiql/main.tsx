import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { fetcher } from './fetcher.ts';

/** Stands in the editor at the first visit. */
const FIRST_QUERY = `# 输入即有提示，Ctrl-Enter 运行，左上角是全部文档。
# Type for suggestions, Ctrl-Enter runs, the documentation is at the top left.
{
  entities(search: "科技城", first: 5) {
    totalCount
    nodes { id name type relations(first: 3) { nodes { type source { name } target { name } } } }
  }
}
`;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to stand in.');
createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUERY} />);
