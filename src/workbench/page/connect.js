/* Runs in the pane before office.js: makes the workbench the host that office.js finds. */
Object.defineProperty(window, 'external', { value: window.parent.workbench.external(), configurable: true });
