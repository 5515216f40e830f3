/** Every component with plain and with absurd content, to look at and to test; not shipped. */
import * as V from '#src/platform/components/index.ts'
import { type FormState, Icon, type Shell } from '#src/platform/components/index.ts'

const absurd =
  'Arbeidsmarktparticipatiebevorderingsmaatregelenuitvoeringsorganisatie en kindercarnavalsoptochtvoorbereidingswerkzaamhedencomité'
const long =
  `${absurd}: ${'hoe wij samen met leveranciers, jobcoaches en leidinggevenden een heel lange titel schrijven '.repeat(3)}`.slice(
    0,
    300,
  )
const now = new Date('2026-07-30T12:00:00Z')

const broken: FormState = {
  values: {
    titel: 'Te kort',
    vraag: 'Hoe **kan**…',
    vertrekpunt: 'opdracht',
    fasen: ['voorbereiden'],
    soort: 'gemeente',
  },
  problems: {
    '': 'Iemand anders heeft dit intussen veranderd. Kijk het na en stuur het nog eens.',
    titel: 'Schrijf een titel van ten minste 10 letters.',
    vertrekpunt: 'Kies een vertrekpunt.',
    akkoord: 'Zet hier een vinkje als je akkoord gaat.',
  },
}

const Cards = () => (
  <V.CardList label="Net gedeeld">
    <V.Card
      eyebrow="WERKWIJZE · Uitvoeren"
      title="Vraag eerst de leverancier, schrijf daarna de eis"
      href="/a"
      badges={[<V.Badge kind="good">9 × gevolgd</V.Badge>, <V.Badge>Scannen</V.Badge>]}
    >
      <p>Een dichtgetimmerde uitvraag leverde te weinig kandidaten op. Zo draaien we de volgorde om.</p>
    </V.Card>
    <V.Card
      eyebrow="VERHAAL"
      title="“Ik wil dat mensen vragen wat ik kan”"
      href="/b"
      badges={<V.Badge>6 min</V.Badge>}
    >
      <p>Een jaar na de proefplaatsing: hoe een team veranderde door één nieuwe collega.</p>
    </V.Card>
    <V.Card
      eyebrow="PROEFTUIN · Niet gelukt, wel geleerd"
      title="Te vroeg begonnen zonder centraal punt"
      href="/c"
      badges={[<V.Badge kind="warm">3 lessen</V.Badge>, <V.Badge>Doetank</V.Badge>]}
    >
      <p>Wat nodig is voordat je start: één plek waar de vragen samenkomen.</p>
    </V.Card>
    {['a1', 'proeftuin-b2', 'c3-leer', 'd4', 'e55', 'f678'].map((id) => (
      <V.Card
        title={`Proeftuin ${id}`}
        href={`/${id}`}
        media={<V.Spark id={id} />}
        badges={
          <V.Badge kind="sun" icon="route">
            Route gewisseld
          </V.Badge>
        }
        footer="Gemeente Lindedaal · Uitvoeren · 12 aantekeningen"
      />
    ))}
    <V.Card
      eyebrow={absurd}
      title={long}
      href="/x"
      badges={<V.Badge icon="lock">{absurd}</V.Badge>}
      footer={long}
    />
  </V.CardList>
)

const spoor: V.Spoor = {
  label: 'Scannen',
  size: 30,
  children: [
    {
      label: 'Archief',
      size: 16,
      children: [
        { label: 'Gemeente', size: 5 },
        { label: 'Ziekenhuis', size: 9 },
      ],
    },
    { label: 'Post', size: 6, children: [{ label: 'Hogeschool', size: 3 }] },
    {
      label: 'Registratie',
      size: 19,
      children: [
        { label: 'Waterschap', size: 6 },
        { label: 'Provincie', size: 2 },
      ],
    },
  ],
}

export const Home = ({ shell }: { shell: Shell }) => (
  <V.Page shell={shell} title="Vonk">
    <V.Hero
      title="Goed voorbeeld doet goed volgen"
      lead="Vonk is het lerende netwerk voor social return. Probeer uit wat werkt, leer van elkaar en zorg samen voor banen die blijven."
      actions={[
        <V.ButtonLink href="/proeftuinen/nieuw">Start een proeftuin</V.ButtonLink>,
        <V.ButtonLink href="/proeftuinen" kind="secondary">
          Zoek een voorbeeld
        </V.ButtonLink>,
      ]}
    >
      <V.Vonkspoor root={spoor} />
    </V.Hero>
    <V.Stats
      items={[
        { value: '412', label: 'banen van 25,5 uur, bijdrage van het netwerk' },
        { value: '86 %', label: 'werkt na 6 maanden nog' },
        { value: '64', label: 'proeftuinen, waarvan 11 mislukt en gedeeld', href: '/proeftuinen' },
        { value: '138', label: 'keer een voorbeeld gevolgd' },
      ]}
    />
    <h2>Net gedeeld</h2>
    <Cards />
  </V.Page>
)

const Logboek = () => (
  <V.Timeline label="Logboek">
    <V.TimelineEntry
      kind="les"
      when={<V.Moment at="2026-07-28" now={now} />}
      meta="Uitvoeren"
      title="“We staan open voor mensen uit de doelgroep” zeggen helpt al"
      footer={[<a href="/1">Verander</a>, <span>Zichtbaar voor: netwerk</span>]}
    >
      <V.RichText html="<p>Drie extra collega’s via het gewone <strong>uitzendcontract</strong>.</p><ul><li>Eerst praten</li><li>Dan doen</li></ul>" />
    </V.TimelineEntry>
    <V.TimelineEntry
      kind="routewissel"
      when={<V.Moment at="2026-05-02" now={now} />}
      meta="inkoop → individuele plaatsing"
      title="Zelf in dienst nemen"
    >
      <p>Reden: leveranciers hadden te weinig tijd om kandidaten te vinden.</p>
    </V.TimelineEntry>
    <V.TimelineEntry
      kind="hobbel"
      when={<V.Moment at="2026-04-14" now={now} />}
      meta="Selecteren en gunnen"
      title="Te weinig kandidaten uit de raamovereenkomst"
    >
      <p>
        We hadden te veel vooraf vastgelegd. Met de leveranciers praten vóór de uitvraag had dit voorkomen.
      </p>
    </V.TimelineEntry>
    {(
      ['waarneming', 'dilemma', 'besluit', 'resultaat', 'fase', 'estafette', 'begin', 'afronding'] as const
    ).map((kind) => (
      <V.TimelineEntry
        kind={kind}
        when={<V.Moment at="2025-11-14" now={now} />}
        meta="Specificeren"
        title={`Een ${kind}`}
      >
        <p>Wat er gebeurde, in een paar woorden.</p>
      </V.TimelineEntry>
    ))}
    <V.TimelineEntry kind="hobbel" when={<V.Moment at="2025-04-14" now={now} />} meta={absurd} title={long}>
      <p>{long}</p>
    </V.TimelineEntry>
  </V.Timeline>
)

const Side = () => (
  <>
    <V.Card title="Wat het opleverde" level={2}>
      <V.Facts
        items={[
          { label: 'Aan het werk', value: '13,3 fte' },
          { label: 'Waarvan doelgroep', value: '6,9 fte' },
          { label: 'Banen (25,5 uur)', value: '9,74' },
        ]}
      />
      <p>
        <small>Telregime: bijdrage · bevestigd door de organisatie</small>
      </p>
    </V.Card>
    <V.Card title="Volg dit voorbeeld" level={2}>
      <p>Al 9 organisaties doen dit na. Start je eigen proeftuin met hun stappen.</p>
      <V.ButtonLink href="/x">Ik ga dit ook doen</V.ButtonLink>
    </V.Card>
    <V.Card title="Team" level={2}>
      <V.Person naam="Samira el Amrani" detail="Trekker · inkoop" href="/leden/1" />
      <V.Person naam="Henk-Jan van der Zevenhuizen" detail="Opdrachtgever" />
      <V.Person naam={absurd} detail={absurd} />
    </V.Card>
  </>
)

export const Proeftuin = ({
  shell,
  title = 'Dossiers scannen met nieuwe collega’s',
}: {
  shell: Shell
  title?: string
}) => (
  <V.Page shell={shell} title={title} back={[{ href: '/proeftuinen', label: 'Proeftuinen' }]}>
    <V.PageTitle
      title={title}
      badges={[
        <V.Badge>Uitvoeringsorganisatie</V.Badge>,
        <V.Badge kind="warm" icon="route">
          Route gewisseld
        </V.Badge>,
        <V.Badge icon="world">Zichtbaar voor: netwerk</V.Badge>,
      ]}
      action={
        <V.ButtonLink href="/x">
          <Icon name="plus" /> Schrijf een aantekening
        </V.ButtonLink>
      }
    />
    <V.FaseBalk
      fasen={[
        { label: 'Voorbereiden', stand: 'klaar' },
        { label: 'Specificeren', stand: 'overgeslagen' },
        { label: 'Selecteren en gunnen', stand: 'klaar' },
        { label: 'Uitvoeren', stand: 'nu' },
        { label: 'Afronden en nazorg', stand: 'later' },
      ]}
    />
    <V.TwoColumns
      main={
        <>
          <V.Card
            eyebrow="DE VRAAG"
            title="Hoe kunnen we 7,5 km papier scannen met mensen die nu langs de kant staan?"
            level={2}
          >
            <p>
              <strong>Als</strong> we werk opdelen in vaste taken met een vaste begeleider,{' '}
              <strong>dan</strong> kunnen ten minste zes mensen duurzaam aan de slag.
            </p>
          </V.Card>
          <h2>Logboek</h2>
          <Logboek />
        </>
      }
      side={<Side />}
    />
  </V.Page>
)

const Fields = () => (
  <V.Form
    action="/x"
    form={broken}
    submit="Bewaar"
    sleutel="abc"
    versie={3}
    cancel={{ href: '/', label: 'Toch niet' }}
  >
    <V.TextField
      form={broken}
      name="titel"
      label="Titel"
      hint="Zeg in één zin wat jullie gaan proberen."
      maxlength={120}
    />
    <V.TextField
      form={broken}
      name="waarde"
      label="Waarde in euro’s"
      width="kort"
      inputmode="decimal"
      optional
    />
    <V.TextField form={broken} name="cpv" label="CPV-code" width="middel" list={['98310000', '79995100']} />
    <V.TextArea form={broken} name="waarom" label="Aanleiding" />
    <V.RichTextArea form={broken} name="vraag" label="De vraag" />
    <V.RadioField
      form={broken}
      name="vertrekpunt"
      label="Waar begint het?"
      hint="Dit kun je later niet veranderen."
      options={[
        {
          value: 'opdracht',
          label: 'Bij een opdracht',
          hint: 'Een aanbesteding of een contract dat al loopt.',
        },
        { value: 'kandidaat', label: 'Bij wat iemand kan en wil', hint: 'Schrijf nooit op wie het is.' },
        { value: 'vacature', label: 'Bij een vacature' },
        { value: 'x', label: absurd },
      ]}
    />
    <V.CheckboxesField
      form={broken}
      name="fasen"
      label="In welke fasen?"
      optional
      options={[
        { value: 'voorbereiden', label: 'Voorbereiden' },
        { value: 'uitvoeren', label: 'Uitvoeren' },
      ]}
    />
    <V.SelectField
      form={broken}
      name="soort"
      label="Soort organisatie"
      options={[
        { value: 'gemeente', label: 'Gemeente' },
        { value: 'zorg', label: 'Zorg' },
      ]}
    />
    <V.DateField form={broken} name="begin" label="Begint op" optional />
    <V.FileField
      form={broken}
      name="bestand"
      label="Aankondiging (XML)"
      accept=".xml"
      hint="Hoogstens 5 MB."
    />
    <V.CheckboxField form={broken} name="akkoord" label="Ik heb geen namen van kandidaten opgeschreven" />
  </V.Form>
)

export const Bits = ({ shell }: { shell: Shell }) => (
  <V.Page
    shell={{ ...shell, melding: 'Je aantekening is bewaard.' }}
    title="Alles bij elkaar"
    wide
    scripts={[]}
  >
    <V.PageTitle
      title="Alles bij elkaar"
      lead="Elk onderdeel van de schermen, met gewone en met malle inhoud."
      action={<V.ButtonLink href="/x">Start een proeftuin</V.ButtonLink>}
    />
    <V.TwoColumns
      sideFirst
      side={
        <V.Filters
          reset="/proeftuinen"
          groups={[
            {
              label: 'Fase',
              options: [
                { label: 'Voorbereiden', count: 12, href: '?a', active: false },
                { label: 'Selecteren en gunnen', count: 3, href: '?b', active: true },
                { label: 'Uitvoeren', count: 1204, href: '?c', active: false },
              ],
            },
            {
              label: 'Soort organisatie',
              options: [
                { label: absurd, count: 4, href: '?d', active: false },
                { label: 'Gemeente', count: 0, href: '?e', active: false },
              ],
            },
          ]}
        />
      }
      main={
        <>
          {(['info', 'good', 'warning', 'error'] as const).map((kind) => (
            <V.Alert kind={kind} title={`Bericht van soort ${kind}`}>
              <p>
                Er is iets om te weten. <a href="/x">Lees meer</a>.
              </p>
            </V.Alert>
          ))}
          <V.Actions>
            <V.Button>Bewaar</V.Button>
            <V.Button kind="secondary">Bewaar als concept</V.Button>
            <V.Button kind="subtle">Niet nu</V.Button>
            <V.Button kind="danger">
              <Icon name="trash" /> Verwijder
            </V.Button>
            <V.PostButton action="/x" label="Doe mee" fields={{ a: 'b' }} />
          </V.Actions>
          <V.EmptyState
            title="Nog geen aanbestedingen"
            action={<V.ButtonLink href="/x">Lees een aankondiging in</V.ButtonLink>}
          >
            Hier staan de aanbestedingen van je organisatie. Een voorbeeld: gemeente Lindedaal kocht hier haar
            schoonmaak in.
          </V.EmptyState>
          <V.Table
            caption="Banen per kwartaal"
            head={['Kwartaal', 'Personen', 'Uren per week', 'Banen (25,5 uur)', 'Bewijs']}
            numeric={[1, 2, 3]}
            rows={[
              ['Eerste kwartaal 2026', 12, '248,4', '9,74', 'bevestigd'],
              ['Tweede kwartaal 2026', 13, '251,0', '9,84', 'opgegeven'],
            ]}
          />
          <V.DataList
            items={[
              { label: 'Inkoper', value: 'Gemeente Lindedaal' },
              { label: 'CPV', value: absurd },
              { label: 'Waarde', value: '€ 1.200.000' },
            ]}
          />
          <V.Pager previous="?p" next="?n" />
          <h2>Wie ben je vandaag?</h2>
          <V.CardList>
            <V.PersonaCard
              naam="Samira el Amrani"
              functie="Inkoper"
              organisatie="Gemeente Lindedaal"
              action="/x"
            />
            <V.PersonaCard naam="Henk de Wit" functie="Jobcoach" organisatie={absurd} action="/x" />
          </V.CardList>
          <h2>Formulier</h2>
          <Fields />
        </>
      }
    />
  </V.Page>
)

export const absurdTitle = long
