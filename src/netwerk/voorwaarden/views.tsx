import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  Moment,
  OpDag,
  Page,
  PageTitle,
  PostButton,
  RichText,
  type Shell,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import type { FormBody } from '#src/platform/web/context.ts'
import { KeptAlert, KeptForm } from '#src/platform/web/error-views.tsx'
import type { Akkoord } from './queries.ts'
import type { Versie } from './versie.ts'
import { huidig, veranderdSinds, versies } from './voorwaarden.ts'

/** The field with which a form that is sent again accepts the rules as well. */
export const field = 'huisregels'

const Regels = ({ delen }: Pick<Versie, 'delen'>) => (
  <>
    {delen.map(({ kop, tekst }) => (
      <section>
        <h2>{kop}</h2>
        <RichText html={renderMarkdown(tekst)} />
      </section>
    ))}
  </>
)

export const HuisregelsPage = ({ shell, versie }: { shell: Shell; versie: Versie }) => (
  <Page shell={shell} title="Huisregels">
    <PageTitle
      title="Huisregels"
      lead="Zodat iedereen hier eerlijk kan schrijven, en niemand er last van heeft."
      badges={
        <Badge icon="history">
          Versie {versie.versie}, sinds <Moment at={versie.vanaf} />
        </Badge>
      }
    />
    {versie !== huidig && (
      <Alert kind="warning">
        <p>
          Dit is een oude versie. <a href={paths.huisregels()}>Lees de huisregels van nu</a>.
        </p>
      </Alert>
    )}
    <Regels {...versie} />
    {shell.lid && (
      <p>
        <a href={paths.huisregelsAkkoord()}>Waar je mee akkoord ging</a>
      </p>
    )}
  </Page>
)

type AkkoordProps = { shell: Shell; akkoorden: Akkoord[] }

const isAccepted = (akkoorden: Akkoord[]) => akkoorden.some(({ versie }) => versie === huidig.versie)

export const AkkoordPage = ({ shell, akkoorden }: AkkoordProps) => (
  <Page
    shell={shell}
    title="Akkoord met de huisregels"
    back={[{ href: paths.huisregels(), label: 'Huisregels' }]}
  >
    <PageTitle title="Akkoord met de huisregels" />
    {isAccepted(akkoorden) ? (
      <Alert kind="good">Je ging akkoord met de huisregels zoals ze nu zijn.</Alert>
    ) : (
      <>
        <Nieuw sinds={akkoorden[0]?.versie ?? 0} />
        <PostButton action={paths.huisregelsAkkoord()} label="Ik ga akkoord" kind="primary" />
      </>
    )}
    {akkoorden.length > 0 && (
      <section aria-labelledby="eerder">
        <h2 id="eerder">Waar je mee akkoord ging</h2>
        <ul>
          {akkoorden.map(({ versie, op }) => (
            <li>
              <a href={paths.huisregels(versie === huidig.versie ? undefined : versie)}>Versie {versie}</a>,
              <OpDag at={op} />
            </li>
          ))}
        </ul>
      </section>
    )}
  </Page>
)

/** What is different since the version that was accepted. */
const Nieuw = ({ sinds }: { sinds: number }) => (
  <Alert kind="info" title={sinds === 0 ? 'Lees eerst de huisregels' : 'De huisregels zijn veranderd'}>
    <ul>
      {veranderdSinds(sinds, versies).map((wat) => (
        <li>{wat}</li>
      ))}
    </ul>
    <p>
      <a href={paths.huisregels()}>Lees ze helemaal</a>. Het is een paar minuten.
    </p>
  </Alert>
)

export const AkkoordEerstPage = ({
  shell,
  action,
  body,
}: {
  shell: Shell
  action: string
  body: FormBody
}) => (
  <Page shell={shell} title="Eerst de huisregels">
    <h1>Eerst de huisregels</h1>
    <KeptAlert body={body}>
      Wat je schreef staat nog klaar. Lees eerst{' '}
      <a href={paths.huisregels()} target="_blank" rel="noopener">
        de huisregels (opent een nieuw tabblad)
      </a>
      . Ga je akkoord? Dan versturen we het meteen.
    </KeptAlert>
    <KeptForm
      action={action}
      body={{ ...body, [field]: String(huidig.versie) }}
      submit="Ik ga akkoord, verstuur het"
    />
  </Page>
)
