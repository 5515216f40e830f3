import { globSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { PurgeCSS } from 'purgecss'
import subsetFont from 'subset-font'

const root = resolve(import.meta.dirname, '..')
const styles = join(root, 'src/platform/styles')
const packageFile = createRequire(import.meta.url).resolve

/** Each with the weights that the styles ask for. */
const fonts: Record<string, { file: string; wght: { min: number; max: number } }> = {
  'tekst.woff2': {
    file: packageFile(
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ),
    wght: { min: 400, max: 700 },
  },
  'kop.woff2': {
    file: packageFile(
      '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    ),
    wght: { min: 700, max: 800 },
  },
}

/** Latin letters with their accents, and the signs that a Dutch text may hold; a font gives what it has of them. */
const characters = [
  [0x20, 0x17f],
  [0x2c6, 0x2dc],
  [0x300, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2215],
]
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  .map((code) => String.fromCodePoint(code))
  .join('')

/** A variable font without the weights that nothing is set in: a third of what a first visit loads is fonts. */
async function lighterFont(path: string): Promise<Uint8Array> {
  const wght = Object.values(fonts).find(({ file }) => file === path)?.wght
  const variationAxes = wght ? { wght } : {}
  return subsetFont(await readFile(path), characters, { targetFormat: 'woff2', variationAxes })
}

const logicalOf = new Map([
  ...Object.entries(fonts).map(([name, { file }]) => [resolve(file), name] as const),
  ...['vonk.css', 'thema-utrecht.css', 'icoon.svg'].map((name) => [join(styles, name), name] as const),
])

/** What components of ours give to no one element: classes that are used, and not together. */
const neverTogether =
  /[^{},]*\.utrecht-button--(secondary-action|subtle)\.utrecht-button--danger[^{},]*\{[^{}]*\}/g

/** A field that cannot be used is not shown at all, so that nothing of ours is ever disabled. */
const withoutDisabled = (css: string) =>
  css.replaceAll(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
    selectors.split(',').every((selector) => selector.trim().endsWith(':disabled')) ? '' : rule,
  )

/** Of the library (400 kB) only the rules whose classes a component of ours names. */
const usedLibraryCss = async (): Promise<string> => {
  const library = await readFile(packageFile('@utrecht/component-library-css'), 'utf8')
  const [result] = await new PurgeCSS().purge({
    // With a space in it, a variable that is asked for is not seen.
    css: [{ raw: library.replace(/var\(\s+/g, 'var(') }],
    content: globSync(join(root, 'src/**/*.tsx')).filter((file) => !file.endsWith('.test.tsx')),
    variables: true,
  })
  return withoutDisabled(result?.css.replaceAll('@charset "UTF-8";', '').replaceAll(neverTogether, '') ?? '')
}

const tokensNamedIn = (css: string) =>
  new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? ''))

/** Of Utrecht's tokens (90 kB) only those that our styles, or tokens that were kept, ask for. */
const usedThemeTokens = async (): Promise<string> => {
  const tokens = await readFile(packageFile('@utrecht/design-tokens/dist/root.css'), 'utf8')
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
  const own = await Promise.all(globSync(join(root, 'src/**/*.css')).map((file) => readFile(file, 'utf8')))
  const wanted = tokensNamedIn((await usedLibraryCss()) + own.join(''))
  for (const name of wanted) for (const needed of tokensNamedIn(values.get(name) ?? '')) wanted.add(needed)
  const kept = [...values].filter(([name]) => wanted.has(name)).map(([name, value]) => `${name}:${value};`)
  return `:root{${kept.join('')}}`
}

/** What each noun styles for itself, beside its views. */
const nounsCss = () =>
  globSync(join(root, 'src/*/{,*/}*.css'))
    .filter((file) => !file.startsWith(styles))
    .sort()
    .map((file) => `@import '${file}';`)
    .join('\n')

const made: Record<string, () => Promise<string> | string> = {
  nouns: nounsCss,
  '@utrecht/component-library-css': usedLibraryCss,
  '@utrecht/design-tokens': usedThemeTokens,
}

const sources: Plugin = {
  name: 'vonk-sources',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.woff2$/ }, ({ path }) => ({ path: fonts[path]?.file ?? path }))
    onLoad({ filter: /\.woff2$/ }, async ({ path }) => ({
      contents: await lighterFont(path),
      loader: 'file' as const,
    }))
    onResolve({ filter: /^(nouns|@utrecht\/.*)$/ }, ({ path }) => ({
      path,
      namespace: 'made',
    }))
    onResolve({ filter: /^\//, namespace: 'made' }, ({ path }) => ({ path }))
    onLoad({ filter: /./, namespace: 'made' }, async ({ path }) => ({
      contents: (await made[path]?.()) ?? '',
      loader: 'css' as const,
      resolveDir: root,
    }))
  },
}

const namesOf = ({ outputs }: Metafile): Record<string, string> => {
  const names: Record<string, string> = {}
  for (const [file, { entryPoint, inputs }] of Object.entries(outputs)) {
    const source = resolve(root, entryPoint ?? Object.keys(inputs)[0] ?? '')
    const logical = logicalOf.get(source)
    if (logical) names[logical] = basename(file)
  }
  return names
}

/** Writes the styles, fonts and icon with a hash in their names; returns the logical name to the written one. */
export async function buildStyles(outDir: string): Promise<Record<string, string>> {
  await mkdir(outDir, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['vonk.css', 'thema-utrecht.css', 'icoon.svg'].map((name) => join(styles, name)),
    outdir: resolve(outDir),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    legalComments: 'none',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    target: ['chrome111', 'firefox115', 'safari16.4'],
    plugins: [sources],
  })
  return namesOf(metafile)
}
