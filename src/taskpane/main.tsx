import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { messages } from '../i18n';
import { createWordDocument } from '../word/document';
import { surroundings, type Surroundings } from '../word/startup';
import { FaultBoundary } from './fault-boundary';
import { Pane } from './pane';
import { useOfficeTheme } from './theme';

const word = createWordDocument();

function App({ host, language, storagePrefix }: Surroundings) {
  const theme = useOfficeTheme();
  return (
    <FluentProvider theme={theme}>
      {host === 'word' ? (
        <FaultBoundary language={language}>
          <Pane word={word} officeLanguage={language} storagePrefix={storagePrefix} />
        </FaultBoundary>
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {messages[language].failure[host === 'none' ? 'notInWord' : 'unsupported']}
          </MessageBarBody>
        </MessageBar>
      )}
    </FluentProvider>
  );
}

async function start(): Promise<void> {
  const found = await surroundings();
  createRoot(document.getElementById('pane')!).render(<App {...found} />);
}

void start();
