import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  CardList,
  CheckboxField,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Deel } from '#src/platform/persoonlijk.ts'
import type { Getrokken, Vertrek } from './queries.ts'

/** `opnieuw`: where to sign in again first, when the session is not fresh. */
type GegevensProps = { shell: Shell; opnieuw: string | null }

const back = [{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]

export const GegevensPage = ({ shell, opnieuw }: GegevensProps) => (
  <Page shell={shell} title="Je gegevens" back={back}>
    <PageTitle
      title="Je gegevens"
      lead="Alles wat Vonk van je heeft. Je kunt het lezen, meenemen, verbeteren en achterlaten."
    />
    <h2>Meenemen</h2>
    <p>
      In het bestand staan je profiel, je teams, wat je schreef, waar je bent ingelogd en wat er met je
      account gebeurde. Wat anderen schreven en geheime codes staan er niet in.
    </p>
    {opnieuw ? (
      <Opnieuw href={opnieuw} what="Downloaden kan alleen kort nadat je bent ingelogd." />
    ) : (
      <Actions>
        <ButtonLink href={paths.gegevensHtml()}>Download om te lezen</ButtonLink>
        <ButtonLink href={paths.gegevensJson()} kind="secondary">
          Download als JSON
        </ButtonLink>
      </Actions>
    )}
    <CardList label="Meer over je gegevens">
      <Card level={2} title="Verbeteren" href={paths.profiel()}>
        <p>Klopt er iets niet? Pas je profiel aan.</p>
      </Card>
      <Card level={2} title="Wie deed wat" href={paths.eigenSporen()}>
        <p>Wat jij deed, en wat anderen met je account deden.</p>
      </Card>
      <Card level={2} title="Vertrekken" href={paths.vertrek()}>
        <p>Lees eerst wat er dan gebeurt.</p>
      </Card>
    </CardList>
  </Page>
)

const Opnieuw = ({ href, what }: { href: string; what: string }) => (
  <>
    <p>{what}</p>
    <Actions>
      <ButtonLink href={href}>Log even opnieuw in</ButtonLink>
    </Actions>
  </>
)

type VertrekProps = GegevensProps & { vertrek: Vertrek; form: FormState }

export const VertrekPage = ({ shell, vertrek, form, opnieuw }: VertrekProps) => (
  <Page shell={shell} title="Vertrekken" back={[...back, { href: paths.gegevens(), label: 'Je gegevens' }]}>
    <PageTitle
      title="Vertrekken uit Vonk"
      lead="Dit gebeurt er als je vertrekt. Het is niet terug te draaien."
    />
    <p>
      Wil je iets meenemen? <a href={paths.gegevens()}>Download eerst je gegevens.</a>
    </p>
    <CardList label="Wat er met je gegevens gebeurt">
      {'teamlid.lid_id' in vertrek.aantallen && <Over {...vertrek} />}
      <Card level={2} title="Dit verdwijnt">
        <Delen delen={['je naam, adres, functie, organisatie en profiel', ...koppenOf(vertrek, 'weg')]} />
      </Card>
      <Card level={2} title="Dit blijft, onder de naam Oud-lid">
        <Delen delen={['wat je deed, zonder je naam', ...koppenOf(vertrek, 'blijft')]} />
      </Card>
      {vertrek.leverancierTot && <Onthouden tot={vertrek.leverancierTot} />}
    </CardList>
    <p>
      Op je adres komt nog één mail. Daarna heeft Vonk het niet meer. Kom je ooit terug, dan begin je met een
      nieuw account.
    </p>
    <Bevestiging vertrek={vertrek} form={form} opnieuw={opnieuw} />
  </Page>
)

/** Only what this member has, with how many; the same words as in the register. */
const koppenOf = ({ aantallen }: Vertrek, vertrek: Deel['vertrek']) =>
  Object.values(aantallen)
    .filter(({ deel }) => deel.vertrek === vertrek)
    .map(({ deel, aantal }) => `${deel.kop}: ${aantal}`)

const Delen = ({ delen }: { delen: string[] }) => (
  <ul>
    {delen.map((deel) => (
      <li>{deel}</li>
    ))}
  </ul>
)

/** Nobody opens a purchase by leaving and coming back. */
const Onthouden = ({ tot }: { tot: string }) => (
  <Card level={2} title="Dit onthoudt Vonk nog even">
    <p>
      Dat iemand met jouw adres tot en met <Moment at={tot} dateOnly /> aan de kant van de leveranciers stond.
      Niet je naam en niet je adres: alleen een code die uit je adres is gemaakt, en waar je adres niet uit te
      lezen is. Kom je terug, dan blijft voor jou dicht wat toen liep. Na twaalf maanden is het weg, of later
      als er dan nog een aanbesteding van toen loopt.
    </p>
  </Card>
)

/** Roles and batons: what passes to somebody else. */
const Over = ({ trekt, aantallen }: Vertrek) => (
  <Card level={2} title="Dit gaat over op anderen">
    <p>
      Je gaat uit alle teams die nog bezig zijn. In een afgeronde proeftuin blijft je plek staan, als Oud-lid.
      {'estafette.lid_id' in aantallen && ' Heb je het stokje? Dan gaat het naar de trekker.'}
    </p>
    {trekt.length > 0 && (
      <ul>
        {trekt.map((proeftuin) => (
          <Trekt {...proeftuin} />
        ))}
      </ul>
    )}
  </Card>
)

const Trekt = ({ id, titel, opvolger }: Getrokken) => (
  <li>
    <a href={paths.proeftuin(id)}>{titel}</a>:{' '}
    {opvolger ? (
      <>{opvolger} trekt verder.</>
    ) : (
      <>
        jij bent de enige trekker. <a href={paths.team(id)}>Nodig iemand uit die het overneemt</a>. Doe je dat
        niet, dan krijgt het adviesteam een mail.
      </>
    )}
  </li>
)

const Bevestiging = ({ vertrek, form, opnieuw }: Omit<VertrekProps, 'shell'>) => {
  if (vertrek.laatsteBeheerder)
    return (
      <Alert kind="warning" title="Je bent de laatste beheerder">
        <p>
          Zonder beheerder kan Vonk niet. <a href={paths.ledenbeheer()}>Geef eerst iemand anders beheer</a>.
        </p>
      </Alert>
    )
  if (opnieuw) return <Opnieuw href={opnieuw} what="Vertrekken kan alleen kort nadat je bent ingelogd." />
  return (
    <Form
      action={paths.vertrek()}
      form={form}
      submit="Vertrek uit Vonk"
      kind="danger"
      sleutel={randomUUID()}
      cancel={{ href: paths.mijnVonk(), label: 'Ik blijf' }}
    >
      <CheckboxField form={form} name="akkoord" label="Ik begrijp dat dit niet terug te draaien is." />
    </Form>
  )
}
