/**
 * The arrows of docs/architectuur.md: down between wings, no cycle between files or folders, and one order inside a noun.
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** Each may import what stands before it. */
const wings = [
  'paths',
  'platform',
  'inloggen',
  'netwerk',
  'markt',
  'proeftuinen',
  'antwoorden',
  'verspreiden',
  'tellen',
  'toezicht',
  'mijn',
  'zoeken',
  'thuis',
]
/** What combines nouns: nobody imports it but the list of nouns. */
const combining = ['mijn', 'zoeken', 'thuis']
/** Inside a noun: each kind of file may import what stands before it. */
const kinds = [
  ['policy'],
  ['queries'],
  ['forms'],
  ['changes'],
  ['views', '[^/]*-view', '[^/]*-views'],
  ['routes', '[^/]*-routes', 'api', 'api-[^/]*', 'jobs'],
  ['noun'],
]

/** What a noun keeps to itself: others take its types and rules, its policy, queries, labels, cards and places. */
const closed = [
  'forms',
  'changes',
  'views',
  '[^/]*-view',
  '[^/]*-views',
  'routes',
  '[^/]*-routes',
  'api',
  'jobs',
  'mail',
  'noun',
]

const any = (names) => `(${names.join('|')})`
const tests = ['[.]test[.]tsx?$', '/test-[^/]+[.]tsx?$']

const arrowsDown = wings.slice(0, -1).map((wing, i) => ({
  name: `${wing}-knows-nothing-above-it`,
  severity: 'error',
  from: { path: `^src/${wing}/`, pathNot: tests },
  to: { path: `^src/${any(wings.slice(i + 1))}/` },
}))

const inside = kinds.slice(0, -1).map((kind, i) => ({
  name: `${kind[0]}-imports-nothing-after-it`,
  severity: 'error',
  from: { path: kind.map((file) => `^(src/[^/]+/[^/]+)/${file}[.]tsx?$`), pathNot: tests },
  to: {
    path: kinds
      .slice(i + 1)
      .flat()
      .map((file) => `^$1/${file}[.]tsx?$`),
  },
}))

export default {
  forbidden: [
    ...arrowsDown,
    ...inside,
    {
      name: 'no-cycle-of-files',
      severity: 'error',
      from: { pathNot: tests },
      to: { circular: true },
    },
    {
      name: 'no-cycle-of-folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'a-noun-shows-no-forms-changes-or-pages',
      severity: 'error',
      from: { path: '^src/([^/]+/[^/]+)/', pathNot: ['^src/platform/', ...tests] },
      to: {
        path: closed.map((file) => `^src/[^/]+/[^/]+/${file}[.]tsx?$`),
        pathNot: ['^src/$1/', '^src/platform/'],
      },
    },
    {
      name: 'rules-reading-and-changes-know-no-request',
      severity: 'error',
      from: {
        path: '^src/[^/]+/[^/]+/(policy|queries|changes)[.]tsx?$',
        pathNot: ['^src/platform/', ...tests],
      },
      to: { path: '^src/platform/web/' },
    },
    {
      name: 'components-come-by-their-index',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', ...tests] },
      to: { path: '^src/platform/components/', pathNot: '/index[.]ts$' },
    },
    {
      name: 'nobody-imports-what-combines',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: tests },
      to: { path: `^src/${any(combining)}/`, pathNot: '^src/$1/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: [...tests, '^(bin|test|seeds|node_modules)/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx'],
    },
  },
}
