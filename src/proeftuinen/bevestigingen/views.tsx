import { randomUUID } from 'node:crypto'
import { TermijnRegel } from '#src/netwerk/termijnen/cards.tsx'
import type { Termijn } from '#src/netwerk/termijnen/termijn.ts'
import { paths } from '#src/paths/index.ts'
import {
  Card,
  CardList,
  CheckboxesField,
  Form,
  type FormState,
  OpDag,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type Bevestiging, openGetallen, standOf } from './bevestiging.ts'
import { AntwoordFields, sayGetal, WatKlopt } from './parts.tsx'

type Adres = { id: string; email: string | null; geopendOp: Date | null }

type Props = { shell: Shell; proeftuin: Proeftuin }
type ListProps = Props & {
  mag: boolean
  gevraagd: Bevestiging[]
  adressen: Adres[]
  termijnen: Termijn[]
  form: FormState
}

export const BevestigingenPage = (props: ListProps) => {
  const { shell, proeftuin: p, mag, gevraagd } = props
  const title = mag ? 'Laat een getal bevestigen' : 'Wie bevestigde de getallen?'
  return (
    <Page shell={shell} title={title} back={backTo(p)}>
      <PageTitle
        title={title}
        lead="Een getal is wat het team zegt, tot iemand van de andere kant zegt dat het klopt."
      />
      {mag && <Vragen {...props} />}
      <section aria-labelledby="gevraagd">
        <h2 id="gevraagd">Wat gevraagd is</h2>
        {gevraagd.length === 0 ? (
          <p>Er is nog niemand gevraagd.</p>
        ) : (
          <CardList>
            {gevraagd.map((one) => (
              <Gevraagd {...props} bevestiging={one} />
            ))}
          </CardList>
        )}
      </section>
    </Page>
  )
}

const Vragen = ({ proeftuin: p, gevraagd, form }: ListProps) => {
  const open = openGetallen(gevraagd)
  const vrij = (p.afronding?.opbrengsten ?? []).filter(({ id }) => !open.has(id))
  if (vrij.length === 0)
    return <p>Er is nu geen getal om iets over te vragen. Trek een vraag terug, of voeg een resultaat toe.</p>
  return (
    <Form action={paths.bevestigingen(p.id)} form={form} submit="Stuur de vraag" sleutel={randomUUID()}>
      <p>
        De andere kant is een organisatie die geen gastheer is, en waar niemand werkt die de proeftuin trekt,
        het getal opgaf of dit vraagt. Wie je vraagt, leest de titel van de proeftuin, deze getallen, je naam
        en waar je werkt. Inloggen hoeft niet. We vragen om antwoord binnen tien werkdagen.
      </p>
      <CheckboxesField
        form={form}
        name="opbrengsten"
        label="Welke getallen?"
        hint="Het antwoord is voor alles wat je hier kiest. Twijfel je over één? Vraag dat apart."
        options={vrij.map((one) => ({
          value: one.id,
          label: sayGetal(one),
          hint: one.bevestigdDoor === null ? undefined : `Al bevestigd door ${one.bevestigdDoor}.`,
        }))}
      />
      <TextField
        form={form}
        name="email"
        label="E-mailadres van iemand van de andere kant"
        hint="Van een lid, of op een maildomein dat Vonk kent."
        type="email"
        maxlength={254}
        width="middel"
      />
    </Form>
  )
}

type OneProps = {
  proeftuin: Proeftuin
  bevestiging: Bevestiging
  termijnen: Termijn[]
  mag?: boolean
  adressen?: Adres[]
  level?: 2 | 3
}

const Gevraagd = ({
  proeftuin: p,
  bevestiging: b,
  termijnen,
  mag = false,
  adressen = [],
  level = 3,
}: OneProps) => (
  <Card title={titelVan(b)} level={level}>
    <p>
      {b.door} vroeg het <OpDag at={b.gevraagdOp} />.
      {standOf(b) === 'wacht' && adressen.filter(({ id }) => id === b.id).map((adres) => <Aan {...adres} />)}{' '}
      <Antwoord {...b} />
    </p>
    <ul>
      {b.getallen.map((getal) => (
        <li>
          {sayGetal(getal)}
          {!getal.geldt && ' (dit staat er nu anders)'}
        </li>
      ))}
    </ul>
    {termijnen
      .filter(({ onderwerpId }) => onderwerpId === b.id)
      .map((termijn) => (
        <p>
          <TermijnRegel termijn={termijn} />
        </p>
      ))}
    {b.toelichting && <blockquote>{b.toelichting}</blockquote>}
    {mag && standOf(b) === 'wacht' && (
      <PostButton action={paths.bevestigingIntrekking(p.id, b.id)} label={<TrekTerug {...b} />} />
    )}
    {mag && standOf(b) === 'geweigerd' && <NaEenNee id={p.id} />}
  </Card>
)

const TrekTerug = ({ organisatie }: Bevestiging) => (
  <>
    Trek terug<span class="vonk-onzichtbaar">: de vraag aan {organisatie}</span>
  </>
)

/** A no is no end: the figure, or somebody else. */
const NaEenNee = ({ id }: { id: string }) => (
  <p>
    Hebben zij gelijk? <a href={paths.heropening(id)}>Heropen de proeftuin</a> en rond hem af met het goede
    getal. Klopt het toch? Vraag iemand anders van de andere kant.
  </p>
)

const Aan = ({ email, geopendOp }: Adres) => (
  <>
    {' '}
    De vraag is bij <strong>{email}</strong>
    {geopendOp ? (
      <>
        , en geopend <OpDag at={geopendOp} />.
      </>
    ) : (
      '. De link is nog niet geopend.'
    )}
  </>
)

function titelVan(b: Bevestiging): string {
  switch (standOf(b)) {
    case 'wacht':
      return `${b.organisatie} heeft nog niet geantwoord`
    case 'bevestigd':
      return `${b.organisatie} zegt: dit klopt`
    case 'geweigerd':
      return `${b.organisatie} zegt: dit klopt niet`
    case 'teruggegeven':
      return `Bij ${b.organisatie} is het voor iemand anders`
    case 'ingetrokken':
      return `De vraag aan ${b.organisatie} is teruggetrokken`
    case 'vervallen':
      return `De vraag aan ${b.organisatie} geldt niet meer`
  }
}

/** Who answered, as members of the team may know; by a link there is no name. */
const Antwoord = (b: Bevestiging) => {
  const op = b.bevestigdOp ?? b.geweigerdOp ?? b.teruggegevenOp
  if (op === null) return null
  return (
    <>
      {b.beslistDoor ?? 'Wie de link kreeg'} antwoordde <OpDag at={op} />.
    </>
  )
}

type BevestigingProps = Props & { bevestiging: Bevestiging; termijnen: Termijn[] }

/** One question, for the team. */
export const BevestigingPage = ({ shell, proeftuin: p, bevestiging, termijnen }: BevestigingProps) => (
  <Page
    shell={shell}
    title={titelVan(bevestiging)}
    back={[...backTo(p), { href: paths.bevestigingen(p.id), label: 'Bevestigingen' }]}
  >
    <h1>Wie bevestigde de getallen?</h1>
    <Gevraagd proeftuin={p} bevestiging={bevestiging} termijnen={termijnen} level={2} />
  </Page>
)

type AntwoordProps = Props & { bevestiging: Bevestiging; vanOrganisatie: string | null; form: FormState }

/** The same as the link shows, for a member who was asked. */
export const AntwoordPage = (props: AntwoordProps) => {
  const { shell, proeftuin: p, bevestiging: b, vanOrganisatie, form } = props
  const over = { titel: p.titel, openbaar: p.zichtbaarheid === 'openbaar', vanOrganisatie }
  return (
    <Page shell={shell} title="Klopt dit?" back={backTo(p)}>
      <h1>Klopt dit?</h1>
      <WatKlopt {...b} {...over} />
      <Form
        action={paths.bevestigingAntwoord(p.id, b.id)}
        form={form}
        submit="Geef antwoord"
        sleutel={randomUUID()}
      >
        <AntwoordFields form={form} />
      </Form>
    </Page>
  )
}
