import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What pages ask of one table: columns they read, filter by, order by and write. `*` stands for every column. */
export type TableUse = {
  read: string[];
  filters: Record<string, string[]>;
  order: string[];
  insert: string[];
  update: string[];
  delete: boolean;
};

/** What pages ask of the database: functions by name, and tables. */
export type Surface = { rpcs: string[]; tables: Record<string, TableUse> };

const filters = new Set([
  'eq',
  'neq',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'is',
  'like',
  'ilike',
  'contains',
  'containedBy',
  'overlaps',
  'not',
  'or',
  'filter',
  'match',
  'textSearch',
]);
const silent = new Set(['maybeSingle', 'single', 'limit', 'abortSignal', 'then', 'throwOnError']);

/** Reads the surface out of the code of the pages, by its types: `.from('t')…`, `.rpc('f')` and `read('f')`. Throws where a name cannot be known. */
export function scanSurface(): Surface {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(String(problem.messageText));
      },
    },
  )!;
  const program = ts.createProgram(
    config.fileNames.filter((name) => /\/src\//.test(name)),
    config.options,
  );
  const checker = program.getTypeChecker();
  const rpcs = new Set<string>();
  const tables = new Map<string, TableUse>();

  /** The strings that an expression can be. */
  function strings(node: ts.Node): string[] {
    const type = checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    if (!parts.every((part) => part.isStringLiteral()))
      throw new Error(`${node.getSourceFile().fileName}: the name ${node.getText()} is only known when it runs`);
    return parts.map((part) => (part as ts.StringLiteralType).value);
  }
  const columnsOf = (node: ts.Node): string[] => {
    const type = checker.getTypeAtLocation(node);
    const row = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0]! : type;
    return row.getProperties().map((property) => property.name);
  };
  const tableOf = (name: string): TableUse => {
    if (!tables.has(name))
      tables.set(name, { read: [], filters: {}, order: [], insert: [], update: [], delete: false });
    return tables.get(name)!;
  };

  /** Notes each method that is called on a table, one after another. */
  function follow(node: ts.Node, names: string[]): void {
    let at: ts.Node = node;
    while (ts.isNonNullExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent;
    const access = at.parent;
    if (ts.isPropertyAccessExpression(access) && access.expression === at && ts.isCallExpression(access.parent)) {
      for (const name of names) note(tableOf(name), access.name.text, access.parent.arguments);
      follow(access.parent, names);
      return;
    }
    const declared = ts.findAncestor(at, (one) => ts.isVariableDeclaration(one) || ts.isStatement(one));
    if (
      declared &&
      ts.isVariableDeclaration(declared) &&
      ts.isIdentifier(declared.name) &&
      !ts.isCallExpression(at.parent)
    ) {
      const symbol = checker.getSymbolAtLocation(declared.name);
      const uses = (one: ts.Node): void => {
        if (
          ts.isIdentifier(one) &&
          one !== declared.name &&
          checker.getSymbolAtLocation(one) === symbol &&
          ts.isPropertyAccessExpression(one.parent)
        )
          follow(one, names);
        ts.forEachChild(one, uses);
      };
      uses(declared.getSourceFile());
    }
  }
  function note(use: TableUse, method: string, args: readonly ts.Expression[]): void {
    if (silent.has(method)) return;
    if (method === 'select')
      use.read.push(
        ...(args[0] ? strings(args[0]) : ['*']).flatMap((list) => list.split(',').map((column) => column.trim())),
      );
    else if (method === 'order') use.order.push(...strings(args[0]!));
    else if (method === 'insert' || method === 'upsert') use.insert.push(...columnsOf(args[0]!));
    else if (method === 'update') use.update.push(...columnsOf(args[0]!));
    else if (method === 'delete') use.delete = true;
    else if (filters.has(method)) for (const column of strings(args[0]!)) (use.filters[column] ??= []).push(method);
    else throw new Error(`Nothing here knows what .${method}() asks of a table`);
  }

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = node.expression;
      const first = node.arguments[0];
      if (ts.isPropertyAccessExpression(called) && first) {
        if (called.name.text === 'rpc' && ts.isStringLiteralLike(first)) rpcs.add(first.text);
        if (called.name.text === 'from' && isDatabase(called.expression)) follow(node, strings(first));
      }
      if (ts.isIdentifier(called) && called.text === 'read' && first && ts.isStringLiteralLike(first))
        rpcs.add(first.text);
    }
    ts.forEachChild(node, visit);
  };
  const isDatabase = (node: ts.Expression): boolean =>
    /PostgrestClient/.test(checker.typeToString(checker.getTypeAtLocation(node)));
  for (const file of program.getSourceFiles())
    // What pages ask on the server, they ask with a key of their own: src/server/api.ts.
    if (
      /\/src\/(?!server\/)/.test(file.fileName) &&
      !file.isDeclarationFile &&
      !/\.test\.ts$/.test(file.fileName) &&
      !/from '[./]+\/server\/api\.ts'/.test(file.text)
    )
      visit(file);
  for (const file of ts.sys.readDirectory('src', ['.astro']))
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/\.rpc\('(\w+)'/g)) rpcs.add(name!);

  const sorted = (list: string[]) => [...new Set(list)].sort();
  return {
    rpcs: sorted([...rpcs]),
    tables: Object.fromEntries(
      [...tables]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, use]) => [
          name,
          {
            read: sorted(use.read),
            order: sorted(use.order),
            insert: sorted(use.insert),
            update: sorted(use.update),
            delete: use.delete,
            filters: Object.fromEntries(
              Object.entries(use.filters)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([column, list]) => [column, sorted(list)]),
            ),
          },
        ]),
    ),
  };
}
