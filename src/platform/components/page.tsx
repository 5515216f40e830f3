import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { NaarBuiten } from '../naar-buiten.ts'
import { Alert } from './alert.tsx'
import { BuitenHead } from './buiten.tsx'
import { ConceptenHier } from './concept.tsx'
import { Breadcrumb, type Crumb } from './layout.tsx'
import { Footer, Header } from './navigation.tsx'
import type { Shell } from './types.ts'

export type PageProps = {
  shell: Shell
  title: string
  children: Child
  description?: string | undefined
  /** What goes out into the world of the record that the page is of, when everybody may read it. */
  buiten?: NaarBuiten | undefined
  /** Path of the feed that says the same. */
  feed?: string | undefined
  /** The way back: the pages above this one, the highest first. */
  back?: Crumb[] | undefined
  /** Logical names of islands. */
  scripts?: string[] | undefined
}

const bodyClass = 'utrecht-document utrecht-document--surface utrecht-body'
const doctype = raw('<!doctype html>')
const tagline = 'Vonk is het lerende netwerk voor social return. Probeer uit wat werkt en leer van elkaar.'

const assetUrl = (shell: Shell, name: string) => `/assets/${shell.assets[name] ?? name}`

const preload = (href: string) =>
  `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin="anonymous">`

const ownFonts = (shell: Shell) =>
  preload(assetUrl(shell, 'tekst.woff2')) + preload(assetUrl(shell, 'kop.woff2'))

const stylesheet = (href: string) => `<link rel="stylesheet" href="${href}">`

/** Names of assets and themes are ours, never typed in. */
const Styles = ({ shell }: { shell: Shell }) => {
  const own = shell.thema === 'vonk'
  return raw(
    stylesheet(assetUrl(shell, 'vonk.css')) +
      (own ? ownFonts(shell) : stylesheet(assetUrl(shell, `thema-${shell.thema}.css`))) +
      `<meta name="color-scheme" content="${own ? 'light dark' : 'light'}">` +
      `<link rel="icon" href="${assetUrl(shell, 'icoon.svg')}" type="image/svg+xml">`,
  )
}

const absolute = (shell: Shell, path: string) =>
  path.startsWith('/') ? shell.baseUrl.replace(/\/$/, '') + path : path

const Sharing = ({ shell, title, description, buiten }: PageProps) => {
  const url = absolute(shell, shell.path)
  const about = description || buiten?.record.omschrijving || tagline
  return (
    <>
      <meta name="description" content={about} />
      <link rel="canonical" href={url} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Vonk" />
      <meta property="og:locale" content="nl_NL" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={about} />
      <meta property="og:url" content={url} />
      {buiten && <BuitenHead shell={shell} buiten={buiten} />}
    </>
  )
}

/** Everybody searches; members send forms all day. */
const scriptsOf = ({ shell, scripts = [] }: PageProps) => [
  'zoek-toets.js',
  ...(shell.lid ? ['verzend-eenmaal.js'] : []),
  ...(shell.concepten ? ['concept-bewaren.js'] : []),
  ...scripts,
]

const Head = (props: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{props.title === 'Vonk' ? 'Vonk' : `${props.title} · Vonk`}</title>
    <Styles shell={props.shell} />
    <Sharing {...props} />
    {props.feed && <link rel="alternate" type="application/atom+xml" href={props.feed} />}
    {scriptsOf(props).map((name) => (
      <script type="module" src={assetUrl(props.shell, name)} />
    ))}
  </head>
)

const conceptenOf = ({ concepten, lid }: Shell) => concepten && lid && { ...concepten, van: lid.id }

export const Page = (props: PageProps) => {
  const { shell, title, back, children } = props
  return (
    <>
      {doctype}
      <html lang="nl">
        <Head {...props} />
        <body class={bodyClass}>
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
            Naar de inhoud
          </a>
          <Header shell={shell} />
          <main class="vonk-breedte" id="inhoud" tabindex={-1}>
            {shell.said && (
              <Alert kind="good" role="status">
                {shell.said}
              </Alert>
            )}
            {shell.above.map((above) => above(shell.path))}
            {back && <Breadcrumb items={back} current={title} />}
            <ConceptenHier.Provider value={conceptenOf(shell)}>{children}</ConceptenHier.Provider>
          </main>
          <Footer shell={shell} />
        </body>
      </html>
    </>
  )
}
