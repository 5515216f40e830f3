import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Card,
  CardList,
  EmptyState,
  emptyForm,
  Form,
  type FormState,
  Moment,
  OpDag,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import type { Vraagt } from './contacten.ts'
import { type Contact, type Opgave, standOf, zegDuur, zegKort } from './kwartaalopgave.ts'

type Props = { shell: Shell; proeftuin: Proeftuin; vragen: Vraagt[]; mag: boolean; form: FormState }

export const ContactenPage = (props: Props) => {
  const { shell, proeftuin, vragen } = props
  return (
    <Page
      shell={shell}
      title="Wie vragen we elk kwartaal?"
      back={[...backTo(proeftuin), { href: paths.plekken(proeftuin.id), label: 'Plekken' }]}
    >
      <PageTitle
        title="Wie vragen we elk kwartaal?"
        lead="Aan het begin van een kwartaal vraagt Vonk de werkgever of de plekken nog kloppen. Met één tik in een mail, zonder in te loggen."
      />
      {vragen.length === 0 ? (
        <EmptyState title="Er is nog geen werkgever om te vragen">
          Meld eerst plekken. Daarna kies je hier wie er namens de werkgever antwoordt: een lid, of iemand die
          nooit inlogt.
        </EmptyState>
      ) : (
        <CardList>
          {vragen.map((vraagt) => (
            <Werkgever {...props} vraagt={vraagt} />
          ))}
        </CardList>
      )}
    </Page>
  )
}

/** Of which employer the form was that was not right; of one that is not there, the first says so. */
const isVan = ({ form: { values, problems }, vragen }: Props, id: string) =>
  values.organisatieId === id || (problems.organisatieId !== undefined && vragen[0]?.organisatieId === id)

const Werkgever = ({ vraagt, ...props }: Props & { vraagt: Vraagt }) => {
  const { proeftuin: p, mag, form } = props
  const { organisatieId, organisatie, contact, opgaven } = vraagt
  const eigen = isVan(props, organisatieId)
  return (
    <Card title={organisatie} level={2}>
      <Nu contact={contact} mag={mag} />
      {opgaven.length > 0 && (
        <ul>
          {opgaven.slice(0, 8).map((o) => (
            <li>
              <Uitkomst o={o} />
            </li>
          ))}
        </ul>
      )}
      {mag && (
        <details class="vonk-uitklap" open={eigen || contact?.email === undefined}>
          <summary>{contact?.email ? 'Vraag iemand anders' : 'Kies wie we vragen'}</summary>
          <Kies
            p={p}
            vraagt={vraagt}
            form={eigen ? form : emptyForm}
            naam={eigen ? undefined : organisatieId}
          />
          {contact?.email && (
            <PostButton
              action={paths.kwartaalvraagEinde(p.id, contact.id)}
              label="Vraag hier niemand meer"
              kind="subtle"
            />
          )}
        </details>
      )}
    </Card>
  )
}

const Nu = ({ contact, mag }: { contact: Contact | undefined; mag: boolean }) => {
  if (!contact) return <p>We vragen nog niemand.</p>
  if (contact.gestoptOp)
    return (
      <p>
        {contact.zelfGestopt ? 'Wie we vroegen, wil dat niet meer' : 'We vragen niemand meer'}, sinds{' '}
        <Moment at={contact.gestoptOp} dateOnly />.
      </p>
    )
  return (
    <p>
      {mag ? (
        <>
          We vragen <strong>{contact.email}</strong>
        </>
      ) : (
        'We vragen iemand'
      )}
      , sinds <Moment at={contact.sinds} dateOnly />.
    </p>
  )
}

/** What became of a quarter, and what it cost. */
const Uitkomst = ({ o }: { o: Opgave }) => {
  switch (standOf(o)) {
    case 'beantwoord':
      return (
        <>
          {zegKort(o.kwartaal)}: {o.hoe === 'zelfde' ? 'alles klopte nog' : `${o.gewijzigd} gewijzigd`}, in{' '}
          {zegDuur(o.seconden)}.
        </>
      )
    case 'wacht':
      return (
        <>
          {zegKort(o.kwartaal)}: gevraagd <OpDag at={o.gevraagdOp} />, nog geen antwoord.
        </>
      )
    case 'teruggegeven':
      return <>{zegKort(o.kwartaal)}: wie we vroegen, zegt dat het niet aan hem of haar is.</>
    case 'vervallen':
      return <>{zegKort(o.kwartaal)}: er kwam geen antwoord. Wat het laatst is gemeld, blijft staan.</>
  }
}

type KiesProps = { p: Proeftuin; vraagt: Vraagt; form: FormState; naam: string | undefined }

const Kies = ({ p, vraagt: { organisatieId, organisatie }, form, naam }: KiesProps) => (
  <Form
    action={paths.kwartaalvragen(p.id)}
    naam={naam}
    form={form}
    submit="Leg vast"
    sleutel={randomUUID()}
    kind="secondary"
  >
    <input type="hidden" name="organisatieId" value={organisatieId} />
    <TextField
      form={form}
      name="email"
      label={`E-mailadres van iemand bij ${organisatie}`}
      hint="Van een lid, of op een maildomein dat Vonk kent. Deze persoon kan zelf zeggen dat het niet meer hoeft."
      type="email"
      maxlength={254}
      width="middel"
    />
  </Form>
)
