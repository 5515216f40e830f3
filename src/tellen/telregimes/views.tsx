import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  DataList,
  Moment,
  Page,
  PageTitle,
  Row,
  Rows,
  type Shell,
  Table,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { anders, sayGebruik, sayIngang, sayNorm, sayRegister, standLabels, vormUitleg } from './labels.ts'
import { kantLabels, vormen, vormLabels } from './telregime.ts'
import { standVan, type TelregimeVersie } from './versie.ts'

const Stand = ({ versie }: { versie: TelregimeVersie }) => {
  const stand = standVan(versie, today())
  const kind = stand === 'geldt' ? 'good' : stand === 'eigen' ? 'sun' : 'neutral'
  return (
    <Badge kind={kind} icon={stand === 'geldt' ? 'circle-check' : 'info-circle'}>
      {standLabels[stand]}
    </Badge>
  )
}

export const TelregimesPage = ({ shell, versies }: { shell: Shell; versies: TelregimeVersie[] }) => {
  const nieuwste = versies.filter(({ naam }, n) => versies[n - 1]?.naam !== naam)
  return (
    <Page shell={shell} title="Hoe Vonk telt">
      <PageTitle
        title="Hoe Vonk telt"
        lead="Hoeveel banen het zijn, hangt af van de regel waarmee je telt. Zo’n regel heet een telregime. Bij elk aantal staat welke het is."
      />
      <p>
        Vonk telt uren, geen mensen. Eén baan is meestal 25,5 betaalde uren per week. Werkt iemand meer of
        minder uren, dan telt dat mee als een deel van een baan. Onder één regime telt een uur bij één
        organisatie, nooit bij twee.
      </p>
      <Rows label="Telregimes">{nieuwste.map(Regel)}</Rows>
      <Table
        caption="Bij wie telt een uur?"
        head={['Vorm', ...nieuwste.map(({ titel }) => titel)]}
        rows={vormen.map((vorm) => [vormLabels[vorm], ...nieuwste.map(({ telt }) => kantLabels[telt[vorm]])])}
      />
      <p>
        Hoeveel banen het moeten worden, staat bij <a href={paths.doelen()}>de doelen</a>.
      </p>
    </Page>
  )
}

const Regel = (versie: TelregimeVersie) => (
  <Row
    href={paths.telregime(versie.naam)}
    title={versie.titel}
    mark={{ icon: 'list-check' }}
    badges={<Stand versie={versie} />}
    facts={sayGebruik[standVan(versie, today())]}
  >
    <p>{sayRegister(versie.register)}</p>
  </Row>
)

type TelregimeProps = {
  shell: Shell
  versie: TelregimeVersie
  /** All of them, the newest first. */
  versies: TelregimeVersie[]
  canAdd: boolean
}

export const TelregimePage = ({ shell, versie, versies, canAdd }: TelregimeProps) => (
  <Page shell={shell} title={versie.titel} back={[{ href: paths.telregimes(), label: 'Hoe Vonk telt' }]}>
    <PageTitle
      title={versie.titel}
      badges={<Stand versie={versie} />}
      action={canAdd && <ButtonLink href={paths.telregimeVersies(versie.naam)}>Nieuwe versie</ButtonLink>}
    />
    {versie !== versies[0] && (
      <Alert kind="warning">
        <p>
          Dit is een oude versie. <a href={paths.telregime(versie.naam)}>Lees de versie van nu</a>.
        </p>
      </Alert>
    )}
    <DataList
      items={[
        { label: 'In werking', value: sayIngang(versie) },
        { label: 'Wie telt mee', value: sayRegister(versie.register) },
        { label: 'Eén baan', value: sayNorm(versie.norm) },
        { label: 'Bron', value: versie.bron },
        { label: 'Versie', value: versie.versie },
        { label: 'Vastgelegd', value: <Moment at={versie.op} dateOnly /> },
      ]}
    />
    <Table
      caption="Bij wie telt een uur?"
      head={['Vorm', 'Wat het is', 'Telt bij']}
      rows={vormen.map((vorm) => [vormLabels[vorm], vormUitleg[vorm], kantLabels[versie.telt[vorm]]])}
    />
    <Versies versies={versies} />
  </Page>
)

const Versies = ({ versies }: Pick<TelregimeProps, 'versies'>) => (
  <section aria-labelledby="versies">
    <h2 id="versies">Versies</h2>
    <p>Een versie verandert nooit. Wat ermee is geteld, kun je later nog eens tellen.</p>
    <ul>
      {versies.map((versie, n) => {
        const eerder = versies[n + 1]
        return (
          <li>
            <a href={paths.telregime(versie.naam, n === 0 ? undefined : versie.versie)}>
              Versie {versie.versie}
            </a>
            , vastgelegd <Moment at={versie.op} dateOnly />.{eerder && ` ${anders(eerder, versie).join(' ')}`}
          </li>
        )
      })}
    </ul>
  </section>
)
