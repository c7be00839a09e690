/** Who may import whom. Each rule says why. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know nothing of vendors, schemas or the page.',
      severity: 'error',
      from: { path: '^src/(core|features/[^/]+)/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(core|features/[^/]+)/domain/|^src/core/database/|^src/features/[^/]+/types\\.ts' },
    },
    {
      name: 'schemas-see-domain',
      comment: 'A schema is shared by islands and functions: it drags nothing along.',
      severity: 'error',
      from: { path: '^src/.*schema\\.ts$' },
      to: { pathNot: 'schema\\.ts$|^src/(core|features/[^/]+)/domain/|node_modules/zod' },
    },
    {
      name: 'core-sees-no-features',
      comment: 'What three features use knows none of them.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { path: '^src/(features|layouts|pages)' },
    },
    {
      name: 'screens-are-on-top',
      comment: 'What a page shows is above what it is made of: rules, reading and commands know no screen.',
      severity: 'error',
      from: { path: '^src/features/[^/]+/(domain/|[^/]+\\.ts$)' },
      to: { path: '^src/features/[^/]+/(pages|parts|islands|scripts)/|^src/(layouts|pages)/' },
    },
    {
      name: 'pages-and-islands-are-private',
      comment: 'A feature shows its pages at its own addresses; others use its parts, its reading and its rules.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/pages/', pathNot: '^src/features/($1|site)/' },
    },
    {
      name: 'site-sees-no-server',
      comment: 'Nothing of the server, its keys or its libraries may reach a browser.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/server/' },
      to: { path: '^functions|node_modules/(@supabase/lite|@electric-sql|nodemailer|hono|postgres)/' },
    },
    {
      name: 'browser-sees-no-page-server',
      comment:
        'src/server and its settings hold a key with every right: what runs in a browser may not even name them.',
      severity: 'error',
      from: {
        path: '^src/(core/(domain|form|http|query|session|ui)|features/[^/]+/(domain|islands|scripts)|service-worker)/',
      },
      to: { path: '^src/(server/|core/env/server)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'meilisearch-behind-its-adapter',
      comment: 'One adapter, on the server; everybody else sees a port. Types of its settings and requests may travel.',
      severity: 'error',
      from: { path: '^(src|functions)', pathNot: '^functions/adapters/meilisearch\\.ts' },
      to: { path: 'node_modules/meilisearch/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'functions-see-the-middle',
      comment: 'Functions use rules, schemas and words, never screens.',
      severity: 'error',
      from: { path: '^functions' },
      to: {
        path: '^src/(layouts|pages|content|core/(?:http|query|session|ui)/|core/form/[^/]+\\.tsx?$|features/[^/]+/(?:pages|parts|islands|scripts)/)',
        pathNot: '^src/core/form/(?:text-schema|edits)\\.ts$',
      },
    },
    {
      name: 'embedded-stays-embedded',
      comment: 'Nothing asks "am I embedded?": only the Node entry opens that folder, and the programs of a laptop.',
      severity: 'error',
      from: {
        path: '^functions',
        pathNot: '^functions/(embedded|node\\.ts|features/import/client\\.ts|features/search/cli\\.ts)',
      },
      to: { path: '^functions/embedded' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
