import { raw } from 'hono/html'
import { paths } from '../../paths/index.ts'
import { codeOf } from '../korte-code.ts'
import type { NaarBuiten } from '../naar-buiten.ts'
import { Card } from './card.tsx'
import type { Shell } from './types.ts'

type BuitenProps = { shell: Shell; buiten: NaarBuiten }

const absolute = ({ baseUrl }: Shell, path: string) => new URL(path, baseUrl).href

/** The link that stays, whatever the record is called. */
const shortLink = ({ shell, buiten: { soort, record } }: BuitenProps) =>
  absolute(shell, paths.kort(codeOf(soort.letter, record.id)))

const cardOf = ({ shell, buiten: { soort, record } }: BuitenProps) =>
  absolute(shell, paths.kaart(codeOf(soort.letter, record.id)))

/** For programs that show a link as a card, or read what a page is about. */
export const BuitenHead = (props: BuitenProps) => {
  const { soort, record } = props.buiten
  const page = absolute(props.shell, record.href)
  return (
    <>
      <link rel="shortlink" href={shortLink(props)} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={absolute(props.shell, paths.oembed(page))}
        title={record.titel}
      />
      <meta property="og:image" content={cardOf(props)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={`${soort.een}: ${record.titel}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json">{raw(inScript(schemaOf(props)))}</script>
    </>
  )
}

/** What the record is, in the words of schema.org. */
function schemaOf(props: BuitenProps) {
  const { soort, record } = props.buiten
  const about = {
    '@context': 'https://schema.org',
    '@type': soort.schema,
    name: record.titel,
    description: record.omschrijving || undefined,
    url: absolute(props.shell, record.href),
  }
  if (soort.schema === 'Organization') return about
  return {
    ...about,
    image: cardOf(props),
    inLanguage: 'nl',
    isAccessibleForFree: true,
    dateModified: record.gewijzigdOp ?? undefined,
    step: record.onderdelen?.map((name) => ({ '@type': 'HowToStep', name })),
    author: record.van ? { '@type': 'Organization', name: record.van } : undefined,
  }
}

/** Data in a script ends only where the script does: no text of people may end it, or begin a comment in it. */
const inScript = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** The link to give to others: to select and copy, without any script. */
export const Deel = (props: BuitenProps) => (
  <Card level={2} title="Deel">
    <p>Deze link blijft werken, ook als de titel verandert:</p>
    <p>
      <a class="vonk-kort" href={shortLink(props)}>
        {shortLink(props)}
      </a>
    </p>
  </Card>
)
