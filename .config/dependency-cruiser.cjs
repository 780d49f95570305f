// Which way the doors of the house open. Each comment says what to do when the rule stops you.
const STAGES = 'ingest|analyse|attribute|claim|link|compare|review|report';

/** One rule a stage: it may import itself, the language and the words of the house. */
const stageRules = STAGES.split('|').map((stage) => ({
  name: `${stage}-knows-no-other-room`,
  comment: `Stages do not know each other: have pipeline/ pass what ${stage}/ needs as an argument.`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^(src|db|tests)/', pathNot: `^src/(${stage}|lang|model)/` },
}));

module.exports = {
  forbidden: [
    ...stageRules,
    {
      name: 'model-imports-nothing',
      comment: 'The words of the house stand alone (only node:crypto, for ids). Move behaviour to a room.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^(src/model/|node:crypto|crypto$)' },
    },
    {
      name: 'lang-knows-only-itself',
      comment: 'Word lists and weights are data: pass what you need in as an argument.',
      severity: 'error',
      from: { path: '^src/lang/', pathNot: '^src/lang/en/training/' },
      to: { path: '^(src|db|tests)/', pathNot: '^src/(lang|model)/' },
    },
    {
      name: 'only-store-knows-sql',
      comment: 'Ask a function of store/, or add one there.',
      severity: 'error',
      from: { pathNot: '^(src/store|db|tests)/' },
      to: { path: 'node_modules/(kysely|better-sqlite3|pg|pg-boss)(/|$)' },
    },
    {
      name: 'store-knows-only-model-and-db',
      comment: 'The store keeps records; what they mean is a stage’s business.',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^src/', pathNot: '^src/(store|model)/' },
    },
    {
      name: 'no-outside-world-in-stages',
      comment: 'Files, network, clock and process belong to ingest/, store/ and cli/: pass the value in.',
      severity: 'error',
      from: { path: '^src/(analyse|attribute|claim|link|compare|review|report|model|pipeline)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|os|worker_threads)$' },
    },
    {
      name: 'front-doors-see-pipeline-and-model',
      comment:
        'cli/ makes one pipeline call: add the function you need to pipeline/. Only `hearsay review` starts web/.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/commands/review\\.ts$' },
      to: { path: '^(src|db)/', pathNot: '^src/(cli|pipeline|model)/' },
    },
    {
      name: 'review-command-starts-the-page',
      comment: 'It opens the database and serves the page: what else it needs belongs to pipeline/.',
      severity: 'error',
      from: { path: '^src/cli/commands/review\\.ts$' },
      to: { path: '^(src|db)/', pathNot: '^src/(cli|pipeline|model)/|^src/web/serve\\.ts$' },
    },
    {
      name: 'web-sees-pipeline-and-model',
      comment: 'web/ makes one pipeline call for each address: add the function you need to pipeline/.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^(src|db|tests)/', pathNot: '^src/(web|pipeline|model)/' },
    },
    {
      name: 'page-runs-in-a-browser',
      comment:
        'The page knows the words of the house and its own files; what the API gives it, it knows through web/shapes.ts.',
      severity: 'error',
      from: { path: '^src/web/app/' },
      to: { pathNot: '^src/(web/app|model)/|^src/web/shapes\\.ts$|node_modules/preact/' },
    },
    {
      name: 'shapes-are-types-only',
      comment: 'Nothing of the pipeline may end up in the browser: export types from here.',
      severity: 'error',
      from: { path: '^src/web/shapes\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'detectors-do-not-import-detectors',
      comment: 'What two detectors share is an idea of its own: give it a file in compare/.',
      severity: 'error',
      from: { path: '^src/compare/detectors/([^/]+)\\.ts$' },
      to: { path: '^src/compare/detectors/', pathNot: '^src/compare/detectors/$1\\.ts$' },
    },
    {
      name: 'compare-words-stand-below',
      comment: 'compare/words says how two claims correspond; what they tell is for the folders above it.',
      severity: 'error',
      from: { path: '^src/compare/words/' },
      to: { path: '^src/compare/', pathNot: '^src/compare/words/' },
    },
    {
      name: 'compare-reads-before-it-judges',
      comment:
        'Times, numbers and deeds are read without knowing of detectors, findings, or each of those after it.',
      severity: 'error',
      from: { path: '^src/compare/(?:times|numbers|deeds)/' },
      to: {
        path: '^src/compare/(?:detectors|findings|statements|revising|remarks|places|states|timing|views)/',
      },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Move what both need into the room it belongs to.',
      severity: 'error',
      from: { path: '^(src|db)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Cut the circle: one of the two knows too much.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'reachable-from-a-front-door',
      comment: 'Nobody can get here from cli/: connect it or delete it.',
      severity: 'error',
      from: { path: '^src/(cli/entry\\.js|web/app/main\\.tsx|lang/en/training/)|^src/compare/calibrate' },
      to: {
        path: '^src/',
        reachable: false,
        pathNot:
          '^src/cli/entry|^src/web/(app/(main|tsconfig|style/)|assets/)|^src/lang/en/training/|^src/compare/calibrate',
      },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
