import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { messages } from '../i18n';
import type { WordDocument } from '../word/api';
import { createWordDocument } from '../word/document';
import { surroundings, type Surroundings } from '../word/startup';
import { FaultBoundary } from './fault-boundary';
import { Pane } from './pane';
import { useOfficeTheme } from './theme';

interface Props extends Surroundings {
  /** Where there is a Word that the pane can work with. */
  readonly word: WordDocument | undefined;
}

function App({ host, language, storagePrefix, word }: Props) {
  const theme = useOfficeTheme();
  return (
    <FluentProvider theme={theme}>
      {word ? (
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
  const word = found.host === 'word' ? createWordDocument() : undefined;
  createRoot(document.getElementById('pane')!).render(<App {...found} word={word} />);
}

void start();
