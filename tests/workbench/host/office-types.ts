/** What Microsoft's type declarations say of Word's objects, and which of their members our code uses. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const DECLARATIONS = join('node_modules', '@types', 'office-js', 'index.d.ts');
/** Members that live in office.js alone and never reach Word. */
const CLIENT_ONLY = new Set(['load', 'toJSON', 'set', 'track', 'untrack', 'context', 'isNullObject']);

export interface Member {
  readonly type: string;
  readonly name: string;
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Every member of a Word class that the files of the folder name, in order of the alphabet. */
export function usedMembers(folder: string): Member[] {
  const files = sourcesIn(folder);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['office-js'],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, Member>();
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!ts.isClassDeclaration(owner) || !owner.name || namespaceOf(owner) !== 'Word') continue;
      const name = symbol!.name;
      if (!CLIENT_ONLY.has(name)) found.set(`${owner.name.text}.${name}`, { type: owner.name.text, name });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return [...found.values()].sort((a, b) => `${a.type}.${a.name}`.localeCompare(`${b.type}.${b.name}`));
}

function namespaceOf(node: ts.Node): string | undefined {
  const block = node.parent;
  return ts.isModuleBlock(block) ? block.parent.name.getText() : undefined;
}

/** The requirement set of every documented member of Word: "Paragraph.uniqueLocalId" → "WordApi 1.6". */
export function documentedSets(): Map<string, string> {
  const program = ts.createSourceFile(
    DECLARATIONS,
    ts.sys.readFile(DECLARATIONS)!,
    ts.ScriptTarget.ES2022,
    true,
  );
  const sets = new Map<string, string>();
  const setOf = (node: ts.Node): string | undefined =>
    /\[Api set: (\w+ [\d.]+)/.exec(
      (ts.getLeadingCommentRanges(program.text, node.pos) ?? [])
        .map(({ pos, end }) => program.text.slice(pos, end))
        .join(),
    )?.[1];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name && namespaceOf(node) === 'Word') {
      const own = setOf(node);
      for (const member of node.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue;
        const set = setOf(member) ?? own;
        const key = `${node.name.text}.${member.name.text}`;
        if (set && !sets.has(key)) sets.set(key, set);
      }
    } else if (ts.isSourceFile(node) || ts.isModuleDeclaration(node) || ts.isModuleBlock(node))
      ts.forEachChild(node, visit);
  };
  visit(program);
  return sets;
}
