import { paths } from '#src/paths/index.ts'
import {
  Alert,
  DataList,
  EmptyState,
  Moment,
  Page,
  Pager,
  PageTitle,
  type Shell,
  Table,
} from '#src/platform/components/index.ts'
import { type Bericht, type Kop, linksIn } from './bericht.ts'

type PostvakProps = { shell: Shell; berichten: Kop[]; volgende: string | undefined }

export const PostvakPage = ({ shell, berichten, volgende }: PostvakProps) => (
  <Page shell={shell} title="Postvak">
    <PageTitle title="Postvak" lead="Alle mail die Vonk zou versturen. Na 30 dagen verdwijnt hij vanzelf." />
    <Waarom demo={shell.demo} />
    {berichten.length === 0 ? (
      <EmptyState icon="mail" title="Nog geen mail">
        Vraag bijvoorbeeld een inloglink aan: die verschijnt hier binnen een paar tellen.
      </EmptyState>
    ) : (
      <Table
        caption="Mails, de nieuwste eerst"
        captionHidden
        head={['Onderwerp', 'Aan', 'Wanneer']}
        rows={berichten.map(rowOf)}
      />
    )}
    <Pager next={volgende && paths.postvak({ na: volgende })} />
  </Page>
)

const Waarom = ({ demo }: { demo: boolean }) => (
  <Alert kind="info">
    {demo
      ? 'Dit is een demo: er gaat geen mail de deur uit, en iedereen kan dit postvak lezen.'
      : 'Er is geen mailserver ingesteld: er gaat geen mail de deur uit. Alleen beheer kan dit postvak lezen, en dat wordt vastgelegd.'}
  </Alert>
)

const rowOf = ({ id, aan, onderwerp, bezorgdOp }: Kop) => [
  <a href={paths.bericht(id)}>{onderwerp}</a>,
  aan,
  <Moment at={bezorgdOp} />,
]

export const BerichtPage = ({ shell, bericht }: { shell: Shell; bericht: Bericht }) => (
  <Page shell={shell} title={bericht.onderwerp} back={[{ href: paths.postvak(), label: 'Postvak' }]}>
    <PageTitle title={bericht.onderwerp} />
    <DataList
      items={[
        { label: 'Aan', value: bericht.aan },
        { label: 'Wanneer', value: <Moment at={bericht.bezorgdOp} /> },
      ]}
    />
    <pre class="vonk-brief">
      {linksIn(bericht.tekst, shell.baseUrl).map(({ text, href }) =>
        href ? <a href={href}>{text}</a> : text,
      )}
    </pre>
  </Page>
)
