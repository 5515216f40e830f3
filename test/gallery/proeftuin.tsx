import * as V from '#src/platform/components/index.ts'
import { absurd, long } from './absurd.ts'

const now = new Date('2026-07-30T12:00:00Z')

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
  shell: V.Shell
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
          <V.Icon name="plus" /> Schrijf een aantekening
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
