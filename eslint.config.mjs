import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** A room may import only from itself and the rooms further in; the order is the architecture. */
const rooms = ['playbook', 'review', 'drafting', 'word', 'i18n', 'taskpane', 'workbench', 'tools'];
const mayImport = {
  playbook: [],
  review: ['playbook'],
  drafting: ['review', 'playbook'],
  word: ['drafting', 'review', 'playbook'],
  i18n: ['word', 'drafting', 'review', 'playbook'],
  taskpane: ['i18n', 'word', 'drafting', 'review', 'playbook'],
  // The stand-in Word knows nothing of the add-in: it would else prove our own opinion of Word.
  workbench: [],
  // The command line reads .docx files with the workbench's reader and prints with the pane's messages.
  tools: ['i18n', 'word', 'drafting', 'review', 'playbook', 'workbench'],
};
const ringZones = rooms.flatMap((room) =>
  rooms
    .filter((other) => other !== room && !mayImport[room].includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `${room} must not know ${other}`,
    })),
);

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const clockAndChance = [
  { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
  { object: 'Date', property: 'now', message: 'The engine knows no clock.' },
];
const noMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|insertHtml)$/]',
    message: 'Contract text is rendered as text, never as markup.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Contract text is never markup.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: ringZones }],
      'import-x/no-cycle': 'error',
      'no-restricted-syntax': ['error', ...noMarkup],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes them honest notes
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/{playbook,review,drafting,i18n,word,taskpane}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...network, 'alert', 'confirm', 'prompt'] },
  },
  {
    files: ['src/{playbook,review,drafting}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...network,
        'window',
        'document',
        'setTimeout',
        'performance',
        'Office',
        'Word',
      ],
      'no-restricted-properties': ['error', ...clockAndChance],
    },
  },
  {
    // Only src/word names Word or Office.
    files: ['src/{i18n,drafting,taskpane}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...network,
        'alert',
        'confirm',
        'prompt',
        'Office',
        'Word',
        'OfficeExtension',
      ],
    },
  },
  {
    files: ['src/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/workbench/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  // The settings store is a plain object because office.js hands arrays of its keys.
  { files: ['src/workbench/**', 'tests/**'], rules: { '@typescript-eslint/no-dynamic-delete': 'off' } },
  { files: ['webpack.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
