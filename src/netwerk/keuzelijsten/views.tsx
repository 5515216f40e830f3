import { randomUUID } from 'node:crypto'
import { kanten } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  CheckboxField,
  DataList,
  dotted,
  Form,
  type FormState,
  Page,
  PageTitle,
  SelectField,
  type Shell,
  Table,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { kantVanRol, type Lijst, teamtaakLabel, teamtaken, waar } from './keuzelijst.ts'
import type { Regel } from './queries.ts'

const woorden = {
  rol: {
    titel: 'Rollen',
    lead: 'Wat leden doen. Ze kiezen het zelf, op hun profiel en als ze zich aanmelden.',
    nieuw: 'Voeg een rol toe',
    gebruik: 'Leden',
  },
  doelgroep: {
    titel: 'Doelgroepen',
    lead: 'Voor wie een proeftuin of werkwijze is. Het gaat over het geheel, nooit over één persoon.',
    nieuw: 'Voeg een doelgroep toe',
    gebruik: 'Proeftuinen en werkwijzen',
  },
}

const terug = [{ href: paths.adviesteam(), label: 'Adviesteam' }]

type LijstProps = { shell: Shell; lijst: Lijst; regels: Regel[]; form: FormState }

export const LijstPage = ({ shell, lijst, regels, form }: LijstProps) => {
  const { titel, lead, nieuw } = woorden[lijst]
  return (
    <Page shell={shell} title={titel} back={terug}>
      <PageTitle title={titel} lead={lead} />
      <Regels lijst={lijst} regels={regels} />
      <section aria-labelledby="nieuw">
        <h2 id="nieuw">{nieuw}</h2>
        <Form action={waar[lijst].alle()} form={form} submit="Voeg toe" sleutel={randomUUID()}>
          <Naam form={form} />
          {lijst === 'rol' && <Feiten form={form} />}
        </Form>
      </section>
    </Page>
  )
}

const Regels = ({ lijst, regels }: Pick<LijstProps, 'lijst' | 'regels'>) => {
  const { titel, gebruik } = woorden[lijst]
  return (
    <Table
      caption={titel}
      captionHidden
      head={['Naam', ...(lijst === 'rol' ? ['Wat erbij hoort'] : []), gebruik, 'Te kiezen']}
      rows={regels.map((regel) => [
        <a href={waar[lijst].een(regel.code)}>{regel.naam}</a>,
        ...(lijst === 'rol' ? [sayFeiten(regel)] : []),
        regel.aantal,
        regel.vervallen ? 'Nee, niet meer' : 'Ja',
      ])}
      numeric={[lijst === 'rol' ? 2 : 1]}
    />
  )
}

const sayFeiten = ({ kant = 'geen', leidt, koopt, coordineert, teamrol = 'adviseur' }: Regel) =>
  dotted([
    kantVanRol[kant].toLowerCase(),
    leidt && 'leidt',
    koopt && 'koopt in',
    coordineert && 'coördineert',
    `in een team: ${teamtaakLabel[teamrol]}`,
  ])

type RegelProps = { shell: Shell; lijst: Lijst; regel: Regel; form: FormState; intussen: boolean }

/** `intussen`: somebody else changed it; what is there now stands above what was typed here. */
export const RegelPage = ({ shell, lijst, regel, form, intussen }: RegelProps) => {
  const { titel } = woorden[lijst]
  const { alle, een } = waar[lijst]
  return (
    <Page shell={shell} title={regel.naam} back={[...terug, { href: alle(), label: titel }]}>
      <PageTitle title={regel.naam} lead={sayGebruik(lijst, regel)} />
      {intussen && <Intussen lijst={lijst} regel={regel} />}
      <Form
        action={een(regel.code)}
        form={form}
        submit="Bewaar"
        versie={intussen ? regel.versie : versieOf(form, regel.versie)}
        sleutel={randomUUID()}
        cancel={{ href: alle(), label: 'Annuleer' }}
      >
        <Naam form={form} />
        {lijst === 'rol' && <Feiten form={form} />}
        <Stand form={form} />
      </Form>
    </Page>
  )
}

const sayGebruik = (lijst: Lijst, { aantal }: Regel) =>
  lijst === 'rol'
    ? `${aantal === 1 ? '1 lid koos' : `${aantal} leden kozen`} deze rol.`
    : `${aantal} keer gekozen, bij een proeftuin of werkwijze.`

const Intussen = ({ lijst, regel }: { lijst: Lijst; regel: Regel }) => (
  <Alert kind="warning" title="Iemand anders heeft dit intussen aangepast" role="alert">
    <p>Hier staat wat er nu in Vonk staat. Daaronder staat wat jij schreef. Klopt dat nog? Bewaar het dan.</p>
    <DataList
      items={[
        { label: 'Naam', value: regel.naam },
        { label: 'Plek in de lijst', value: regel.plek },
        { label: 'Te kiezen', value: regel.vervallen ? 'Nee, niet meer' : 'Ja' },
        ...(lijst === 'rol' ? [{ label: 'Wat erbij hoort', value: sayFeiten(regel) }] : []),
      ]}
    />
  </Alert>
)

const Naam = ({ form }: { form: FormState }) => (
  <TextField
    form={form}
    name="naam"
    label="Naam"
    maxlength={60}
    width="middel"
    hint="Zoals leden het zelf zeggen. Een andere naam staat meteen overal."
  />
)

/** What the code does with a role. */
const Feiten = ({ form }: { form: FormState }) => (
  <>
    <SelectField
      form={form}
      name="kant"
      label="Waar doen mensen dit?"
      hint="Wie daar werkt, ziet deze rol eerst op het profiel. Wat iemand mag lezen, hangt er niet van af."
      options={kanten.map((kant) => ({ value: kant, label: kantVanRol[kant] }))}
    />
    <SelectField
      form={form}
      name="teamrol"
      label="Wat doet iemand met deze rol in een team?"
      hint="Dat stelt Vonk voor bij een uitnodiging. Wie uitnodigt, kan iets anders kiezen."
      options={teamtaken.map((taak) => ({ value: taak, label: teamtaakLabel[taak] }))}
    />
    <CheckboxField
      form={form}
      name="koopt"
      label="Koopt in"
      hint="Krijgt een werkwijze of voorbeeld als eerste."
    />
    <CheckboxField
      form={form}
      name="coordineert"
      label="Coördineert social return"
      hint="Krijgt een voorbeeld als er niemand inkoopt."
    />
    <CheckboxField
      form={form}
      name="leidt"
      label="Geeft leiding"
      hint="Krijgt een voorbeeld als er niemand inkoopt of coördineert."
    />
  </>
)

const Stand = ({ form }: { form: FormState }) => (
  <>
    <TextField
      form={form}
      name="plek"
      label="Plek in de lijst"
      width="kort"
      inputmode="numeric"
      hint="1 is bovenaan."
    />
    <CheckboxField
      form={form}
      name="vervallen"
      label="Niet meer te kiezen"
      hint="Waar het al gekozen was, blijft het staan. Je kunt het later weer aanbieden."
    />
  </>
)
