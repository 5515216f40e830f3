import { apiPaths } from '../../paths/index.ts'
import { Alert } from '../components/alert.tsx'
import { ButtonLink } from '../components/buttons.tsx'
import { capital } from '../components/capital.ts'
import { Card, CardList } from '../components/card.tsx'
import { PageTitle } from '../components/layout.tsx'
import { Page } from '../components/page.tsx'
import { Table } from '../components/table.tsx'
import type { Shell } from '../components/types.ts'
import { problems } from '../web/problem.ts'
import type { Document } from './document.ts'
import { Noun, Shapes } from './reference-parts.tsx'

/** What one can do with a noun, for who begins: the path of what is read, or of what is written and how. */
export type ApiExample = {
  read?: string
  write?: { path: string; body: string }
  /** The page on which a member makes a key. */
  makeKey?: string
}

export type ReferenceProps = { shell: Shell; document: Document; examples: ApiExample[] }

/** The API for people, drawn from the document that programs read. */
export const ReferencePage = ({ shell, document, examples }: ReferenceProps) => (
  <Page shell={shell} title="API" description="Lees en schrijf in Vonk met je eigen programma.">
    <PageTitle
      title="API"
      lead="Lees en schrijf in Vonk met je eigen programma. Je ziet wat je op de pagina’s ook ziet."
      action={
        <ButtonLink href={apiPaths.beschrijving()} kind="secondary">
          OpenAPI-document
        </ButtonLink>
      }
    />
    <Begin server={document.servers[0]?.url ?? ''} signedIn={shell.lid !== null} examples={examples} />
    <Contents document={document} />
    {document.tags.map((tag) => (
      <Noun tag={tag} document={document} />
    ))}
    <Shapes document={document} />
    <Errors />
    <Agreements version={document.info.version} />
  </Page>
)

type BeginProps = { server: string; signedIn: boolean; examples: ApiExample[] }

const Begin = ({ server, signedIn, examples }: BeginProps) => (
  <section aria-labelledby="beginnen">
    <h2 id="beginnen">Beginnen</h2>
    <p>Zonder sleutel lees je wat openbaar is:</p>
    {examples.map(({ read }) => read && <Code>{readExample(server, read)}</Code>)}
    <p>
      Met een toegangssleutel lees en schrijf je als lid.{' '}
      {examples.map(
        ({ makeKey }) =>
          makeKey && (
            <a href={makeKey}>
              {signedIn ? 'Maak een toegangssleutel' : 'Log in en maak een toegangssleutel'}
            </a>
          ),
      )}
      . Bewaar hem als een wachtwoord: wie hem heeft, kan doen wat jij kunt.
    </p>
    {examples.map(({ write }) => write && <Code>{writeExample(server, write)}</Code>)}
  </section>
)

const readExample = (server: string, path: string) => `curl ${server}${path}`

const writeExample = (server: string, { path, body }: { path: string; body: string }) =>
  `curl ${server}${path} \\
  -H "Authorization: Bearer $VONK_SLEUTEL" \\
  -H "Content-Type: application/json" \\
  -d '${body}'`

const Code = ({ children }: { children: string }) => (
  <pre>
    <code>{children}</code>
  </pre>
)

const Contents = ({ document }: { document: Document }) => (
  <nav aria-label="Op deze pagina">
    <ul>
      {document.tags.map(({ name, description }) => (
        <li>
          <a href={`#${name}`}>{capital(name)}</a>: {description}
        </li>
      ))}
      <li>
        <a href="#vormen">Vormen</a>: de velden van wat je krijgt en stuurt.
      </li>
      <li>
        <a href="#fouten">Fouten</a>: wat er mis kan gaan, en wat je dan doet.
      </li>
    </ul>
  </nav>
)

const Errors = () => (
  <section aria-labelledby="fouten">
    <h2 id="fouten">Fouten</h2>
    <p>
      Een fout komt als <code>application/problem+json</code> (RFC 9457). In <code>detail</code> staat wat je
      kunt doen. Klopt de invoer niet, dan staat in <code>errors</code> alles wat er mis is, in één keer.
    </p>
    <Table
      caption="De foutcodes"
      captionHidden
      head={['Status', 'Wat het is', 'Wat je doet']}
      rows={Object.entries(problems).map(([status, { title, detail }]) => [status, title, detail])}
    />
  </section>
)

/** Every version and what it changed, the last first. */
const changes = [['1.0.0', 'de eerste versie.']] as const

const Agreements = ({ version }: { version: string }) => (
  <section aria-labelledby="regels">
    <h2 id="regels">Regels</h2>
    <CardList>
      <Card level={3} title="Samen werken aan hetzelfde">
        <p>
          Wijzig je iets, stuur dan de <code>versie</code> mee die je las. Was iemand anders je voor, dan
          krijg je 409. In <code>huidig</code> staat wat er nu is.
        </p>
      </Card>
      <Card level={3} title="Niets dubbel">
        <p>
          Stuur bij een POST een <code>Idempotency-Key</code> mee: een UUID die je zelf maakt. Komt het
          verzoek twee keer aan, dan gebeurt het één keer. De tweede keer krijg je 303 naar het resultaat.
        </p>
      </Card>
      <Card level={3} title="Versies">
        <p>
          Dit is versie {version}. Elk antwoord zegt dat in <code>API-Version</code>. Er kunnen velden
          bijkomen: laat je programma daar niet over struikelen. Verdwijnt er iets, dan komt er een{' '}
          <code>v2</code>, en blijft <code>v1</code> nog minstens een jaar werken.
        </p>
      </Card>
      <Card level={3} title="Wat er veranderde">
        <ul>
          {changes.map(([number, text]) => (
            <li>
              <strong>{number}</strong>: {text}
            </li>
          ))}
        </ul>
      </Card>
    </CardList>
    <Alert kind="warning" title="Geen gegevens van kandidaten">
      <p>
        Ook via de API neemt Vonk niets aan over mensen die werk zoeken. Een tekst met een nummer dat een BSN
        kan zijn, wordt geweigerd. Is het een ander nummer? Zet er dan voor wat het is, zoals RSIN.
      </p>
    </Alert>
  </section>
)
