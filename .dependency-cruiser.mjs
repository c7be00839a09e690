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
      from: { path: '^src/domain', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(domain|data/types)' },
    },
    {
      name: 'schemas-see-domain',
      comment: 'A schema is shared by islands and functions: it drags nothing along.',
      severity: 'error',
      from: { path: '^src/schemas' },
      to: { pathNot: '^src/(schemas|domain)|node_modules/zod' },
    },
    {
      name: 'data-and-words-see-no-screens',
      comment: 'Data and words are below the page.',
      severity: 'error',
      from: { path: '^src/(data|i18n)' },
      to: { path: '^src/(services|features|components|views|layouts|pages)|^functions' },
    },
    {
      name: 'services-see-no-screens',
      comment: 'Adapters are below the page.',
      severity: 'error',
      from: { path: '^src/services' },
      to: { path: '^src/(features|components|views|layouts|pages)|^functions' },
    },
    {
      name: 'features-keep-apart',
      comment: 'A feature can be removed by removing its folder; what two share is in features/shared.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/($1|shared)/' },
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
      from: { path: '^src/(features|services|service-worker|domain|schemas)/' },
      to: { path: '^src/(server/|env/server)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'meilisearch-behind-its-adapters',
      comment:
        'One adapter in the browser, one on the server; everybody else sees a port. Types of its settings and requests may travel.',
      severity: 'error',
      from: { path: '^(src|functions)', pathNot: '^src/services/meilisearch/|^functions/adapters/meilisearch\\.ts' },
      to: { path: 'node_modules/meilisearch/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'meilisearch-only-when-asked',
      comment: 'Its script is loaded where it is configured: by a dynamic import, never with the page.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/services/meilisearch/' },
      to: { path: '^src/services/meilisearch/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'functions-see-the-middle',
      comment: 'Functions use rules, schemas and words, never screens.',
      severity: 'error',
      from: { path: '^functions' },
      to: { path: '^src/(features|components|views|layouts|pages|services|content)' },
    },
    {
      name: 'embedded-stays-embedded',
      comment: 'Nothing asks "am I embedded?": only the Node entry opens that folder, and the programs of a laptop.',
      severity: 'error',
      from: { path: '^functions', pathNot: '^functions/(embedded|node\\.ts|import/client\\.ts|search/cli\\.ts)' },
      to: { path: '^functions/embedded' },
    },
    {
      name: 'routes-see-ports',
      comment: 'A route calls the database through its port.',
      severity: 'error',
      from: { path: '^functions/routes' },
      to: { path: '^functions/(embedded|site|mail)' },
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
