// In a layer of their own, so that our styles win whichever part of the page is loaded first.
import '@mantine/core/styles.layer.css';
import './theme/base.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import { App } from './app.tsx';
import { startLanguages } from './i18n/index.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { theme, variables } from './theme/theme.ts';

startLanguages();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to stand in.');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <Provider value={client}>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </Provider>
    </MantineProvider>
  </StrictMode>,
);
