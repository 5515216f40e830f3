import { paths } from '#src/paths.ts'
import {
  ButtonLink,
  Card,
  CardList,
  CheckboxField,
  EmptyState,
  Form,
  Moment,
  Page,
  Pager,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Berichtkop } from './bericht.ts'

type BerichtenProps = { shell: Shell; koppen: Berichtkop[]; volgende: string | undefined; open: boolean }

export const BerichtenPage = ({ shell, koppen, volgende, open }: BerichtenProps) => (
  <Page shell={shell} title="Je berichten" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Je berichten"
      lead="Wat je via Vonk schreef en kreeg. Alleen jullie tweeën lezen het."
    />
    {koppen.length === 0 ? (
      <EmptyState
        icon="mail"
        title="Nog geen berichten"
        action={<ButtonLink href={paths.leden()}>Zoek iemand</ButtonLink>}
      >
        Schrijf iemand vanaf de pagina van dat lid. Bijvoorbeeld: ‘Jullie scanden dossiers met nieuwe
        collega’s. Mag ik een keer komen kijken?’
      </EmptyState>
    ) : (
      <CardList label="Berichten, de nieuwste eerst">
        {koppen.map((kop) => (
          <Card
            level={2}
            title={<Titel kop={kop} />}
            href={paths.eigenBericht(kop.id)}
            eyebrow={kop.eigen ? `Aan ${kop.ander}` : `Van ${kop.ander}`}
            footer={<Moment at={kop.verstuurdOp} />}
          />
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

/** An answer bears the same subject: who only hears the links, hears of whom it is and when. */
const Titel = ({ kop }: { kop: Berichtkop }) => (
  <>
    {kop.onderwerp}
    <span class="vonk-onzichtbaar">
      {kop.eigen ? ', aan ' : ', van '}
      {kop.ander}, <Moment at={kop.verstuurdOp} />
    </span>
  </>
)
