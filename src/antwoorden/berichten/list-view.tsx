import { paths } from '#src/paths/index.ts'
import {
  Badge,
  ButtonLink,
  Card,
  CardList,
  CheckboxField,
  dotted,
  EmptyState,
  Form,
  Moment,
  Page,
  Pager,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import { type Gesprek, zonderRe } from './bericht.ts'

type BerichtenProps = { shell: Shell; gesprekken: Gesprek[]; volgende: string | undefined; open: boolean }

export const BerichtenPage = ({ shell, gesprekken, volgende, open }: BerichtenProps) => (
  <Page shell={shell} title="Je berichten" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Je berichten"
      lead="Wat je via Vonk schreef en kreeg. Alleen jullie tweeën lezen het."
    />
    {gesprekken.length === 0 ? (
      <EmptyState
        icon="mail"
        title="Nog geen berichten"
        action={<ButtonLink href={paths.leden()}>Zoek iemand</ButtonLink>}
      >
        Schrijf iemand vanaf de pagina van dat lid. Bijvoorbeeld: ‘Jullie scanden dossiers met nieuwe
        collega’s. Mag ik een keer komen kijken?’
      </EmptyState>
    ) : (
      <CardList label="Met wie je schrijft, de laatste eerst">
        {gesprekken.map((gesprek) => (
          <GesprekKaart {...gesprek} />
        ))}
      </CardList>
    )}
    <Pager next={volgende && paths.berichten({ na: volgende })} />
    <section>
      <h2>Wie mag jou schrijven?</h2>
      <Form
        action={paths.bereikbaar()}
        form={{ values: open ? { open: 'ja' } : {}, problems: {} }}
        submit="Bewaar"
        kind="secondary"
      >
        <CheckboxField
          form={{ values: open ? { open: 'ja' } : {}, problems: {} }}
          name="open"
          label="Leden van Vonk mogen mij schrijven"
          hint="Zet je dit uit, dan staat er geen knop meer op je pagina. Wie jij schrijft, kan je wel antwoorden."
        />
      </Form>
      <p>
        Wil je er geen mail over? Dat kies je bij <a href={paths.mailvoorkeuren()}>Je mail</a>.
      </p>
    </section>
  </Page>
)

const GesprekKaart = ({ id, ander, onderwerp, eigen, verstuurdOp, aantal, nieuw }: Gesprek) => (
  <Card
    level={2}
    title={ander}
    href={`${paths.eigenBericht(id)}#bericht-${id}`}
    badges={
      nieuw > 0 && <Badge kind="sun">{nieuw === 1 ? '1 nieuw bericht' : `${nieuw} nieuwe berichten`}</Badge>
    }
    footer={
      <>
        {dotted([aantal === 1 ? '1 bericht' : `${aantal} berichten`, `${eigen ? 'jij' : ander} schreef`])}{' '}
        <Moment at={verstuurdOp} />
      </>
    }
  >
    <p>{zonderRe(onderwerp)}</p>
  </Card>
)
