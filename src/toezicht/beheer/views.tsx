import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Card,
  CardList,
  DataList,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Config } from '#src/platform/config.ts'
import { aandachtspunten, sayBytes, type Toestand, versieVanVonk } from './beheer.ts'

type BeheerProps = { shell: Shell; toestand: Toestand; config: Config }

export const BeheerPage = (props: BeheerProps) => (
  <Page shell={props.shell} title="Beheer">
    <PageTitle title="Beheer" lead="Hoe het met Vonk gaat, en wat je voor anderen kunt doen." />
    <Oordeel {...props} />
    <Desk {...props} />
    <Feiten {...props} />
  </Page>
)

const Oordeel = ({ toestand, config }: BeheerProps) => {
  const punten = aandachtspunten(toestand, config)
  if (punten.length === 0)
    return (
      <Alert kind="good" title="Alles is in orde">
        De database antwoordt, er blijft geen werk liggen en er is niets mislukt.
      </Alert>
    )
  return (
    <Alert kind="warning" title="Dit vraagt je aandacht">
      <ul>
        {punten.map(({ wat, doe }) => (
          <li>
            <strong>{wat}</strong> {doe}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const Desk = ({ config }: BeheerProps) => (
  <CardList label="Wat je kunt doen">
    <Card level={2} title="Leden" href={paths.ledenbeheer()}>
      <p>Zoek iemand op, geef of neem rechten, zet een account op slot.</p>
    </Card>
    <Card level={2} title="Meekijken" href={paths.inzagen()}>
      <p>Lees een proeftuin mee, met een reden die het team ziet.</p>
    </Card>
    <Card level={2} title="Wie deed wat" href={paths.auditlog()}>
      <p>Elke verandering, op soort, persoon en periode. Ook als bestand.</p>
    </Card>
    {config.smtpUrl === null && (
      <Card level={2} title="Postvak" href={paths.postvak()}>
        <p>De mail die niet wordt verstuurd, omdat er geen mailserver is.</p>
      </Card>
    )}
  </CardList>
)

const tasks = ({ wachtend, mislukt }: Toestand) => `${wachtend} wachten, ${mislukt} mislukt`

const mailOf = ({ toestand, config }: BeheerProps) =>
  config.smtpUrl ? 'Via de mailserver' : `Niet ingesteld; ${toestand.postvak} in het postvak`

const tweedeStap = {
  geen: 'Staat uit',
  rechten: 'Voor adviesteam en beheer',
  allen: 'Voor iedereen',
}

const Feiten = (props: BeheerProps) => {
  const { toestand: t, config } = props
  return (
    <section aria-labelledby="feiten">
      <h2 id="feiten">De feiten</h2>
      <DataList
        items={[
          { label: 'Versie van Vonk', value: versieVanVonk },
          { label: 'Adres', value: config.url },
          { label: 'Database', value: `PostgreSQL ${t.postgres.split(' ')[0]}, ${sayBytes(t.bytes)}` },
          { label: 'Laatste migratie', value: t.migratie.replace(/\.sql$/, '') },
          { label: 'Taken', value: tasks(t) },
          { label: 'Mail', value: mailOf(props) },
          { label: 'Tweede stap', value: tweedeStap[config.tweedeFactor] },
          { label: 'Leden', value: `${t.leden}, van wie ${t.beheerders} beheerder` },
        ]}
      />
    </section>
  )
}
