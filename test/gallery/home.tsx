import * as V from '#src/platform/components/index.ts'
import { absurd, long } from './absurd.ts'

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

export const Home = ({ shell }: { shell: V.Shell }) => (
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
